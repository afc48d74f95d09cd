package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A matrix as aligned tables for a terminal, in Vietnamese or English.
 *
 * <p>A few plans stand in columns; of more than six each line is a table of its own, the best plan
 * first. A question mark before a name says that a match is not sure. Immutable.
 */
public final class MatrixText {

  /** More plans than a terminal has room for beside each other. */
  private static final int MOST_COLUMNS = 6;

  /** What a terminal has room for. */
  private static final int TERMINAL = 170;

  private static final int WIDEST = 36;
  private static final int NARROWEST = 18;

  private final MatrixWords words;

  private MatrixText(MatrixWords words) {
    this.words = words;
  }

  /**
   * Returns the teller of a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the teller
   */
  public static MatrixText of(Locale locale) {
    return new MatrixText(MatrixWords.of(locale));
  }

  /**
   * Returns the whole matrix, and below it by which methods its figures were found.
   *
   * @param matrix the matrix
   * @return lines, each with its line feed
   */
  public String print(IndicatorMatrix matrix) {
    StringBuilder out = new StringBuilder();
    if (matrix.names().size() <= MOST_COLUMNS) {
      out.append(table(matrix)).append('\n');
    } else {
      matrix.rows().forEach(row -> row.lines().forEach(line -> ranking(out, matrix, row, line)));
    }
    words.methods(matrix).forEach(method -> out.append(method).append('\n'));
    return out.toString();
  }

  static String label(MatrixRow row) {
    return (row.verdict() == MatchVerdict.MAYBE ? "? " : "") + row.label();
  }

  private String table(IndicatorMatrix matrix) {
    int columns = matrix.names().size() + (matrix.superior().isPresent() ? 4 : 3);
    int widest = Math.max(NARROWEST, Math.min(WIDEST, TERMINAL / columns));
    TextTable table = new TextTable(widest);
    ImmutableList.Builder<String> head = ImmutableList.builder();
    head.add(words.text("comparison.indicator"), words.text("comparison.when"));
    matrix.superior().ifPresent(head::add);
    table.add(head.addAll(matrix.names()).add(words.text("matrix.together")).build());
    boolean hasSuperior = matrix.superior().isPresent();
    for (MatrixRow row : matrix.rows()) {
      String label = label(row);
      if (row.lines().isEmpty()) {
        table.add(cells(label, "", hasSuperior, Optional.of(""), blanks(row), ""));
      }
      for (MatrixLine line : row.lines()) {
        add(table, label, row, line, hasSuperior);
        label = "";
      }
    }
    return table.print();
  }

  private static List<String> blanks(MatrixRow row) {
    return row.indicators().stream().map(i -> i.isPresent() ? "" : "–").toList();
  }

  private void add(
      TextTable table, String label, MatrixRow row, MatrixLine line, boolean hasSuperior) {
    Optional<String> demand = line.demand().map(value -> value.value().toString());
    List<String> values = line.cells().stream().map(cell -> words.value(cell, line)).toList();
    table.add(
        cells(
            label, words.when(line), hasSuperior, demand, values, words.distribution(line, false)));
    boolean several = line.distribution().value().filter(d -> d.n() > 1).isPresent();
    if (several) {
      more(table, "matrix.rank", line, hasSuperior, words::rank);
    }
    String contrast = words.contrast(row, line);
    if (!contrast.isEmpty()) {
      String head = "· " + words.text("matrix.contrast");
      List<String> told = ImmutableList.of("", contrast);
      table.add(cells("", head, hasSuperior, Optional.of(""), told, ""));
    }
    more(table, "matrix.gap", line, hasSuperior, words::gap);
    more(table, "matrix.change", line, hasSuperior, words::change);
    more(table, "matrix.outlier", line, hasSuperior, words::outlier);
  }

  /** A row of its own for what is known of one plan at least. */
  private void more(
      TextTable table,
      String code,
      MatrixLine line,
      boolean hasSuperior,
      Function<MatrixCell, String> told) {
    List<String> cells = line.cells().stream().map(told).toList();
    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
      table.add(cells("", "· " + words.text(code), hasSuperior, Optional.of(""), cells, ""));
    }
  }

  private static List<String> cells(
      String label,
      String when,
      boolean hasSuperior,
      Optional<String> demand,
      List<String> plans,
      String together) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(label, when);
    if (hasSuperior) {
      cells.add(demand.orElse("–"));
    }
    return cells.addAll(plans).add(together).build();
  }

  /** One line with a row for each plan that says something of it. */
  private void ranking(StringBuilder out, IndicatorMatrix matrix, MatrixRow row, MatrixLine line) {
    out.append(label(row)).append(", ").append(words.when(line)).append('\n');
    line.demand()
        .map(demand -> matrix.superior().orElse("") + ": " + demand.value() + "\n")
        .ifPresent(out::append);
    out.append(words.distribution(line, true)).append('\n');
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        ImmutableList.of(
            words.text("matrix.rank"),
            words.text("matrix.plan"),
            words.text("comparison.when"),
            words.text("matrix.gap"),
            words.text("matrix.change"),
            words.text("matrix.outlier")));
    boolean several = line.distribution().value().filter(d -> d.n() > 1).isPresent();
    for (int plan : bestFirst(line)) {
      MatrixCell cell = line.cells().get(plan);
      if (!MatrixWords.isBare(cell)) {
        rows.add(
            ImmutableList.of(
                several ? words.rank(cell) : "",
                matrix.names().get(plan),
                words.value(cell, line),
                words.gap(cell),
                words.change(cell),
                words.outlier(cell)));
      }
    }
    int lacking = line.cells().size() - rows.size() + 1;
    print(out, rows);
    if (lacking > 0) {
      out.append(words.text("matrix.lacking", ImmutableMap.of("n", Integer.toString(lacking))));
      out.append('\n');
    }
    out.append('\n');
  }

  /** A table without the columns in which nothing stands. */
  private static void print(StringBuilder out, List<List<String>> rows) {
    if (rows.size() == 1) {
      return;
    }
    int[] filled =
        IntStream.range(0, rows.get(0).size())
            .filter(c -> rows.stream().skip(1).anyMatch(row -> !row.get(c).isEmpty()))
            .toArray();
    TextTable table = new TextTable(WIDEST);
    rows.forEach(row -> table.add(Arrays.stream(filled).mapToObj(row::get).toList()));
    out.append(table.print());
  }

  /** Plans with a place by it, then the others, each in the order of the columns. */
  private static List<Integer> bestFirst(MatrixLine line) {
    return IntStream.range(0, line.cells().size())
        .boxed()
        .sorted(Comparator.comparingInt((Integer plan) -> place(line.cells().get(plan))))
        .toList();
  }

  private static int place(MatrixCell cell) {
    return cell.rank().value().map(RankRange::from).orElse(Integer.MAX_VALUE);
  }
}
