package vn.kehoach.timeline;

import java.util.Optional;

/** The printed forms of a day: 15/5/2021, 25-10-2017, 24 tháng 3 năm 2021, ngày 15 tháng 12. */
final class DayGrammar {

  private static final int MAX_DAY = 31;
  private static final int MAX_MONTH = 12;
  private static final int MAX_DIGITS = 2;

  private final Tokens t;
  private final YearGrammar years;
  private final boolean inCell;

  DayGrammar(Tokens tokens, YearGrammar years, boolean inCell) {
    this.t = tokens;
    this.years = years;
    this.inCell = inCell;
  }

  /** Reads a day; a day of the month alone only where the word "ngày" is printed. */
  Optional<LooseDate> day(int i) {
    boolean isNamed = t.is(i, "ngày");
    int j = isNamed ? i + 1 : i;
    if (!isUpTo(j, MAX_DAY) || (!isNamed && !years.beginsFree(j))) {
      return Optional.empty();
    }
    return numeric(j)
        .or(() -> inWords(j, isNamed))
        .or(() -> isNamed || inCell ? withoutYear(j) : Optional.empty())
        .or(() -> isNamed ? Optional.of(dayOnly(j)) : Optional.empty());
  }

  private LooseDate dayOnly(int j) {
    return LooseDate.day(0, 0, t.number(j), j + 1);
  }

  private boolean isUpTo(int i, int max) {
    return t.number(i) >= 1 && t.number(i) <= max && t.length(i) <= MAX_DIGITS;
  }

  /** Reads "15/5/2021", with the same sign twice; only strokes may have blanks around them. */
  private Optional<LooseDate> numeric(int j) {
    return isSeparator(j + 1)
            && t.is(j + 3, t.text(j + 1))
            && isSeparator(j + 3)
            && isUpTo(j + 2, MAX_MONTH)
            && years.isYear(j + 4)
        ? Optional.of(LooseDate.day(t.number(j + 4), t.number(j + 2), t.number(j), j + 5))
        : Optional.empty();
  }

  private boolean isSeparator(int i) {
    return t.is(i, "/") || (t.isOneOf(i, "-", ".") && t.isGlued(i - 1) && t.isGlued(i));
  }

  private Optional<LooseDate> inWords(int j, boolean isNamed) {
    if (!t.is(j + 1, "tháng") || !isUpTo(j + 2, MAX_MONTH)) {
      return Optional.empty();
    }
    LooseDate yearless = LooseDate.day(0, t.number(j + 2), t.number(j), j + 3);
    Optional<LooseDate> dated = years.tail(j + 3).map(y -> yearless.withYear(y.year(), y.next()));
    return dated.isPresent() || (!isNamed && !inCell) ? dated : Optional.of(yearless);
  }

  private Optional<LooseDate> withoutYear(int j) {
    boolean reads = t.is(j + 1, "/") && isUpTo(j + 2, MAX_MONTH) && years.endsFree(j + 2);
    if (!reads) {
      return Optional.empty();
    }
    LooseDate date = LooseDate.day(0, t.number(j + 2), t.number(j), j + 3);
    return Optional.of(
        years
            .named(t.is(j + 3, ",") ? j + 4 : j + 3)
            .map(year -> date.withYear(year.year(), year.next()))
            .orElse(date));
  }

  /** Reads "9/2018" where something before it says that it is a time. */
  Optional<LooseDate> monthOfYear(int i) {
    boolean reads =
        isUpTo(i, MAX_MONTH)
            && years.beginsFree(i)
            && (t.is(i + 1, "/") || (t.is(i + 1, "-") && t.isGlued(i) && t.isGlued(i + 1)))
            && years.isYear(i + 2);
    return reads
        ? Optional.of(
            LooseDate.part(PartialDate.Precision.MONTH, t.number(i + 2), t.number(i), i + 3))
        : Optional.empty();
  }

  /** Reads the left side of "10-15/12/2025": a day of the month before a dash and a full day. */
  Optional<LooseDate> dayBeforeDash(int i) {
    return isUpTo(i, MAX_DAY) && years.beginsFree(i) && years.isDash(i + 1)
        ? Optional.of(dayOnly(i))
        : Optional.empty();
  }
}
