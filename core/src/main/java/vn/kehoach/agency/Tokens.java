package vn.kehoach.agency;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Spaces;

/** A text as words and signs, each with its place and a key for comparison. */
final class Tokens {

  /** One word or sign, with the classes of phrases that may begin there. */
  record Token(
      TokenKind type,
      int start,
      int end,
      String key,
      boolean upper,
      boolean caps,
      int breaks,
      ImmutableSet<WordClass> opening) {
    static Token sign(TokenKind type, int start, int end, int breaks) {
      return new Token(type, start, end, "", false, false, breaks, ImmutableSet.of());
    }

    boolean isWord() {
      return type == TokenKind.WORD;
    }

    boolean is(String otherKey) {
      return type == TokenKind.WORD && key.equals(otherKey);
    }

    boolean startsWithLetter() {
      return !key.isEmpty() && Character.isLetter(key.charAt(0));
    }

    boolean startsWithDigit() {
      return !key.isEmpty() && Character.isDigit(key.charAt(0));
    }
  }

  private final String text;
  private final List<Token> list;
  private final Token end;

  private Tokens(String text, List<Token> list) {
    this.text = text;
    this.list = list;
    this.end = Token.sign(TokenKind.END, text.length(), text.length(), 0);
  }

  /** Cuts a text from a character on, into at most so many tokens. */
  static Tokens of(CharSequence chars, int from, int most) {
    String text = chars.toString();
    List<Token> list = new ArrayList<>();
    int breaks = 0;
    int at = from;
    while (at < text.length() && list.size() < most) {
      char c = text.charAt(at);
      int next = at + 1;
      if (Spaces.isBlank(c)) {
        breaks += c == '\n' ? 1 : 0;
      } else {
        if (isWordPart(c)) {
          next = wordEnd(text, at);
          list.add(word(text, at, next, breaks));
        } else {
          list.add(Token.sign(typeOf(c), at, next, breaks));
        }
        breaks = 0;
      }
      at = next;
    }
    return new Tokens(text, list);
  }

  static Tokens of(CharSequence chars) {
    return of(chars, 0, Integer.MAX_VALUE);
  }

  int size() {
    return list.size();
  }

  /** The token at a place, or the end token outside. */
  Token at(int index) {
    return index >= 0 && index < list.size() ? list.get(index) : end;
  }

  /** The characters from one token up to, not including, another. */
  AgencyMention mention(int from, int to, Agency.Kind kind) {
    int start = at(from).start();
    int stop = at(to - 1).end();
    return new AgencyMention(start, stop, Agency.of(text.substring(start, stop), kind));
  }

  /** The text with white space collapsed to single spaces and none at its ends. */
  static String collapse(String text) {
    return Spaces.collapse(text);
  }

  /** The key of a word, the same for all its spellings. */
  static String key(String word) {
    return Folding.key(word);
  }

  private static Token word(String text, int start, int end, int breaks) {
    String word = text.substring(start, end);
    boolean upper = Character.isUpperCase(word.charAt(0));
    boolean caps = upper && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    String key = key(word);
    return new Token(TokenKind.WORD, start, end, key, upper, caps, breaks, Vocabulary.opening(key));
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || c == '&'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static TokenKind typeOf(char c) {
    return switch (c) {
      case ',' -> TokenKind.COMMA;
      case ';' -> TokenKind.SEMICOLON;
      case ':' -> TokenKind.COLON;
      case '-', '–', '—' -> TokenKind.DASH;
      case '.' -> TokenKind.DOT;
      case '(', '[' -> TokenKind.OPEN;
      case ')', ']' -> TokenKind.CLOSE;
      case '+', '*', '•', '|' -> TokenKind.BULLET;
      default -> TokenKind.OTHER;
    };
  }
}
