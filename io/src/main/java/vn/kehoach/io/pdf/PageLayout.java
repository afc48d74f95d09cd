package vn.kehoach.io.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.pdf.Grid.Span;

/** Parts a page into lines and tables, from top to bottom. */
final class PageLayout {

  private PageLayout() {}

  /**
   * Returns the lines and tables of a page.
   *
   * @throws IOException if a table has more cells than the limits allow
   */
  static List<PageItem> of(Page page, Limits limits, String name) throws IOException {
    List<Grid> grids = GridFinder.find(page, limits, name);
    Map<Grid, List<Glyph>> inside = new LinkedHashMap<>();
    List<Glyph> outside = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      Grid grid = smallest(grids, glyph);
      (grid == null ? outside : inside.computeIfAbsent(grid, key -> new ArrayList<>())).add(glyph);
    }
    List<PageItem> items = new ArrayList<>();
    LineMaker.inColumns(page.number(), outside).forEach(line -> items.add(PageItem.Line.of(line)));
    inside.forEach((grid, glyphs) -> items.add(table(page.number(), grid, glyphs)));
    items.sort(Comparator.comparingDouble(PageItem::top));
    return items;
  }

  private static @Nullable Grid smallest(List<Grid> grids, Glyph glyph) {
    Grid smallest = null;
    for (Grid grid : grids) {
      boolean smaller = smallest == null || height(grid) < height(smallest);
      smallest = smaller && grid.holds(glyph) ? grid : smallest;
    }
    return smallest;
  }

  private static double height(Grid grid) {
    return grid.bottom() - grid.top();
  }

  private static PageItem table(int page, Grid grid, List<Glyph> glyphs) {
    Map<Span, List<Glyph>> cells = new HashMap<>();
    for (Glyph glyph : glyphs) {
      cells.computeIfAbsent(grid.cell(glyph), key -> new ArrayList<>()).add(glyph);
    }
    ImmutableList.Builder<ImmutableList<PageItem.Cell>> rows = ImmutableList.builder();
    for (int r = 0; r < grid.rows(); r++) {
      ImmutableList.Builder<PageItem.Cell> row = ImmutableList.builder();
      for (int c = 0; c < grid.columns(); c++) {
        Span span = grid.cell(r, c);
        if (span.row() == r && span.column() == c) {
          List<TextLine> lines = LineMaker.whole(page, cells.getOrDefault(span, List.of()));
          row.add(new PageItem.Cell(ImmutableList.copyOf(lines), span.rows(), span.columns()));
        }
      }
      rows.add(row.build());
    }
    return new PageItem.Table(
        grid.top(), ImmutableList.copyOf(Doubles.asList(grid.sides())), rows.build());
  }
}
