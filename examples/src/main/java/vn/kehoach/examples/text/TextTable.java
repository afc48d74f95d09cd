package vn.kehoach.examples.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table in aligned columns, its cells wrapped so that no line is too wide. */
public final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final int width;
  private final int mostLines;
  private final List<List<String>> rows = new ArrayList<>();
  private final Map<Integer, Integer> limits = new HashMap<>();

  /**
   * Begins a table.
   *
   * @param width the widest a line may be, if the number of columns allows it
   * @param mostLines the most lines of a cell; what is beyond is cut off with an ellipsis
   * @param head the heads of the columns
   */
  public TextTable(int width, int mostLines, List<String> head) {
    this.width = width;
    this.mostLines = mostLines;
    rows.add(ImmutableList.copyOf(head));
  }

  /**
   * Narrows a column, so that the others have more room.
   *
   * @param column the column, from 0
   * @param most the widest it may be
   */
  public void narrow(int column, int most) {
    limits.put(column, most);
  }

  /**
   * Adds a row.
   *
   * @param cells as many cells as there are heads
   */
  public void add(List<String> cells) {
    rows.add(ImmutableList.copyOf(cells));
  }

  /**
   * Returns the table.
   *
   * @return its lines, each with its line feed, without blanks at their ends
   */
  public String print() {
    int[] widths = widths();
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      print(out, row, widths);
      if (row == rows.get(0)) {
        print(out, Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths);
      }
    }
    return out.toString();
  }

  /** Returns what each column needs, the widest made narrower until the line fits. */
  private int[] widths() {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < columns; c++) {
        widths[c] = Math.max(widths[c], Fit.width(row.get(c)));
      }
    }
    limits.forEach((column, most) -> widths[column] = Math.min(widths[column], most));
    int room = width - GAP.length() * (columns - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = widest(widths);
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int c = 1; c < widths.length; c++) {
      widest = widths[c] > widths[widest] ? c : widest;
    }
    return widest;
  }

  private void print(StringBuilder out, List<String> row, int[] widths) {
    List<ImmutableList<String>> cells = new ArrayList<>();
    int height = 1;
    for (int c = 0; c < widths.length; c++) {
      cells.add(Fit.wrap(row.get(c), widths[c], mostLines));
      height = Math.max(height, cells.get(c).size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder whole = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        String text = line < cells.get(c).size() ? cells.get(c).get(line) : "";
        whole.append(c == 0 ? "" : GAP).append(Fit.pad(text, widths[c]));
      }
      out.append(whole.toString().stripTrailing()).append('\n');
    }
  }
}
