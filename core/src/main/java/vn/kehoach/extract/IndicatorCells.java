package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.measure.Absent;
import vn.kehoach.measure.Between;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.CellReading;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;
import vn.kehoach.measure.ValueReader;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Origin;

/** The value cells of an indicator table: what their columns mean and what they say. */
final class IndicatorCells {

  private final ValueColumns values;

  IndicatorCells(TableHead head, Paper paper) {
    this.values = new ValueColumns(head, paper);
  }

  ImmutableList<Integer> columns() {
    return values.indices();
  }

  /** Returns what a column means. */
  IndicatorTable.Column column(int index, TableHead.Column column) {
    Optional<ValueColumns.Meaning> meaning = values.at(index);
    return new IndicatorTable.Column(
        column.header(),
        meaning.isPresent() ? IndicatorTable.Role.VALUE : role(column.role()),
        meaning.map(ValueColumns.Meaning::kind),
        meaning.flatMap(ValueColumns.Meaning::period));
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
      boolean own = values.at(column).flatMap(ValueColumns.Meaning::unit).isPresent();
      Unit printed = unitOf(read(grid.text(row, column), Unit.NONE).value());
      if (!own && !printed.equals(Unit.NONE)) {
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
   * @param meaning what its column means
   * @param value what it says
   * @param unitOrigin where its unit comes from
   * @param hedge words beside the value
   * @param evidence the printed words
   * @param understood whether nothing was left over
   */
  record Cell(
      int index,
      ValueColumns.Meaning meaning,
      TargetValue value,
      Origin unitOrigin,
      String hedge,
      Optional<Evidence> evidence,
      boolean understood) {}

  /** Reads a cell of values; a bound in the row's label counts where the cell prints none. */
  Cell read(TableGrid grid, int row, int column, RowUnits rowUnits, Optional<Bound> labelBound) {
    ValueColumns.Meaning meaning = values.at(column).orElseThrow();
    RowUnits units = meaning.unit().map(unit -> new RowUnits(unit, Origin.COLUMN)).orElse(rowUnits);
    String text = grid.text(row, column);
    CellReading reading = read(text, units.unit());
    boolean ownUnit = !unitOf(read(text, Unit.NONE).value()).equals(Unit.NONE);
    boolean bound = !ValueHead.compares(meaning.kind());
    TargetValue value = bound ? bounded(reading.value(), labelBound) : reading.value();
    Optional<Evidence> evidence =
        grid.has(row, column) && !(value instanceof Absent && grid.blank(row, column))
            ? Optional.of(grid.cell(row, column).strip().evidence())
            : Optional.empty();
    return new Cell(
        columns().indexOf(column) + 1,
        meaning,
        value,
        ownUnit ? Origin.STATED : units.origin(),
        reading.hedge(),
        evidence,
        reading.understood());
  }

  private static TargetValue bounded(TargetValue value, Optional<Bound> labelBound) {
    boolean exact = value instanceof Measured measured && measured.bound() == Bound.EXACTLY;
    return exact && labelBound.isPresent()
        ? Measured.of(labelBound.get(), ((Measured) value).quantity())
        : value;
  }
}
