package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Unit;
import vn.kehoach.source.Origin;
import vn.kehoach.timeline.DateMention;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/**
 * The columns of an indicator table that hold values: their kind, time and unit.
 *
 * <p>A column that only compares has the time of the one it stands behind. Columns of a report that
 * name no time have that of the report, or of the heading above; what was planned is planned for
 * the whole year.
 */
final class ValueColumns {

  private final ImmutableList<TableHead.Column> head;
  private final Paper paper;
  private final ImmutableMap<Integer, Meaning> byIndex;

  ValueColumns(TableHead head, Paper paper) {
    this.head = head.columns();
    this.paper = paper;
    ImmutableMap.Builder<Integer, Meaning> values = ImmutableMap.builder();
    Optional<Period> before = Optional.empty();
    for (int i = 0; i < this.head.size(); i++) {
      TableHead.Column column = this.head.get(i);
      if (holdsValues(column) || isShareOfPlan(column)) {
        Meaning meaning = meaning(column, before);
        before = meaning.period().isPresent() ? meaning.period() : before;
        values.put(i, meaning);
      }
    }
    this.byIndex = values.buildOrThrow();
  }

  /**
   * What the values of a column mean.
   *
   * @param kind their kind
   * @param period the time they are for, if it is known
   * @param periodOrigin where the time comes from
   * @param unit the unit of cells that print none, if the head names one
   */
  record Meaning(
      ValueKind kind, Optional<Period> period, Origin periodOrigin, Optional<Unit> unit) {}

  /** Returns whether values stand below a head, whatever its neighbours say. */
  static boolean holdsValues(TableHead.Column column) {
    return column.role() == TableHead.Role.VALUE
        || (column.role() == TableHead.Role.UNKNOWN && ValueHead.kind(column).isPresent());
  }

  /** "Tỷ lệ (%)" beside what was planned and what was done is the share of the plan. */
  private boolean isShareOfPlan(TableHead.Column column) {
    boolean open = column.role() == TableHead.Role.UNKNOWN || column.role() == TableHead.Role.VALUE;
    return open
        && ValueHead.isRate(column)
        && names(ValueKind.TARGET)
        && (names(ValueKind.ACTUAL) || names(ValueKind.ESTIMATE));
  }

  private boolean names(ValueKind kind) {
    return head.stream()
        .filter(ValueColumns::holdsValues)
        .anyMatch(column -> ValueHead.kind(column).filter(kind::equals).isPresent());
  }

  ImmutableList<Integer> indices() {
    return byIndex.keySet().asList();
  }

  Optional<Meaning> at(int index) {
    return Optional.ofNullable(byIndex.get(index));
  }

  private Meaning meaning(TableHead.Column column, Optional<Period> before) {
    ValueKind kind = kind(column);
    Optional<Unit> unit = ValueHead.unit(column);
    Optional<Period> own = column.date().flatMap(DateMention::period);
    if (own.isPresent()) {
      return new Meaning(kind, own, Origin.COLUMN, unit);
    }
    if (ValueHead.compares(kind) && before.isPresent()) {
      return new Meaning(kind, before, Origin.SIBLING, unit);
    }
    Optional<GivenTime> given = paper.time().filter(time -> isGiven(kind, time));
    return new Meaning(
        kind,
        given.map(time -> given(kind, column, time)),
        given.map(GivenTime::origin).orElse(Origin.COLUMN),
        unit);
  }

  private ValueKind kind(TableHead.Column column) {
    if (isShareOfPlan(column)) {
      return ValueKind.PLAN_RATIO;
    }
    Optional<ValueKind> worded = ValueHead.kind(column);
    if (worded.isPresent()) {
      boolean earlier = worded.get() == ValueKind.ACTUAL && !paper.isReport();
      return earlier ? ValueKind.BASELINE : worded.get();
    }
    boolean past =
        column
            .date()
            .flatMap(DateMention::period)
            .flatMap(Period::end)
            .filter(this::isPast)
            .isPresent();
    return past ? (paper.isReport() ? ValueKind.ACTUAL : ValueKind.BASELINE) : ValueKind.TARGET;
  }

  private boolean isPast(PartialDate date) {
    return paper.year().isPresent() && date.year() < paper.year().getAsInt();
  }

  /** In a plan only goals are for the time that a heading above names. */
  private boolean isGiven(ValueKind kind, GivenTime time) {
    return paper.isReport()
        ? kind != ValueKind.BASELINE
        : kind == ValueKind.TARGET && time.origin() == Origin.HEADING;
  }

  private Period given(ValueKind kind, TableHead.Column column, GivenTime time) {
    Optional<Integer> year = time.year();
    if (year.isPresent() && column.date().isPresent()) {
      return column.date().get().inYear(year.get());
    }
    boolean wholeYear = kind == ValueKind.TARGET && !ValueHead.namesPartOfYear(column);
    return wholeYear && paper.isReport()
        ? year.map(y -> Period.of(PartialDate.of(y))).orElse(time.period())
        : time.period();
  }
}
