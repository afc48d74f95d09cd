package vn.kehoach.agency;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as words and signs, each with its place and a key for comparison. */
final class Tokens {

  /** Kinds of token; a line break is no token, it is noted on the token after it. */
  enum Type {
    WORD,
    COMMA,
    SEMICOLON,
    COLON,
    DASH,
    DOT,
    OPEN,
    CLOSE,
    BULLET,
    OTHER,
    END
  }

  /** One word or sign. */
  record Token(Type type, int start, int end, String key, boolean upper, boolean caps, int breaks) {
    boolean isWord() {
      return type == Type.WORD;
    }

    boolean is(String word) {
      return type == Type.WORD && key.equals(word);
    }
  }

  private static final CharMatcher SPACE =
      CharMatcher.whitespace().or(CharMatcher.anyOf("\u00a0\u2007\u202f\u200b\ufeff"));

  private final String text;
  private final List<Token> list;
  private final Token end;

  private Tokens(String text, List<Token> list) {
    this.text = text;
    this.list = list;
    this.end = new Token(Type.END, text.length(), text.length(), "", false, false, 0);
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
      if (SPACE.matches(c)) {
        breaks += c == '\n' ? 1 : 0;
      } else {
        if (isWordPart(c)) {
          next = wordEnd(text, at);
          list.add(word(text, at, next, breaks));
        } else {
          list.add(new Token(typeOf(c), at, next, "", false, false, breaks));
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
    return SPACE.trimAndCollapseFrom(text, ' ');
  }

  /** The key of a word: small letters, composed, its tone mark moved to the end. */
  static String key(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (CharMatcher.ascii().matchesAllOf(small)) {
      return small;
    }
    String parts = Normalizer.normalize(small, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(parts.length());
    StringBuilder tones = new StringBuilder(1);
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      (isTone(c) ? tones : letters).append(c);
    }
    return letters.append(tones).toString();
  }

  private static boolean isTone(char c) {
    return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
  }

  private static Token word(String text, int start, int end, int breaks) {
    String word = text.substring(start, end);
    boolean upper = Character.isUpperCase(word.charAt(0));
    boolean caps = upper && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return new Token(Type.WORD, start, end, key(word), upper, caps, breaks);
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

  private static Type typeOf(char c) {
    switch (c) {
      case ',':
        return Type.COMMA;
      case ';':
        return Type.SEMICOLON;
      case ':':
        return Type.COLON;
      case '-':
      case '–':
      case '—':
        return Type.DASH;
      case '.':
        return Type.DOT;
      case '(':
      case '[':
        return Type.OPEN;
      case ')':
      case ']':
        return Type.CLOSE;
      case '+':
      case '*':
      case '•':
      case '|':
        return Type.BULLET;
      default:
        return Type.OTHER;
    }
  }
}
