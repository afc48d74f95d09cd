package vn.kehoach.io.chart;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.comparison.IndicatorMatrix;
import vn.kehoach.comparison.MatrixCell;
import vn.kehoach.comparison.MatrixLine;
import vn.kehoach.comparison.MatrixRow;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.io.chart.ChartPage.Paper;
import vn.kehoach.io.chart.ChartTable.Cell;
import vn.kehoach.io.chart.ChartTable.Part;
import vn.kehoach.io.page.Excerpt;
import vn.kehoach.io.page.PageWords;
import vn.kehoach.io.page.PaperLines;
import vn.kehoach.io.page.PaperLines.From;
import vn.kehoach.plan.Plan;

/**
 * Many plans side by side as one web page with pictures, in Vietnamese or English.
 *
 * <pre>{@code
 * IndicatorMatrix matrix = IndicatorMatrix.of(plans);
 * String page = ComparisonHtml.of(Locale.forLanguageTag("vi")).render(matrix, plans);
 * }</pre>
 *
 * <p>Each indicator that several plans share has a slope chart from the baseline to the targets, a
 * dot plot where several plans set a target for one time, and a table with all figures; what cannot
 * be held against the others stands there in words with the reason. Each figure leads to its line
 * of the paper, which the page holds. The page needs no other file, no network and no script. The
 * same plans give the same characters. Immutable.
 */
public final class ComparisonHtml {

  private static final int LONGEST = 60;

  private final PageWords words;

  private ComparisonHtml(PageWords words) {
    this.words = words;
  }

  /**
   * Returns a writer in a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the writer
   */
  public static ComparisonHtml of(Locale locale) {
    return new ComparisonHtml(PageWords.of(locale, ComparisonHtml.class));
  }

  /**
   * Returns plans side by side as a page.
   *
   * @param matrix the plans side by side
   * @param plans the plans it was made of, in the order of its columns
   * @return HTML that names UTF-8 as its encoding, with line feeds
   * @throws IllegalArgumentException if there are more or fewer plans than columns
   */
  public String render(IndicatorMatrix matrix, List<Plan> plans) {
    return render(matrix, plans, Optional.empty());
  }

  /**
   * Returns plans side by side under a superior paper as a page.
   *
   * @param matrix the plans side by side
   * @param plans the plans it was made of, in the order of its columns
   * @param superior the superior paper it was made with, for its lines
   * @return HTML that names UTF-8 as its encoding, with line feeds
   * @throws IllegalArgumentException if there are more or fewer plans than columns
   */
  public String render(IndicatorMatrix matrix, List<Plan> plans, Optional<Plan> superior) {
    checkArgument(
        plans.size() == matrix.names().size(),
        "plans must be one for each of the columns %s, but were %s",
        matrix.names(),
        plans.size());
    PaperLines lines = new PaperLines();
    for (int i = 0; i < plans.size(); i++) {
      lines.add(matrix.names().get(i), plans.get(i));
    }
    int above = superior.map(p -> lines.add(matrix.superior().orElse(""), p)).orElse(-1);
    ImmutableList<MatrixRow> drawn = rows(matrix, /* shared= */ true);
    ImmutableList<MatrixRow> others = rows(matrix, /* shared= */ false);
    ImmutableList.Builder<ChartSection> sections = ImmutableList.builder();
    for (int i = 0; i < drawn.size(); i++) {
      MatrixRow row = drawn.get(i);
      From from = new From("ind-" + (i + 1), Excerpt.start(row.label(), LONGEST));
      CellLinks links = new CellLinks(lines, above, from);
      sections.add(new MatrixRowCharts(matrix, row, words, links).section(from.id()));
    }
    if (!others.isEmpty()) {
      From from = new From("others", words.text("compare.others"));
      sections.add(others(matrix, others, new CellLinks(lines, above, from)));
    }
    return new ChartPage(
            words.text("compare.title"),
            Paper.of(plans, matrix.names()),
            remarks(matrix, drawn.size(), others.size()),
            sections.build())
        .write(words, lines);
  }

  /** The rows of several plans; all rows if there is one plan alone. */
  private static ImmutableList<MatrixRow> rows(IndicatorMatrix matrix, boolean shared) {
    return matrix.rows().stream()
        .filter(row -> row.plans() > 0 && !isHeading(row, matrix))
        .filter(row -> (row.plans() > 1 || matrix.names().size() == 1) == shared)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a row only stands above others, such as a height above that of men and of women. */
  private static boolean isHeading(MatrixRow row, IndicatorMatrix matrix) {
    String above = row.label() + ": ";
    return row.lines().isEmpty()
        && matrix.rows().stream().anyMatch(other -> other.label().startsWith(above));
  }

  private ImmutableList<String> remarks(IndicatorMatrix matrix, int drawn, int others) {
    ImmutableMap<String, String> counts =
        ImmutableMap.of(
            "plans", String.valueOf(matrix.names().size()),
            "drawn", String.valueOf(drawn),
            "others", String.valueOf(others));
    boolean one = matrix.names().size() == 1;
    String code = one ? "compare.counts-one" : others == 0 ? "compare.all" : "compare.counts";
    return ImmutableList.of(words.text(code, counts), words.text("compare.key"));
  }

  private ChartSection others(
      IndicatorMatrix matrix, ImmutableList<MatrixRow> rows, CellLinks links) {
    ImmutableList.Builder<ImmutableList<Cell>> cells = ImmutableList.builder();
    for (MatrixRow row : rows) {
      cells.add(ImmutableList.of(Cell.of(row.label()), values(row, links), plan(matrix, row)));
    }
    ImmutableList<String> heads =
        ImmutableList.of(
            words.text("table.indicator"), words.text("table.values"), words.text("table.place"));
    return new ChartSection(
        links.from().id(),
        links.from().label(),
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.of(new ChartTable("", heads, cells.build())));
  }

  private static Cell plan(IndicatorMatrix matrix, MatrixRow row) {
    for (int i = 0; i < row.indicators().size(); i++) {
      if (row.indicators().get(i).isPresent()) {
        return Cell.of(matrix.names().get(i));
      }
    }
    return new Cell(ImmutableList.of());
  }

  private Cell values(MatrixRow row, CellLinks links) {
    TimeText times = new TimeText(words);
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (MatrixLine line : row.lines()) {
      for (int plan = 0; plan < line.cells().size(); plan++) {
        MatrixCell cell = line.cells().get(plan);
        String kind = words.text("kind." + line.kind().label());
        String head = kind + line.until().map(time -> " " + times.of(time)).orElse("");
        for (IndicatorValue value : cell.values()) {
          Optional<String> link = links.of(plan, cell, value);
          parts.add(new Part(head + ": " + FigureText.close(value.value().toString()), "", link));
        }
      }
    }
    return new Cell(parts.build());
  }
}
