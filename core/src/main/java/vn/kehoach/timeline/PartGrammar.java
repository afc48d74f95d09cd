package vn.kehoach.timeline;

import static vn.kehoach.timeline.PartialDate.Precision;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import vn.kehoach.text.RomanNumeral;

/** The printed forms of half-years, quarters and months, singly and in lists. */
final class PartGrammar {

  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;
  private static final int HALF_MONTHS = 6;
  private static final int QUARTER_MONTHS = 3;
  private static final int MAX_DIGITS = 2;

  private final Tokens t;
  private final YearGrammar years;

  PartGrammar(Tokens tokens, YearGrammar years) {
    this.t = tokens;
    this.years = years;
  }

  /** Reads "quý II/2026", "quý I, II/2026", "tháng 9/2018", "tháng 11, 12 năm 2025". */
  Optional<LooseStretch> stretch(int i) {
    Optional<LooseDate> first = single(i);
    if (first.isEmpty() || first.get().hasYear()) {
      return first.map(LooseStretch::of);
    }
    return list(first.get()).or(() -> first.map(LooseStretch::of));
  }

  /** Reads one quarter or month with or without its year. */
  Optional<LooseDate> single(int i) {
    Optional<Precision> precision = unitWord(i);
    if (precision.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt part = ordinal(i + 1, precision.get());
    if (part.isEmpty()) {
      return Optional.empty();
    }
    LooseDate date = LooseDate.part(precision.get(), 0, part.getAsInt(), i + 2);
    return years
        .tail(date.next())
        .map(year -> date.withYear(year.year(), year.next()))
        .or(() -> isDuration(i) ? Optional.empty() : Optional.of(date));
  }

  /** Tells whether "tháng" counts months here, as in "6 tháng 12 ngày". */
  private boolean isDuration(int i) {
    return t.is(i, "tháng") && t.isDigits(i - 1);
  }

  private Optional<Precision> unitWord(int i) {
    if (t.is(i, "tháng")) {
      return Optional.of(Precision.MONTH);
    }
    return years.isQuarterWord(i) ? Optional.of(Precision.QUARTER) : Optional.empty();
  }

  private OptionalInt ordinal(int i, Precision precision) {
    if (precision == Precision.MONTH) {
      return arabic(i, MONTHS);
    }
    OptionalInt roman =
        t.isWord(i) ? RomanNumeral.parse(t.text(i).toUpperCase(Locale.ROOT)) : OptionalInt.empty();
    return roman.isPresent() && roman.getAsInt() <= QUARTERS ? roman : arabic(i, QUARTERS);
  }

  private OptionalInt arabic(int i, int max) {
    boolean fits = t.number(i) >= 1 && t.number(i) <= max && t.length(i) <= MAX_DIGITS;
    boolean isAmount = t.isGlued(i) && (t.isWord(i + 1) || t.is(i + 1, "%") || isDecimal(i));
    return fits && !isAmount ? OptionalInt.of(t.number(i)) : OptionalInt.empty();
  }

  private boolean isDecimal(int i) {
    return (t.is(i + 1, ",") || t.is(i + 1, "."))
        && t.isGlued(i + 1)
        && t.isDigits(i + 2)
        && !years.isYear(i + 2);
  }

  private Optional<LooseStretch> list(LooseDate first) {
    LooseDate last = first;
    Precision precision = first.precision();
    for (int count = 1; count < MONTHS && isListJoint(last.next()); count++) {
      int j = last.next() + 1;
      int k = unitWord(j).filter(precision::equals).isPresent() ? j + 1 : j;
      OptionalInt part = ordinal(k, precision);
      if (part.isEmpty() || part.getAsInt() <= last.part()) {
        return inAssumedYear(first, last);
      }
      last = LooseDate.part(precision, 0, part.getAsInt(), k + 1);
      Optional<LooseDate> year = years.tail(last.next());
      if (year.isPresent()) {
        return Optional.of(between(first, last, year.get()));
      }
    }
    return inAssumedYear(first, last);
  }

  private Optional<LooseStretch> inAssumedYear(LooseDate first, LooseDate last) {
    LooseDate end = years.complete(last);
    return end.hasYear() && last.part() > first.part()
        ? Optional.of(between(first, last, end))
        : Optional.empty();
  }

  private boolean isListJoint(int i) {
    return t.is(i, ",") || t.is(i, "và") || years.isDash(i);
  }

  private static LooseStretch between(LooseDate first, LooseDate last, LooseDate year) {
    return new LooseStretch(
        first.withYear(year.year(), year.next()),
        last.withYear(year.year(), year.next()),
        year.next());
  }

  /** Reads "6 tháng đầu năm 2018", "9 tháng đầu năm 2018", "nửa cuối năm 2026". */
  Optional<LooseStretch> partOfYear(int i) {
    int months = t.is(i, "nửa") ? HALF_MONTHS : monthCount(i);
    int j = t.is(i, "nửa") ? i + 1 : i + 2;
    if (months == 0 || !t.isOneOf(j, "đầu", "cuối") || !t.is(j + 1, "năm")) {
      return Optional.empty();
    }
    boolean fromStart = t.is(j, "đầu");
    boolean hasYear = years.isYear(j + 2);
    int year = hasYear ? t.number(j + 2) : 0;
    int next = hasYear ? j + 3 : j + 2;
    if (months == HALF_MONTHS) {
      return Optional.of(part(Precision.HALF, year, fromStart ? 1 : 2, next));
    }
    if (months == QUARTER_MONTHS) {
      return Optional.of(part(Precision.QUARTER, year, fromStart ? 1 : QUARTERS, next));
    }
    return hasYear ? Optional.of(months(year, months, fromStart, next)) : Optional.empty();
  }

  private static LooseStretch part(Precision precision, int year, int part, int next) {
    return LooseStretch.of(LooseDate.part(precision, year, part, next));
  }

  private static LooseStretch months(int year, int months, boolean fromStart, int next) {
    int first = fromStart ? 1 : MONTHS + 1 - months;
    int last = fromStart ? months : MONTHS;
    return new LooseStretch(
        LooseDate.part(Precision.MONTH, year, first, next),
        LooseDate.part(Precision.MONTH, year, last, next),
        next);
  }

  private int monthCount(int i) {
    if (!t.is(i + 1, "tháng")) {
      return 0;
    }
    if (t.is(i, "sáu")) {
      return HALF_MONTHS;
    }
    return years.beginsFree(i) && t.number(i) >= 1 && t.number(i) < MONTHS ? t.number(i) : 0;
  }
}
