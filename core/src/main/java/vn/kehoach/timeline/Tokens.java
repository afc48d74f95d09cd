package vn.kehoach.timeline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kehoach.text.Spaces;

/**
 * A text cut into words, whole numbers and single signs, in one pass.
 *
 * <p>Blanks and the emphasis signs of Markdown fall away; {@link #isGlued} still tells whether two
 * tokens touched. Words are in lower case, numbers without leading zeros. An index outside the text
 * gives the empty token, so that look-ahead needs no check of bounds.
 */
final class Tokens {

  /** The value of a token that is no number, or too long to be part of a date. */
  static final int NO_NUMBER = -1;

  private static final int MAX_DIGITS = 4;
  private static final Token NONE = new Token(-1, -1, "", NO_NUMBER, Opening.NONE);

  private record Token(int start, int end, String text, int number, Opening opening) {}

  private final List<Token> tokens;

  private Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Tokens of(CharSequence text) {
    List<Token> tokens = new ArrayList<>();
    for (int i = next(text, 0);
        i < text.length();
        i = next(text, tokens.get(tokens.size() - 1).end())) {
      tokens.add(token(text, i, endOfToken(text, i)));
    }
    return new Tokens(tokens);
  }

  /** Returns the words of a phrase of the vocabulary, cut as those of a text are. */
  static ImmutableList<String> texts(CharSequence phrase) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (int i = next(phrase, 0); i < phrase.length(); ) {
      int end = endOfToken(phrase, i);
      texts.add(normal(phrase.subSequence(i, end).toString()));
      i = next(phrase, end);
    }
    return texts.build();
  }

  private static int next(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && isSkipped(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSkipped(char c) {
    return Spaces.isBlank(c) || c == '*' || c == '_';
  }

  private static int endOfToken(CharSequence text, int start) {
    int i = start;
    if (isDigit(text.charAt(i))) {
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
    } else {
      while (i < text.length() && isLetter(text.charAt(i))) {
        i++;
      }
    }
    return Math.max(i, start + 1);
  }

  private static Token token(CharSequence text, int start, int end) {
    String word = normal(text.subSequence(start, end).toString());
    boolean number = isDigit(word.charAt(0)) && end - start <= MAX_DIGITS;
    int value = number ? Integer.parseInt(word) : NO_NUMBER;
    return new Token(start, end, word, value, TimeWords.opening(word));
  }

  /** Returns a word in lower case, or a number without leading zeros unless it is a long one. */
  private static String normal(String printed) {
    if (!isDigit(printed.charAt(0))) {
      return printed.toLowerCase(Locale.ROOT);
    }
    return printed.length() > MAX_DIGITS ? printed : String.valueOf(Integer.parseInt(printed));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private Token at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
  }

  int size() {
    return tokens.size();
  }

  int start(int i) {
    return at(i).start();
  }

  int end(int i) {
    return at(i).end();
  }

  String text(int i) {
    return at(i).text();
  }

  /** Returns the phrases of time that may begin at a token. */
  Opening opening(int i) {
    return at(i).opening();
  }

  boolean is(int i, String text) {
    return at(i).text().equals(text);
  }

  boolean isOneOf(int i, String first, String second) {
    return is(i, first) || is(i, second);
  }

  /** Returns the number, or {@link #NO_NUMBER}. */
  int number(int i) {
    return at(i).number();
  }

  /** Returns the count of printed characters, so that {@code 05} has two. */
  int length(int i) {
    return at(i).end() - at(i).start();
  }

  boolean isWord(int i) {
    String text = at(i).text();
    return !text.isEmpty() && isLetter(text.charAt(0));
  }

  boolean isDigits(int i) {
    String text = at(i).text();
    return !text.isEmpty() && isDigit(text.charAt(0));
  }

  /** Tells whether token {@code i} and the one after it touch. */
  boolean isGlued(int i) {
    return at(i).end() >= 0 && at(i).end() == at(i + 1).start();
  }

  /** Returns the index of the first word or number, past bullets and brackets. */
  int firstWord() {
    int i = 0;
    while (i < size() && !isWord(i) && !isDigits(i)) {
      i++;
    }
    return i;
  }

  /** Returns the index of the first token that starts at or after a character. */
  int indexAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
