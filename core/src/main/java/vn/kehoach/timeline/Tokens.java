package vn.kehoach.timeline;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import vn.kehoach.text.Letters;
import vn.kehoach.text.Spaces;
import vn.kehoach.text.WordIndex;

/**
 * A text cut into words, whole numbers and single signs, in one pass.
 *
 * <p>Blanks and the emphasis signs of Markdown fall away; {@link #isGlued} still tells whether two
 * tokens touched. Words are in lower case, numbers without leading zeros. An index outside the text
 * gives the empty token, so that look-ahead needs no check of bounds.
 *
 * <p>A token is no object of its own: every sentence of a paper is cut, and few hold a date.
 */
final class Tokens {

  /** The value of a token that is no number, or too long to be part of a date. */
  static final int NO_NUMBER = -1;

  private static final int MAX_DIGITS = 4;

  /** Vietnamese words have about four letters and a blank. */
  private static final int USUAL_LENGTH = 4;

  private final char[] text;
  private int[] starts;
  private int[] ends;
  private Opening[] openings;
  private int size;
  private int roles;

  private Tokens(char[] text) {
    this.text = text;
    int expected = text.length / USUAL_LENGTH + 4;
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.openings = new Opening[expected];
  }

  static Tokens of(CharSequence text) {
    Tokens tokens = new Tokens(lower(text));
    for (int i = tokens.next(0); i < text.length(); i = tokens.next(tokens.ends[tokens.size - 1])) {
      tokens.add(i, tokens.endOfToken(i));
    }
    return tokens;
  }

  /** Returns the words of a phrase of the vocabulary, cut as those of a text are. */
  static ImmutableList<String> texts(CharSequence phrase) {
    Tokens tokens = new Tokens(lower(phrase));
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (int i = tokens.next(0); i < phrase.length(); ) {
      int end = tokens.endOfToken(i);
      int start = tokens.pastZeros(i, end);
      texts.add(new String(tokens.text, start, end - start));
      i = tokens.next(end);
    }
    return texts.build();
  }

  /** Every character by itself, so that the places stay the same. */
  private static char[] lower(CharSequence text) {
    char[] lower = text.toString().toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Letters.lower(lower[i]);
    }
    return lower;
  }

  private int next(int from) {
    int i = from;
    while (i < text.length && isSkipped(text[i])) {
      i++;
    }
    return i;
  }

  private static boolean isSkipped(char c) {
    return Spaces.isBlank(c) || c == '*' || c == '_';
  }

  private int endOfToken(int start) {
    int i = start;
    if (isDigit(text[i])) {
      while (i < text.length && isDigit(text[i])) {
        i++;
      }
    } else {
      while (i < text.length && isLetter(text[i])) {
        i++;
      }
    }
    return Math.max(i, start + 1);
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      int more = 2 * size;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      openings = Arrays.copyOf(openings, more);
    }
    starts[size] = start;
    ends[size] = end;
    openings[size] = TimeWords.opening(text, pastZeros(start, end), end);
    roles |= openings[size].roles();
    size++;
  }

  /** A number that may be part of a date is the same with leading zeros. */
  private int pastZeros(int start, int end) {
    int i = start;
    while (text[i] == '0' && i < end - 1 && end - start <= MAX_DIGITS) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z';
    }
    return Letters.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean isInside(int i) {
    return i >= 0 && i < size;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return isInside(i) ? starts[i] : -1;
  }

  int end(int i) {
    return isInside(i) ? ends[i] : -1;
  }

  String text(int i) {
    if (!isInside(i)) {
      return "";
    }
    int start = pastZeros(starts[i], ends[i]);
    return new String(text, start, ends[i] - start);
  }

  /** Returns the phrases of time that may begin at a token. */
  Opening opening(int i) {
    return isInside(i) ? openings[i] : Opening.NONE;
  }

  /** Returns whether a phrase of some {@linkplain Opening#bits roles} may begin anywhere. */
  boolean mayHold(int wanted) {
    return (roles & wanted) != 0;
  }

  boolean is(int i, String word) {
    if (!isInside(i)) {
      return false;
    }
    int start = pastZeros(starts[i], ends[i]);
    return text[start] == word.charAt(0) && WordIndex.isAt(word, text, start, ends[i]);
  }

  /** Returns the sign that a token is, or 0 for a word, a number and the empty token. */
  char sign(int i) {
    boolean sign = isInside(i) && ends[i] == starts[i] + 1;
    char c = sign ? text[starts[i]] : 0;
    return isLetter(c) || isDigit(c) ? 0 : c;
  }

  boolean isOneOf(int i, String first, String second) {
    return is(i, first) || is(i, second);
  }

  /** Returns the number, or {@link #NO_NUMBER}. */
  int number(int i) {
    if (!isDigits(i) || length(i) > MAX_DIGITS) {
      return NO_NUMBER;
    }
    int number = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      number = 10 * number + text[at] - '0';
    }
    return number;
  }

  /** Returns the count of printed characters, so that {@code 05} has two. */
  int length(int i) {
    return isInside(i) ? ends[i] - starts[i] : 0;
  }

  boolean isWord(int i) {
    return isInside(i) && isLetter(text[starts[i]]);
  }

  boolean isDigits(int i) {
    return isInside(i) && isDigit(text[starts[i]]);
  }

  /** Tells whether token {@code i} and the one after it touch. */
  boolean isGlued(int i) {
    return i >= 0 && i + 1 < size && ends[i] == starts[i + 1];
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
    int at = Arrays.binarySearch(starts, 0, size, offset);
    return at >= 0 ? at : -at - 1;
  }
}
