package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A matrix as a Markdown table, in Vietnamese or English: a row for each indicator and time, a
 * column for each plan, ranks and gaps behind the values.
 *
 * <p>Whatever a paper prints stands there as letters: no cell can begin markup, a link or HTML.
 * Immutable.
 */
public final class MatrixMarkdown {

  private static final String SPECIAL = "\\`*_[]<>|~&$";

  private final MatrixWords words;

  private MatrixMarkdown(MatrixWords words) {
    this.words = words;
  }

  /**
   * Returns the teller of a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the teller
   */
  public static MatrixMarkdown of(Locale locale) {
    return new MatrixMarkdown(MatrixWords.of(locale));
  }

  /**
   * Returns the table, and below it by which methods its figures were found.
   *
   * @param matrix the matrix
   * @return lines, each with its line feed
   */
  public String print(IndicatorMatrix matrix) {
    StringBuilder out = new StringBuilder();
    ImmutableList.Builder<String> head = ImmutableList.builder();
    head.add(words.text("comparison.indicator"), words.text("comparison.when"));
    matrix.superior().ifPresent(head::add);
    ImmutableList<String> heads =
        head.addAll(matrix.names()).add(words.text("matrix.together")).build();
    line(out, heads);
    out.append("|").append(" --- |".repeat(heads.size())).append('\n');
    for (MatrixRow row : matrix.rows()) {
      for (MatrixLine line : row.lines()) {
        line(out, cells(matrix, row, line));
      }
    }
    out.append('\n');
    words.methods(matrix).forEach(m -> out.append("- ").append(escaped(m)).append('\n'));
    return out.toString();
  }

  private List<String> cells(IndicatorMatrix matrix, MatrixRow row, MatrixLine line) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(MatrixText.label(row), words.when(line));
    if (matrix.superior().isPresent()) {
      cells.add(line.demand().map(demand -> demand.value().toString()).orElse("–"));
    }
    for (int plan = 0; plan < line.cells().size(); plan++) {
      cells.add(cell(line.cells().get(plan), line, plan == 1 ? contrast(row, line) : ""));
    }
    return cells.add(words.distribution(line, true)).build();
  }

  private String contrast(MatrixRow row, MatrixLine line) {
    String told = words.contrast(row, line);
    return told.isEmpty()
        ? ""
        : words.text("matrix.contrast").toLowerCase(Locale.ROOT) + ": " + told;
  }

  private String cell(MatrixCell cell, MatrixLine line, String contrast) {
    boolean several = line.distribution().value().filter(d -> d.n() > 1).isPresent();
    String rank = several ? words.rank(cell) : "";
    return ImmutableList.of(
            words.value(cell, line),
            rank.isEmpty() ? "" : words.text("matrix.rank").toLowerCase(Locale.ROOT) + " " + rank,
            contrast,
            words.gap(cell),
            words.change(cell),
            words.outlier(cell))
        .stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static void line(StringBuilder out, List<String> cells) {
    out.append('|');
    cells.forEach(cell -> out.append(' ').append(escaped(cell)).append(" |"));
    out.append('\n');
  }

  /** A text on one line in which nothing is markup. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        safe.append('\\').append(c);
      } else {
        safe.append(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c);
      }
    }
    return safe.toString();
  }
}
