package vn.kehoach.io.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.kehoach.io.bytes.LegacyLetters;

/** What is on a sheet. Not safe for use by several threads. */
final class Sheet {

  private final String name;
  private final TreeMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
  private final TreeMap<Integer, List<Merged>> merged = new TreeMap<>();
  private final TreeMap<Integer, Integer> reach = new TreeMap<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int unanswered;

  Sheet(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void put(int row, int column, Cell cell) {
    rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, cell);
  }

  /** Reads words that are in an old charset, and returns what was met. */
  LegacyLetters readLetters() {
    StringBuilder unknown = new StringBuilder();
    for (Map<Integer, Cell> row : rows.values()) {
      row.values().stream()
          .filter(cell -> !LegacyLetters.isLegacy(cell.font()))
          .forEach(cell -> unknown.append(cell.text()).append('\n'));
    }
    LegacyLetters letters = LegacyLetters.of(unknown);
    rows.values()
        .forEach(
            row ->
                row.replaceAll(
                    (column, cell) -> cell.withText(letters.read(cell.text(), cell.font()))));
    return letters;
  }

  void merge(Merged range) {
    merged.computeIfAbsent(range.top(), key -> new ArrayList<>()).add(range);
    reach.clear();
  }

  void hideRow(int row) {
    hiddenRows.set(row);
  }

  void hideColumns(int from, int to) {
    hiddenColumns.set(from, to + 1);
  }

  /** Notes a formula without a result. */
  void unanswered() {
    unanswered++;
  }

  int unansweredFormulas() {
    return unanswered;
  }

  /** Returns the rows that show something, by their numbers; each its cells by their columns. */
  NavigableMap<Integer, NavigableMap<Integer, Cell>> rows() {
    return rows;
  }

  /** Returns the merged cells that begin in some rows. */
  Collection<List<Merged>> merged(int firstRow, int lastRow) {
    return merged.subMap(firstRow, true, lastRow, true).values();
  }

  /** Returns whether merged cells that begin in a row or above reach down to another. */
  boolean isBridged(int row, int lower) {
    if (reach.isEmpty()) {
      int lowest = -1;
      for (var entry : merged.entrySet()) {
        for (Merged range : entry.getValue()) {
          lowest = Math.max(lowest, range.bottom());
        }
        reach.put(entry.getKey(), lowest);
      }
    }
    var nearest = reach.floorEntry(row);
    return nearest != null && nearest.getValue() >= lower;
  }

  boolean isHidden(int row) {
    return hiddenRows.get(row);
  }

  boolean isHiddenColumn(int column) {
    return hiddenColumns.get(column);
  }

  /** Returns the number of hidden rows that hold something. */
  int hiddenRowCount() {
    return (int) rows.keySet().stream().filter(hiddenRows::get).count();
  }

  /** Returns the number of hidden columns that hold something. */
  int hiddenColumnCount() {
    BitSet used = new BitSet();
    rows.values().forEach(row -> row.keySet().forEach(used::set));
    used.and(hiddenColumns);
    return used.cardinality();
  }

  /** Removes what is hidden. */
  void removeHidden() {
    rows.keySet().removeIf(hiddenRows::get);
    rows.values().forEach(row -> row.keySet().removeIf(hiddenColumns::get));
    rows.values().removeIf(Map::isEmpty);
  }
}
