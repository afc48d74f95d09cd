package vn.kehoach.agency;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Letters;
import vn.kehoach.text.Spaces;
import vn.kehoach.text.WordIndex;

/** A text as words and signs, each with its place and a key for comparison. */
final class Tokens {

  private static final WordIndex<Word> NO_WORDS = WordIndex.of(ImmutableMap.of());

  /** Longer words are in no phrase. */
  private static final int LONGEST_WORD = 24;

  /** One word or sign, with its key and the classes of phrases that may begin there. */
  record Token(
      TokenKind type, int start, int end, Word word, boolean upper, boolean caps, int breaks) {
    static Token sign(TokenKind type, int start, int end, int breaks) {
      return new Token(type, start, end, Word.NONE, false, false, breaks);
    }

    String key() {
      return word.key();
    }

    /** Whether a phrase of a class may begin here. */
    boolean opens(WordClass type) {
      return word.opens(type);
    }

    boolean isWord() {
      return type == TokenKind.WORD;
    }

    boolean is(String otherKey) {
      return type == TokenKind.WORD && key().equals(otherKey);
    }

    boolean startsWithLetter() {
      return !key().isEmpty() && Letters.isLetter(key().charAt(0));
    }

    boolean startsWithDigit() {
      return !key().isEmpty() && Character.isDigit(key().charAt(0));
    }
  }

  private final String text;
  private final List<Token> list;
  private final Token end;
  private final long opening;

  private Tokens(String text, List<Token> list, long opening) {
    this.text = text;
    this.list = list;
    this.opening = opening;
    this.end = Token.sign(TokenKind.END, text.length(), text.length(), 0);
  }

  /** Cuts a text from a character on, into at most so many tokens. */
  static Tokens of(CharSequence chars, int from, int most) {
    return of(chars.toString(), from, most, Vocabulary.words());
  }

  static Tokens of(CharSequence chars) {
    return of(chars, 0, Integer.MAX_VALUE);
  }

  /** Cuts a name, without signs at its ends and without a remark in brackets after it. */
  static Tokens ofName(CharSequence chars) {
    return of(chars).trimmed();
  }

  /** The tokens without signs at the ends and without a remark in brackets after the words. */
  Tokens trimmed() {
    int from = 0;
    int to = size();
    while (from < to && !at(from).isWord()) {
      from++;
    }
    while (to > from && !at(to - 1).isWord()) {
      to = at(to - 1).type() == TokenKind.CLOSE ? opening(to - 1, from) : to - 1;
    }
    return part(from, to);
  }

  /** The place of the bracket that a closing one belongs to, or its own if there is none. */
  private int opening(int close, int from) {
    for (int at = close - 1; at > from; at--) {
      if (at(at).type() == TokenKind.OPEN) {
        return at;
      }
    }
    return close;
  }

  /** The tokens from one up to, not including, another. */
  Tokens part(int from, int to) {
    return from == 0 && to == size() ? this : new Tokens(text, list.subList(from, to), opening);
  }

  /** Cuts a phrase of the vocabulary, before it is known what phrases begin with. */
  static Tokens ofPhrase(String phrase) {
    return of(phrase, 0, Integer.MAX_VALUE, NO_WORDS);
  }

  private static Tokens of(String text, int from, int most, WordIndex<Word> words) {
    List<Token> list = new ArrayList<>();
    char[] letters = new char[LONGEST_WORD];
    long opening = 0;
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
          Word word = word(text, at, next, words, letters);
          boolean upper = Character.isUpperCase(c);
          opening |= word.opening();
          list.add(
              new Token(
                  TokenKind.WORD, at, next, word, upper, upper && isCaps(text, at, next), breaks));
        } else {
          list.add(Token.sign(typeOf(c), at, next, breaks));
        }
        breaks = 0;
      }
      at = next;
    }
    return new Tokens(text, list, opening);
  }

  int size() {
    return list.size();
  }

  /** Whether a phrase of some {@linkplain Word#bits classes} may begin anywhere in the text. */
  boolean mayHold(long classes) {
    return (opening & classes) != 0;
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

  /** The words from one token up to, not including, another, on one line. */
  String words(int from, int to) {
    return to > from ? collapse(text.substring(at(from).start(), at(to - 1).end())) : "";
  }

  /** The text with white space collapsed to single spaces and none at its ends. */
  static String collapse(String text) {
    return Spaces.collapse(text);
  }

  /** The key of a word, the same for all its spellings. */
  static String key(String word) {
    return Folding.key(word);
  }

  private static Word word(String text, int start, int end, WordIndex<Word> words, char[] letters) {
    if (!Folding.writeKey(text, start, end, letters)) {
      String key = key(text.substring(start, end));
      Word known = words.get(key.toCharArray(), 0, key.length());
      return known != null ? known : new Word(key, 0);
    }
    Word known = words.get(letters, 0, end - start);
    return known != null ? known : new Word(new String(letters, 0, end - start), 0);
  }

  /** Whether a word of several letters has no small one. */
  private static boolean isCaps(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.toUpperCase(text.charAt(i)) != text.charAt(i)) {
        return false;
      }
    }
    return end - start > 1;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWordPart(char c) {
    return Letters.isLetterOrDigit(c)
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
