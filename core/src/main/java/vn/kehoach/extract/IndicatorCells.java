package vn.kehoach.extract;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Absent;
import vn.kehoach.measure.Between;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.CellReading;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;
import vn.kehoach.measure.ValueReader;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Origin;
import vn.kehoach.text.Folding;
import vn.kehoach.timeline.DateMention;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/** The value cells of an indicator table: what their columns mean and what they say. */
final class IndicatorCells {

  private static final ImmutableMap<String, ValueKind> KINDS =
      Vocabulary.rows("value-heads.csv").stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> words(row.get(0)), row -> ValueKind.valueOf(row.get(1))));

  private final ImmutableMap<Integer, IndicatorTable.Column> byIndex;
  private final Paper paper;

  IndicatorCells(TableHead head, Paper paper) {
    this.paper = paper;
    ImmutableMap.Builder<Integer, IndicatorTable.Column> values = ImmutableMap.builder();
    for (int i = 0; i < head.columns().size(); i++) {
      if (holdsValues(head.columns().get(i))) {
        values.put(i, column(head.columns().get(i)));
      }
    }
    this.byIndex = values.buildOrThrow();
  }

  static boolean holdsValues(TableHead.Column column) {
    return column.role() == TableHead.Role.VALUE
        || (column.role() == TableHead.Role.UNKNOWN && kindOfWords(column.header()).isPresent());
  }

  ImmutableList<Integer> columns() {
    return byIndex.keySet().asList();
  }

  /** Returns what a column means. */
  IndicatorTable.Column column(TableHead.Column column) {
    if (!holdsValues(column)) {
      return new IndicatorTable.Column(
          column.header(), role(column.role()), Optional.empty(), Optional.empty());
    }
    ValueKind kind = kind(column);
    return new IndicatorTable.Column(
        column.header(),
        IndicatorTable.Role.VALUE,
        Optional.of(kind),
        column.date().flatMap(DateMention::period));
  }

  private static IndicatorTable.Role role(TableHead.Role role) {
    return switch (role) {
      case NUMBER -> IndicatorTable.Role.NUMBER;
      case NAME -> IndicatorTable.Role.NAME;
      case UNIT -> IndicatorTable.Role.UNIT;
      case LEAD, COOPERATING -> IndicatorTable.Role.AGENCY;
      default -> IndicatorTable.Role.OTHER;
    };
  }

  private ValueKind kind(TableHead.Column column) {
    Optional<ValueKind> worded = kindOfWords(column.header());
    boolean plan = paper.nature() != DocumentNature.PROGRESS_REPORT;
    if (worded.isPresent() && !(plan && worded.get() == ValueKind.ACTUAL)) {
      return worded.get();
    }
    if (worded.isPresent()) {
      return ValueKind.BASELINE;
    }
    boolean past =
        column
            .date()
            .flatMap(DateMention::period)
            .flatMap(Period::end)
            .filter(this::isPast)
            .isPresent();
    return past ? (plan ? ValueKind.BASELINE : ValueKind.ACTUAL) : ValueKind.TARGET;
  }

  private boolean isPast(PartialDate date) {
    return paper.year().isPresent() && date.year() < paper.year().getAsInt();
  }

  private static Optional<ValueKind> kindOfWords(String header) {
    String padded = " " + words(header) + " ";
    return KINDS.entrySet().stream()
        .filter(entry -> padded.contains(" " + entry.getKey() + " "))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String words(String text) {
    return Joiner.on(' ').join(Folding.tokens(text));
  }

  /**
   * The units that cells of a row without a unit of their own take.
   *
   * @param unit the unit
   * @param origin where it comes from
   */
  record RowUnits(Unit unit, Origin origin) {}

  /** Returns the unit stated for a row, or else that of its cells, or else what is inherited. */
  RowUnits units(TableGrid grid, int row, Unit stated, Unit inherited) {
    if (!stated.equals(Unit.NONE)) {
      return new RowUnits(stated, Origin.GROUP);
    }
    for (int column : columns()) {
      Unit printed = unitOf(read(grid.text(row, column), Unit.NONE).value());
      if (!printed.equals(Unit.NONE)) {
        return new RowUnits(printed, Origin.SIBLING);
      }
    }
    return new RowUnits(inherited, Origin.GROUP);
  }

  private static CellReading read(String text, Unit unit) {
    return ValueReader.readCell(text, unit);
  }

  static Unit unitOf(TargetValue value) {
    if (value instanceof Measured measured) {
      return measured.quantity().unit();
    }
    return value instanceof Between between ? between.unit() : Unit.NONE;
  }

  /**
   * A cell that was read.
   *
   * @param index the column's index among the columns of values
   * @param column what its column means
   * @param value what it says
   * @param unitOrigin where its unit comes from
   * @param hedge words beside the value
   * @param evidence the printed words
   * @param understood whether nothing was left over
   */
  record Cell(
      int index,
      IndicatorTable.Column column,
      TargetValue value,
      Origin unitOrigin,
      String hedge,
      Optional<Evidence> evidence,
      boolean understood) {}

  /** Reads a cell; a bound in the row's label counts where the cell prints none. */
  Cell read(TableGrid grid, int row, int column, RowUnits units, Optional<Bound> labelBound) {
    String text = grid.text(row, column);
    CellReading reading = read(text, units.unit());
    boolean ownUnit = !unitOf(read(text, Unit.NONE).value()).equals(Unit.NONE);
    TargetValue value = bounded(reading.value(), labelBound);
    Optional<Evidence> evidence =
        grid.has(row, column) && !(value instanceof Absent && grid.blank(row, column))
            ? Optional.of(grid.cell(row, column).strip().evidence())
            : Optional.empty();
    return new Cell(
        columns().indexOf(column) + 1,
        byIndex.getOrDefault(column, emptyColumn()),
        value,
        ownUnit ? Origin.STATED : units.origin(),
        reading.hedge(),
        evidence,
        reading.understood());
  }

  private static IndicatorTable.Column emptyColumn() {
    return new IndicatorTable.Column(
        "", IndicatorTable.Role.OTHER, Optional.empty(), Optional.empty());
  }

  private static TargetValue bounded(TargetValue value, Optional<Bound> labelBound) {
    boolean exact = value instanceof Measured measured && measured.bound() == Bound.EXACTLY;
    return exact && labelBound.isPresent()
        ? Measured.of(labelBound.get(), ((Measured) value).quantity())
        : value;
  }
}
