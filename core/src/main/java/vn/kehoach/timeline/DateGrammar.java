package vn.kehoach.timeline;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Single dates and the stretches between two of them, without the words that bound them.
 *
 * <p>Each production looks at a bounded number of tokens.
 */
final class DateGrammar {

  private final Tokens t;
  private final YearGrammar years;
  private final PartGrammar parts;
  private final DayGrammar days;
  private final boolean inCell;

  /**
   * Makes a grammar over a text.
   *
   * @param inCell whether the whole text is a schedule, so that "2026", "9/2018" and "15/12" are
   *     dates though no word says so
   * @param year the year of dates that print none
   */
  DateGrammar(Tokens tokens, boolean inCell, OptionalInt year) {
    this.t = tokens;
    this.inCell = inCell;
    this.years = new YearGrammar(tokens, year);
    this.parts = new PartGrammar(tokens, years);
    this.days = new DayGrammar(tokens, years, inCell);
  }

  LooseDate complete(LooseDate date) {
    return years.complete(date);
  }

  /** Returns whether a date may begin at token {@code i}; false spares the attempt. */
  boolean mayBegin(int i) {
    return t.isDigits(i) || t.opening(i).has(TimeWord.Role.DATE);
  }

  /**
   * Reads the longest date expression at token {@code i}, after the bounding words {@code head}.
   */
  Optional<LooseStretch> expression(int i, DateHead head) {
    boolean announced = inCell || head.isPresent();
    Optional<LooseStretch> unit = unit(i, announced);
    if (unit.isPresent() && (!unit.get().isSingle() || !head.allowsStretch())) {
      return unit;
    }
    Optional<LooseDate> left =
        unit.map(LooseStretch::first).or(() -> years.bare(i)).or(() -> days.dayBeforeDash(i));
    return left.flatMap(this::stretchFrom).or(() -> unit).or(() -> bareYear(i, head));
  }

  private Optional<LooseStretch> unit(int i, boolean announced) {
    int j = isEdge(i) ? i + 1 : i;
    return parts
        .partOfYear(i)
        .or(() -> years.named(j).map(LooseStretch::of))
        .or(() -> parts.stretch(j))
        .or(() -> days.day(i).map(LooseStretch::of))
        .or(() -> announced ? days.monthOfYear(i).map(LooseStretch::of) : Optional.empty());
  }

  private boolean isEdge(int i) {
    return t.isOneOf(i, "đầu", "cuối") || t.is(i, "giữa");
  }

  private Optional<LooseStretch> stretchFrom(LooseDate left) {
    int to = years.isDash(left.next()) ? 1 : TimeWords.length(t, left.next(), TimeWord.Role.TO);
    if (to == 0) {
      return Optional.empty();
    }
    int j = left.next() + to;
    return unit(j, true)
        .map(LooseStretch::last)
        .or(() -> left.hasYear() ? years.bare(j) : Optional.empty())
        .flatMap(right -> joined(left, right));
  }

  private Optional<LooseStretch> joined(LooseDate left, LooseDate printedRight) {
    LooseDate right = years.complete(printedRight);
    if (!right.hasYear() || (left.isDayOnly() && right.part() == 0)) {
      return Optional.empty();
    }
    LooseDate full = left.isDayOnly() ? left.withPart(right.part()) : left;
    LooseDate dated = full.hasYear() ? full : inYearOf(right, full);
    Optional<PartialDate> start = dated.dated();
    Optional<PartialDate> end = right.dated();
    return start.isPresent() && end.isPresent() && Period.isOrdered(start.get(), end.get())
        ? Optional.of(new LooseStretch(dated, right, right.next()))
        : Optional.empty();
  }

  /** Gives the left date the right one's year; the year before for "tháng 10 đến tháng 3/2026". */
  private static LooseDate inYearOf(LooseDate right, LooseDate left) {
    boolean wraps = left.precision() == right.precision() && left.part() > right.part();
    return left.withYear(wraps ? right.year() - 1 : right.year(), left.next());
  }

  private Optional<LooseStretch> bareYear(int i, DateHead head) {
    boolean allowed = inCell || head.announcesYears() || (head.isPresent() && !t.isWord(i + 1));
    return allowed ? years.bare(i).map(LooseStretch::of) : Optional.empty();
  }
}
