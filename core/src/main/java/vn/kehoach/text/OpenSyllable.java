package vn.kehoach.text;

/**
 * Respelling of one open syllable (âm tiết mở) in place, where Vietnamese spelling knows two ways:
 * {@code hòa, hoà} and {@code kĩ, kỹ}.
 *
 * <p>Works on composed letters of either case. A run of letters that is not consonants followed by
 * the vowels in question is left as it is.
 */
final class OpenSyllable {

  private OpenSyllable() {}

  /** Puts the tone of final oa, oe, uy on the second vowel (modern) or on the first. */
  static void placeTone(char[] text, int from, int to, boolean modern) {
    if (to - from < 2) {
      return;
    }
    char first = text[to - 2];
    char second = text[to - 1];
    if ((Letters.tone(first) == 0) == (Letters.tone(second) == 0)
        || !isMovingPair(Letters.toneless(first), Letters.toneless(second))
        || !isOnset(text, from, to - 2)
        || endsInQ(text, from, to - 2)) {
      return;
    }
    int tone = Letters.tone(first) + Letters.tone(second);
    text[to - 2] = Letters.withTone(first, modern ? 0 : tone);
    text[to - 1] = Letters.withTone(second, modern ? tone : 0);
  }

  /** Writes final y after consonants, or after qu, as i of the same tone. */
  static void writeFinalI(char[] text, int from, int to) {
    if (to - from < 2 || Letters.toneless(text[to - 1]) != 'y') {
      return;
    }
    boolean afterQu =
        Letters.lower(text[to - 2]) == 'u' && to - from == 3 && endsInQ(text, from, to - 2);
    if (afterQu || isOnset(text, from, to - 1)) {
      char i = Character.isUpperCase(text[to - 1]) ? 'I' : 'i';
      text[to - 1] = Letters.withTone(i, Letters.tone(text[to - 1]));
    }
  }

  private static boolean isMovingPair(char first, char second) {
    return (first == 'o' && (second == 'a' || second == 'e')) || (first == 'u' && second == 'y');
  }

  private static boolean isOnset(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Letters.isVowel(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsInQ(char[] text, int from, int to) {
    return to > from && Letters.lower(text[to - 1]) == 'q';
  }
}
