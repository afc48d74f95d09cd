package vn.kehoach.io.xlsx;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.kehoach.io.layout.Draft;
import vn.kehoach.io.layout.Letterhead;
import vn.kehoach.io.layout.Part;

/** Makes titles and tables of the cells of a sheet. */
final class SheetParts {

  /** A letterhead stands within so many rows. */
  private static final int HEAD_ROWS = 12;

  private final Sheet sheet;
  private final CellCount count;
  private final List<Part> parts = new ArrayList<>();

  SheetParts(Sheet sheet, CellCount count) {
    this.sheet = sheet;
    this.count = count;
  }

  /**
   * Returns what stands on the sheet, from top to bottom.
   *
   * @throws IOException if a table has too many cells
   */
  List<Part> parts() throws IOException {
    List<Integer> region = new ArrayList<>();
    for (int row : sheet.rows().keySet()) {
      boolean apart = !region.isEmpty() && !isNext(region.get(region.size() - 1), row);
      if (apart) {
        region(region);
        region.clear();
      }
      region.add(row);
    }
    if (!region.isEmpty()) {
      region(region);
    }
    return parts;
  }

  /** Returns whether only hidden rows, or rows of one merged cell, lie between two rows. */
  private boolean isNext(int before, int row) {
    int at = before + 1;
    while (at < row && sheet.isHidden(at)) {
      at++;
    }
    return at >= row || sheet.isBridged(before, at);
  }

  private void region(List<Integer> rows) throws IOException {
    int letterhead = letterhead(rows);
    int first = letterhead;
    if (letterhead > 0) {
      letterheadRows(rows.subList(0, letterhead));
    }
    while (first < rows.size() && row(rows.get(first)).size() == 1) {
      text(row(rows.get(first)).firstEntry().getValue());
      first++;
    }
    if (first < rows.size()) {
      parts.add(new SheetTable(sheet, rows.subList(first, rows.size())).part(count));
    }
  }

  private NavigableMap<Integer, Cell> row(int row) {
    return sheet.rows().getOrDefault(row, new TreeMap<>());
  }

  private void text(Cell cell) {
    parts.add(new Part.Text(new Draft().add(cell.text(), cell.bold(), false)));
  }

  /** Returns how many rows at the beginning are a letterhead above a title of one cell. */
  private int letterhead(List<Integer> rows) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < Math.min(HEAD_ROWS, rows.size()); i++) {
      NavigableMap<Integer, Cell> row = row(rows.get(i));
      if (row.size() == 1 && !words.isEmpty() && Letterhead.is(words)) {
        return i;
      }
      row.values().forEach(cell -> words.add(cell.text()));
    }
    return 0;
  }

  /** Adds the cells of a letterhead column by column. */
  private void letterheadRows(List<Integer> rows) {
    TreeMap<Integer, Draft> columns = new TreeMap<>();
    for (int row : rows) {
      row(row)
          .forEach(
              (column, cell) ->
                  columns
                      .computeIfAbsent(column, key -> new Draft())
                      .lineBreak()
                      .add(cell.text(), cell.bold(), false));
    }
    ImmutableList.Builder<Part.Cell> cells = ImmutableList.builder();
    columns
        .values()
        .forEach(draft -> cells.add(new Part.Cell(ImmutableList.of(new Part.Text(draft)), 1, 1)));
    parts.add(new Part.Table(ImmutableList.of(cells.build())));
  }
}
