package vn.kehoach.comparison;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.text.UnicodeForm;

/** A table in characters of one width: cells wrapped at blanks, columns aligned. */
final class TextTable {

  private static final Splitter BLANK = Splitter.on(' ');
  private static final String GAP = "  ";

  private final int widest;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table whose columns are no wider than that many characters. */
  TextTable(int widest) {
    this.widest = widest;
  }

  void add(List<String> cells) {
    rows.add(cells.stream().map(UnicodeForm::nfc).toList());
  }

  /** The lines, the first row underlined. */
  String print() {
    int[] widths = widths();
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      print(out, rows.get(r), widths);
      if (r == 0) {
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
          rule.add("─".repeat(width));
        }
        print(out, rule, widths);
      }
    }
    return out.toString();
  }

  private int[] widths() {
    int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
    for (List<String> row : rows) {
      for (int c = 0; c < widths.length; c++) {
        for (String line : wrap(row.get(c), widest)) {
          widths[c] = Math.max(widths[c], width(line));
        }
      }
    }
    return widths;
  }

  private void print(StringBuilder out, List<String> row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (String cell : row) {
      List<String> lines = wrap(cell, widest);
      cells.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder whole = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        String text = line < cells.get(c).size() ? cells.get(c).get(line) : "";
        whole.append(c == 0 ? "" : GAP).append(text).append(" ".repeat(widths[c] - width(text)));
      }
      out.append(whole.toString().stripTrailing()).append('\n');
    }
  }

  private static List<String> wrap(String text, int widest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : BLANK.split(text)) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > widest) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many columns a text takes: marks that combine and marks of form take none. */
  static int width(CharSequence text) {
    return (int)
        text.codePoints()
            .filter(
                c -> {
                  int type = Character.getType(c);
                  return type != Character.NON_SPACING_MARK
                      && type != Character.ENCLOSING_MARK
                      && type != Character.FORMAT;
                })
            .count();
  }
}
