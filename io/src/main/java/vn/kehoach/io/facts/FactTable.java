package vn.kehoach.io.facts;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A table of facts: a head, then rows of as many cells. Not safe for use by several threads. */
final class FactTable {

  private static final String FORMULA_STARTS = "=+-@";

  private static final Joiner NAMES = Joiner.on("; ");

  private final int width;
  private final List<ImmutableList<String>> rows = new ArrayList<>();

  FactTable(String... head) {
    this.width = head.length;
    rows.add(ImmutableList.copyOf(head));
  }

  /** Adds a row; its cells are put on one line each. */
  void add(String... cells) {
    if (cells.length != width) {
      throw new IllegalArgumentException(
          "a row must have " + width + " cells, but had " + cells.length);
    }
    rows.add(Stream.of(cells).map(FactTable::line).collect(ImmutableList.toImmutableList()));
  }

  String print() {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Words on one line, behind an apostrophe if a spreadsheet would reckon with them. */
  static String guarded(String words) {
    String line = line(words);
    boolean formula = line.length() > 1 && FORMULA_STARTS.indexOf(line.charAt(0)) >= 0;
    return formula ? "'" + line : line;
  }

  /** Returns a text on one line with single spaces. */
  static String line(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }

  /** Returns names in one cell. */
  static String joined(Stream<String> names) {
    return NAMES.join(
        names.map(Objects::requireNonNull).map(FactTable::line).distinct().iterator());
  }
}
