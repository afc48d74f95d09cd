package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Lines in columns, for people. */
final class Table {

  private static final String LEGEND =
      "ratio = ours / base, both of this run; smaller is better, and differences under 15 % are"
          + " noise\n";

  private Table() {}

  static String of(List<Line> lines) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    rows.add(ImmutableList.of("what", "ours", "base", "ratio", "mark", ""));
    for (Line line : lines) {
      rows.add(
          ImmutableList.of(
              line.what(),
              line.ours(),
              line.base(),
              line.printedRatio(),
              line.printedMark(),
              line.verdict()));
    }
    return aligned(rows.build()) + LEGEND;
  }

  private static String aligned(List<ImmutableList<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (ImmutableList<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        line.append(row.get(column)).append(" ".repeat(gap(rows, row, column)));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int gap(List<ImmutableList<String>> rows, List<String> row, int column) {
    int widest = rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
    return widest - row.get(column).length() + 2;
  }
}
