package vn.kehoach.text;

import java.text.Normalizer;

/**
 * What one character is, its lower case, its base letter and its tone, from tables built once of
 * the Unicode data of the platform: {@code Ế} is a letter, its lower case is {@code ế}.
 *
 * <p>The questions are those of {@link Character}, answered faster for the characters that papers
 * are made of.
 */
public final class Letters {

  /** Number of the six tones, in order: ngang, huyền, hỏi, ngã, sắc, nặng. */
  static final int TONES = 6;

  /** First character beyond the tables. */
  private static final char LIMIT = 0x2000;

  private static final String VOWELS = "aăâeêioôơuưy";
  private static final String TONE_MARKS = "\u0300\u0309\u0303\u0301\u0323";
  private static final char FIRST_MARK = '\u0300';
  private static final char LAST_MARK = '\u036F';

  private static final boolean[] LETTER = new boolean[LIMIT];
  private static final boolean[] LETTER_OR_DIGIT = new boolean[LIMIT];
  private static final char[] LOWER = new char[LIMIT];
  private static final char[] BASE = new char[LIMIT];
  private static final char[] TONELESS = new char[LIMIT];
  private static final byte[] TONE = new byte[LIMIT];
  private static final char[][] TONED = new char[VOWELS.length()][TONES];

  static {
    for (char c = 0; c < LIMIT; c++) {
      LETTER[c] = Character.isLetter(c);
      LETTER_OR_DIGIT[c] = Character.isLetterOrDigit(c);
      LOWER[c] = Character.toLowerCase(c);
      TONELESS[c] = LOWER[c];
      BASE[c] = isMark(c) ? 0 : Character.toLowerCase(withoutMarks(c));
    }
    for (char c : "ĐđÐðƉɖ".toCharArray()) {
      BASE[c] = 'd';
    }
    for (int vowel = 0; vowel < VOWELS.length(); vowel++) {
      fillTones(vowel);
    }
  }

  private Letters() {}

  private static char withoutMarks(char c) {
    if (!mayBearMarks(c)) {
      return c;
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    for (int i = 1; i < parts.length(); i++) {
      if (!isMark(parts.charAt(i))) {
        return c;
      }
    }
    return parts.charAt(0);
  }

  /**
   * Whether a character stands where Unicode has letters that come apart into a letter and marks of
   * these: Latin, Greek and Cyrillic. Asking the platform of all others as well takes long at the
   * start.
   */
  private static boolean mayBearMarks(char c) {
    return (c >= 0xC0 && c < 0x250) || (c >= 0x370 && c < 0x530) || c >= 0x1E00;
  }

  private static void fillTones(int vowel) {
    char plain = VOWELS.charAt(vowel);
    TONED[vowel][0] = plain;
    for (int tone = 1; tone < TONES; tone++) {
      String parts = String.valueOf(new char[] {plain, TONE_MARKS.charAt(tone - 1)});
      char lower = Normalizer.normalize(parts, Normalizer.Form.NFC).charAt(0);
      char upper = Character.toUpperCase(lower);
      TONED[vowel][tone] = lower;
      TONELESS[lower] = plain;
      TONELESS[upper] = plain;
      TONE[lower] = (byte) tone;
      TONE[upper] = (byte) tone;
    }
  }

  /** Returns whether the character is a combining mark (U+0300 to U+036F). */
  static boolean isMark(char c) {
    return c >= FIRST_MARK && c <= LAST_MARK;
  }

  /**
   * Returns whether a character is a letter.
   *
   * @param c any character
   * @return as {@link Character#isLetter(char)} does
   */
  public static boolean isLetter(char c) {
    return c < LIMIT ? LETTER[c] : Character.isLetter(c);
  }

  /**
   * Returns whether a character is a letter or a digit of any script.
   *
   * @param c any character
   * @return as {@link Character#isLetterOrDigit(char)} does
   */
  public static boolean isLetterOrDigit(char c) {
    return c < LIMIT ? LETTER_OR_DIGIT[c] : Character.isLetterOrDigit(c);
  }

  /**
   * Returns a character in lower case.
   *
   * @param c any character
   * @return as {@link Character#toLowerCase(char)} does
   */
  public static char lower(char c) {
    return c < LIMIT ? LOWER[c] : Character.toLowerCase(c);
  }

  /** Returns the lower-case letter without any mark, đ as d; 0 for a combining mark. */
  static char base(char c) {
    return c < LIMIT ? BASE[c] : Character.toLowerCase(c);
  }

  /** Returns the lower-case letter without its tone: ế gives ê. */
  static char toneless(char c) {
    return c < LIMIT ? TONELESS[c] : Character.toLowerCase(c);
  }

  /** Returns the tone of the letter, 0 (ngang) to 5 (nặng). */
  static int tone(char c) {
    return c < LIMIT ? TONE[c] : 0;
  }

  /** Returns the letter with its tone replaced, in the same case: (Ò, 4) gives Ó. */
  static char withTone(char letter, int tone) {
    int vowel = VOWELS.indexOf(toneless(letter));
    if (vowel < 0) {
      return letter;
    }
    char toned = TONED[vowel][tone];
    return Character.isUpperCase(letter) ? Character.toUpperCase(toned) : toned;
  }

  /** Returns whether the letter, whatever its tone and case, is one of the twelve vowels. */
  static boolean isVowel(char c) {
    return VOWELS.indexOf(toneless(c)) >= 0;
  }

  /** Returns whether the character is a letter of the Latin script. */
  static boolean isLatin(char c) {
    return Character.isLetter(c) && (c < 0x02B0 || (c >= 0x1E00 && c <= 0x1EFF));
  }

  /** Returns whether the character is an ASCII digit. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
