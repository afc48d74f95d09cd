package vn.kehoach.timeline;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The printed forms of a year, and the question whether a number stands free.
 *
 * <p>A number glued to letters or strokes belongs to a document number (39/2017/TT-BYT) or an
 * amount (2.305), and is never a year.
 */
final class YearGrammar {

  private static final int YEAR_DIGITS = 4;
  private static final int FIRST_YEAR = 1900;
  private static final int FIRST_BARE_YEAR = 1945;
  private static final int LAST_YEAR = 2100;

  private final Tokens t;
  private final OptionalInt assumed;

  /**
   * Makes a grammar over a text.
   *
   * @param assumed the year of dates that print none, such as that of a yearly plan
   */
  YearGrammar(Tokens tokens, OptionalInt assumed) {
    this.t = tokens;
    this.assumed = assumed;
  }

  /** Returns the date with its own year, or else the assumed one, or else as it is. */
  LooseDate complete(LooseDate date) {
    return date.hasYear() || assumed.isEmpty()
        ? date
        : date.withYear(assumed.getAsInt(), date.next());
  }

  /** Tells whether token {@code i} has the shape and size of a year and ends freely. */
  boolean isYear(int i) {
    return t.length(i) == YEAR_DIGITS
        && t.number(i) >= FIRST_YEAR
        && t.number(i) <= LAST_YEAR
        && endsFree(i);
  }

  /** Tells whether token {@code i} is a year though no word says so: free on both sides. */
  boolean isBareYear(int i) {
    return isYear(i) && t.number(i) >= FIRST_BARE_YEAR && beginsFree(i) && !isCounted(i + 1);
  }

  private boolean isCounted(int i) {
    return t.is(i, "%") || TimeWords.isAt(t, i, TimeWord.Role.COUNTED);
  }

  boolean beginsFree(int i) {
    if (!t.isGlued(i - 1)) {
      return true;
    }
    boolean joins = isJoint(i - 1) && t.isGlued(i - 2);
    boolean isPart = isDash(i - 1) ? t.isWord(i - 2) : isWordOrNumber(i - 2);
    return !t.isWord(i - 1) && !(joins && isPart);
  }

  boolean endsFree(int i) {
    if (!t.isGlued(i)) {
      return true;
    }
    if (t.isWord(i + 1) || t.is(i + 1, "%")) {
      return false;
    }
    if (!isJoint(i + 1) || !t.isGlued(i + 1)) {
      return true;
    }
    return isDash(i + 1) ? endsFreeBeforeDash(i + 2) : !isWordOrNumber(i + 2);
  }

  private boolean endsFreeBeforeDash(int i) {
    return !t.isWord(i) || t.is(i, "năm") || t.is(i, "tháng") || isQuarterWord(i);
  }

  boolean isQuarterWord(int i) {
    return t.is(i, "quý") || t.is(i, "qúy") || t.is(i, "quí");
  }

  private boolean isWordOrNumber(int i) {
    return t.isWord(i) || t.isDigits(i);
  }

  private boolean isJoint(int i) {
    return t.is(i, "/") || t.is(i, ".") || t.is(i, ",") || isDash(i);
  }

  boolean isDash(int i) {
    return t.is(i, "-") || t.is(i, "–") || t.is(i, "—") || t.is(i, "‒") || t.is(i, "−");
  }

  /** Reads "năm 2025". */
  Optional<LooseDate> named(int i) {
    return t.is(i, "năm") && isYear(i + 1)
        ? Optional.of(LooseDate.year(t.number(i + 1), i + 2))
        : Optional.empty();
  }

  /** Reads a year that no word announces. */
  Optional<LooseDate> bare(int i) {
    return isBareYear(i) ? Optional.of(LooseDate.year(t.number(i), i + 1)) : Optional.empty();
  }

  /** Reads what may follow a month or quarter: "/2025", "-2025", " năm 2025", ", năm 2025". */
  Optional<LooseDate> tail(int i) {
    int j = isTailSeparator(i) ? i + 1 : i;
    if (t.is(j, "của")) {
      j++;
    }
    if (t.is(j, "năm")) {
      return named(j);
    }
    boolean separated = j > i && !t.is(i, ",");
    return isYear(j) && (separated || (j == i && beginsFree(j) && !isCounted(j + 1)))
        ? Optional.of(LooseDate.year(t.number(j), j + 1))
        : Optional.empty();
  }

  private boolean isTailSeparator(int i) {
    return t.is(i, "/") || t.is(i, ",") || isDash(i) || (t.is(i, ".") && t.isGlued(i));
  }
}
