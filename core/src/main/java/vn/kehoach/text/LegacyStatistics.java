package vn.kehoach.text;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How well the words of a text are spelled if it is in one charset. Only words with a character
 * beyond ASCII count.
 */
final class LegacyStatistics {

  /** Fewer words prove nothing. */
  private static final int FEWEST_WORDS = 6;

  /** Nor does one word that comes again and again. */
  private static final int FEWEST_DIFFERENT = 4;

  /** Of ten words so many must be syllables; names and foreign words are the rest. */
  private static final int GOOD_OF_TEN = 8;

  /** Ạ to ỹ, which Unicode has for Vietnamese alone. */
  private static final char FIRST_COMPOSED = '\u1EA0';

  private static final char LAST_COMPOSED = '\u1EF9';

  private static final LegacyTable NONE = LegacyTable.none();

  private final LegacyTable table;
  private final Set<String> different = new HashSet<>();
  private int words;
  private int good;

  private LegacyStatistics(LegacyTable table) {
    this.table = table;
  }

  static Optional<LegacyCharset> recognise(String text) {
    if (isUnicode(text)) {
      return Optional.empty();
    }
    LegacyStatistics asItIs = of(NONE, text);
    Optional<LegacyCharset> best = Optional.empty();
    int bestGood = 0;
    boolean isWhole = false;
    int nextGood = asItIs.good;
    for (LegacyCharset charset : LegacyCharset.values()) {
      LegacyStatistics found = of(charset.table(), text);
      if (found.isVietnamese() && found.good > bestGood) {
        nextGood = Math.max(nextGood, bestGood);
        bestGood = found.good;
        isWhole = found.good == found.words;
        best = Optional.of(charset);
      } else {
        nextGood = Math.max(nextGood, found.good);
      }
    }
    boolean isClear =
        bestGood * 2 >= nextGood * 3 + FEWEST_WORDS
            || (isWhole && bestGood * 3 >= nextGood * 4 + FEWEST_WORDS);
    return isClear ? best : Optional.empty();
  }

  /**
   * Returns whether so many letters are in no old charset, at most one a word, that no charset can
   * spell most of the words; so one look at the letters settles it for nearly all papers.
   */
  static boolean isUnicode(String text) {
    int beyond = 0;
    int unicode = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_COMPOSED && c <= LAST_COMPOSED) {
        unicode++;
      } else if (c >= 0x80 && Letters.isLetter(c)) {
        beyond++;
      }
    }
    return unicode >= FEWEST_WORDS && unicode * 2L > beyond;
  }

  /** Returns whether a text is spelled at least as well in a charset as it is without. */
  static boolean fits(LegacyCharset charset, String text) {
    return of(charset.table(), text).good >= of(NONE, text).good;
  }

  private boolean isVietnamese() {
    return good >= FEWEST_WORDS
        && different.size() >= FEWEST_DIFFERENT
        && good * 10L >= words * (long) GOOD_OF_TEN;
  }

  private static LegacyStatistics of(LegacyTable table, String text) {
    LegacyStatistics statistics = new LegacyStatistics(table);
    int start = 0;
    boolean beyond = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      if (Character.isLetter(c) || Letters.isMark(c) || table.maps(c)) {
        beyond = beyond || c >= 0x80 || c < ' ';
      } else {
        if (beyond) {
          statistics.word(text, start, i);
        }
        start = i + 1;
        beyond = false;
      }
    }
    return statistics;
  }

  private void word(String text, int from, int to) {
    if (to - from > 2 * Syllable.LONGEST) {
      words++;
      return;
    }
    String word = table.decode(text.substring(from, to));
    if (isAbbreviation(word)) {
      return;
    }
    words++;
    if (Syllable.isSpelled(word) && canBeTyped(text, from, to)) {
      good++;
      if (different.size() < FEWEST_DIFFERENT) {
        different.add(word);
      }
    }
  }

  /** Returns whether the charset has all letters beyond ASCII; as it is, text may hold any. */
  private boolean canBeTyped(String text, int from, int to) {
    for (int i = from; i < to && !table.equals(NONE); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && !table.maps(c)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a word is like QĐ or HĐND, which says nothing about spelling. */
  private static boolean isAbbreviation(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Letters.isVowel(c) || !(c < 0x80 || c == 'Đ' || c == 'đ')) {
        return false;
      }
    }
    return true;
  }
}
