package vn.kehoach.extract;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.measure.Unit;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.RomanNumeral;

/**
 * Reads a table of indicators: one indicator for each row, one value for each dated column.
 *
 * <p>A row under a dash or "Trong đó" is a part of the numbered row above it. A row without values
 * and with a Roman numeral or a capital opens a group.
 */
final class IndicatorTables {

  private final TableGrid grid;
  private final TableHead head;
  private final String id;
  private final String section;
  private final IndicatorCells cells;
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> parts = new HashMap<>();
  private final Map<String, Parent> byNumber = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private String group;
  private Optional<Parent> parent = Optional.empty();
  private int unnumbered;

  private IndicatorTables(
      TableGrid grid, TableHead head, String id, String section, String label, Paper paper) {
    this.grid = grid;
    this.head = head;
    this.id = id;
    this.section = section;
    this.group = label;
    this.cells = new IndicatorCells(head, paper);
  }

  /** Returns whether a head is that of a table of indicators. */
  static boolean fits(TableHead head) {
    return head.has(TableHead.Role.NAME)
        && head.columns().stream().anyMatch(ValueColumns::holdsValues);
  }

  /**
   * A table as it was understood.
   *
   * @param table its columns
   * @param indicators the indicators of its rows
   * @param findings what was not understood
   */
  record Result(
      IndicatorTable table, ImmutableList<Indicator> indicators, ImmutableList<Finding> findings) {}

  /**
   * Reads a table.
   *
   * @param label the heading the table stands under, the group of its outermost rows
   */
  static Result read(
      TableGrid grid, TableHead head, String id, String section, String label, Paper paper) {
    IndicatorTables reader = new IndicatorTables(grid, head, id, section, label, paper);
    ImmutableSet.Builder<String> heads = ImmutableSet.builder();
    for (int row = 0; row < head.rows(); row++) {
      heads.add(grid.key(row));
    }
    ImmutableSet<String> repeated = heads.build();
    for (int row = head.rows(); row < grid.height(); row++) {
      if (!repeated.contains(grid.key(row))) {
        reader.row(row);
      }
    }
    return reader.result();
  }

  private Result result() {
    ImmutableList.Builder<IndicatorTable.Column> columns = ImmutableList.builder();
    for (int i = 0; i < head.columns().size(); i++) {
      columns.add(cells.column(i, head.columns().get(i)));
    }
    IndicatorTable table =
        IndicatorTable.builder()
            .id(id)
            .section(section)
            .columns(columns.build())
            .addAllIndicatorIds(indicators.stream().map(Indicator::id).toList())
            .evidence(grid.filled(0).stream().findFirst().map(c -> grid.cell(0, c).evidence()))
            .build();
    return new Result(table, ImmutableList.copyOf(indicators), ImmutableList.copyOf(findings));
  }

  private void row(int row) {
    int nameColumn = head.first(TableHead.Role.NAME).orElseThrow();
    if (!grid.has(row, nameColumn) || grid.blank(row, nameColumn)) {
      lone(row);
      return;
    }
    SourceText label = grid.cell(row, nameColumn);
    String marker = marker(row);
    IndicatorName name = IndicatorName.of(label);
    boolean valueless = cells.columns().stream().noneMatch(c -> grid.says(row, c));
    if (valueless && opensGroup(row, marker)) {
      group = name.name().text();
      parent = Optional.empty();
      return;
    }
    boolean part = marker.isEmpty() && parent.isPresent() && (name.part() || !startsNew(row));
    indicator(row, marker, name, part);
  }

  /** A row of one long cell is a caption or a group. */
  private void lone(int row) {
    ImmutableList<Integer> filled = grid.filled(row);
    if (filled.size() == 1) {
      group = grid.text(row, filled.get(0));
      parent = Optional.empty();
    }
  }

  private boolean opensGroup(int row, String marker) {
    boolean outer =
        RomanNumeral.parse(marker).isPresent()
            || (marker.length() == 1 && Character.isUpperCase(marker.charAt(0)));
    boolean spanned = grid.printedCells(row) <= 2;
    return outer || spanned || (marker.isEmpty() && !head.has(TableHead.Role.NUMBER));
  }

  /**
   * Without a marker, a row that is not a part begins anew only where the table numbers nothing.
   */
  private boolean startsNew(int row) {
    return !head.has(TableHead.Role.NUMBER) || grid.printedCells(row) < 2;
  }

  private String marker(int row) {
    String marker =
        head.first(TableHead.Role.NUMBER).map(column -> grid.text(row, column)).orElse("");
    int end = marker.length();
    while (end > 1 && ".-)/:".indexOf(marker.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = marker.substring(0, end);
    return "-".equals(bare) || "+".equals(bare) ? "" : bare;
  }

  private void indicator(int row, String marker, IndicatorName name, boolean part) {
    Optional<Parent> above = part ? parent : dottedParent(marker);
    String number = number(marker, above, part);
    String indicatorId = unique(id.replace("table-", "i") + "-" + number);
    Unit stated = statedUnit(row, name);
    IndicatorCells.RowUnits units = cells.units(grid, row, stated, inheritedUnit(above, stated));
    Indicator.Builder indicator =
        Indicator.builder()
            .id(indicatorId)
            .number(number)
            .name(name.name().text())
            .group(above.map(Parent::name).orElse(group))
            .parentId(above.map(Parent::id))
            .section(section)
            .tableId(id)
            .evidence(name.name().evidence());
    if (!stated.equals(Unit.NONE)) {
      indicator.unit(stated);
    }
    for (int column : cells.columns()) {
      IndicatorCells.Cell cell = cells.read(grid, row, column, units, name.bound());
      indicator.addValues(value(indicatorId, cell));
      if (!cell.understood()) {
        notUnderstood(grid.cell(row, column));
      }
    }
    indicators.add(indicator.build());
    Parent self = new Parent(indicatorId, number, name.name().text(), stated);
    byNumber.put(number, self);
    if (!part) {
      parent = Optional.of(self);
    }
  }

  private String unique(String wanted) {
    int count = ids.merge(wanted, 1, Integer::sum);
    return count == 1 ? wanted : unique(wanted + "~" + count);
  }

  private Optional<Parent> dottedParent(String marker) {
    int dot = marker.lastIndexOf('.');
    return dot < 1 ? Optional.empty() : Optional.ofNullable(byNumber.get(marker.substring(0, dot)));
  }

  private String number(String marker, Optional<Parent> above, boolean part) {
    if (part && above.isPresent()) {
      String outer = above.get().number();
      return outer + "." + parts.merge(above.get().id(), 1, Integer::sum);
    }
    if (!marker.isEmpty()) {
      return marker;
    }
    unnumbered++;
    return Integer.toString(unnumbered);
  }

  private Unit statedUnit(int row, IndicatorName name) {
    Optional<Integer> column = head.first(TableHead.Role.UNIT);
    String printed = column.map(c -> grid.text(row, c)).orElse("");
    if (isDitto(printed)) {
      return parent.map(Parent::unit).orElse(Unit.NONE);
    }
    String words = printed.isEmpty() || printed.equals("-") ? name.unit() : printed;
    return unit(words);
  }

  private static boolean isDitto(String printed) {
    return "\"".equals(printed) || "nt".equalsIgnoreCase(printed) || "”".equals(printed);
  }

  static Unit unit(String words) {
    boolean plain = !words.isEmpty() && "-–+.,;:".indexOf(words.charAt(0)) < 0;
    return plain ? Unit.of(words) : Unit.NONE;
  }

  /** Parts of "Tỷ lệ giường bệnh/10.000 dân" may be shares, so only plain units are handed down. */
  private static Unit inheritedUnit(Optional<Parent> above, Unit stated) {
    return stated.equals(Unit.NONE)
        ? above.map(Parent::unit).filter(u -> u.denominator().isEmpty()).orElse(Unit.NONE)
        : stated;
  }

  private static IndicatorValue value(String indicator, IndicatorCells.Cell cell) {
    ValueColumns.Meaning meaning = cell.meaning();
    return IndicatorValue.builder()
        .id(Joiner.on('-').join(indicator, meaning.kind().label(), cell.index()))
        .kind(meaning.kind())
        .value(cell.value())
        .period(meaning.period())
        .periodOrigin(meaning.periodOrigin())
        .unitOrigin(cell.unitOrigin())
        .hedge(cell.hedge())
        .evidence(cell.evidence())
        .build();
  }

  private void notUnderstood(SourceText cell) {
    findings.add(
        Finding.of(
            "extract.cell-not-understood",
            Severity.WARNING,
            Place.of(cell.span()),
            Map.of("found", cell.text())));
  }

  /**
   * A numbered row that parts may follow.
   *
   * @param id the indicator's id
   * @param number its number
   * @param name its name, the group of its parts
   * @param unit the unit printed for it
   */
  private record Parent(String id, String number, String name, Unit unit) {}
}
