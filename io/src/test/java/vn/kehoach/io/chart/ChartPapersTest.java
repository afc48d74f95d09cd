package vn.kehoach.io.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.comparison.IndicatorMatrix;
import vn.kehoach.comparison.MatrixCell;
import vn.kehoach.comparison.MatrixLine;
import vn.kehoach.comparison.MatrixRow;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.io.PlanReader;
import vn.kehoach.plan.Plan;

/**
 * Pages of pictures of the real papers beside the repository, left in {@code target/charts} for
 * looking at; skipped where the papers are absent. The folder is the system property {@code
 * kehoach.shared}, or {@code ../shared} from the root of the build.
 */
class ChartPapersTest {

  private static final Path TARGET = Path.of("target/charts");

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void putsPapersSideBySideAndEachFigureLeadsToItsLine(String language) throws Exception {
    List<Plan> plans = plans("003", "004", "001");
    IndicatorMatrix matrix =
        IndicatorMatrix.of(plans).withNames(List.of("Tuyên Quang", "Kiên Giang", "Bình Thuận"));

    Document page =
        kept("compare-" + language, ComparisonHtml.of(locale(language)).render(matrix, plans));

    List<MatrixRow> shared = matrix.shared().toList();
    assertThat(shared.size()).isGreaterThanOrEqualTo(20);
    long withFigures = shared.stream().filter(row -> !row.lines().isEmpty()).count();
    assertThat(page.select("section.topic")).hasSize((int) withFigures + 1);
    assertThat(page.select("thead").eachText()).doesNotContain("Kế hoạch", "Plan");
    assertThat(page.select("thead th").text()).doesNotContain("(");
    assertThat(page.select(".figures td").text()).doesNotContainPattern("[0-9] [%‰]");
    List<Element> figures = page.select(".figures td a");
    assertThat(figures.size()).isEqualTo(cellsWithWords(matrix));
    for (Element figure : figures) {
      Element line = page.getElementById(figure.attr("href").substring(1));
      PrintedFigure.of(figure, language).assertStandsIn(line);
    }
  }

  /** How many figures the page must lead to: each cell that holds words of a paper, once. */
  private static int cellsWithWords(IndicatorMatrix matrix) {
    int cells = 0;
    for (MatrixRow row : matrix.rows()) {
      for (MatrixLine line : row.lines()) {
        for (MatrixCell cell : line.cells()) {
          cells += row.plans() > 1 ? Math.min(1, cell.values().size()) : cell.values().size();
        }
      }
    }
    return cells;
  }

  @Test
  void figuresOfTheFirstIndicatorAreThoseOfThePapers() throws Exception {
    List<Plan> plans = plans("003", "004");
    IndicatorMatrix matrix = IndicatorMatrix.of(plans).withNames(List.of("A", "B"));

    Document page = Pages.read(ComparisonHtml.of(locale("vi")).render(matrix, plans));

    Element topic =
        page.select("section.topic").stream()
            .filter(section -> section.select("h2").text().contains("bảo hiểm y tế"))
            .findFirst()
            .orElseThrow();
    assertThat(topic.select("tbody tr").eachText())
        .containsExactly("A – > 97% > 98%", "B 83,14% 95% > 95%");
    assertThat(topic.select("svg.wide .value").eachText())
        .contains("> 97%", "95%", "83,14%", "> 98% A", "> 95% B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void holdsTheTasksOfEachPaperInTimeOrInWords(String language) throws Exception {
    List<Plan> plans = plans("001", "003", "004");

    Document page =
        kept(
            "timeline-" + language,
            TimelineHtml.of(locale(language)).render(plans, List.of("001", "003", "004")));

    int tasks = plans.stream().mapToInt(plan -> plan.tasks().size()).sum();
    assertThat(page.select(".figures tbody tr, #others li")).hasSize(tasks);
    assertThat(page.select(".figures td a, #others li > a")).hasSize(tasks);
  }

  private static Document kept(String name, String html) throws Exception {
    Files.createDirectories(TARGET);
    Files.writeString(TARGET.resolve(name + ".html"), html, StandardCharsets.UTF_8);
    return Pages.read(html);
  }

  private static Locale locale(String language) {
    return Locale.forLanguageTag(language);
  }

  private static List<Plan> plans(String... papers) throws Exception {
    String named = System.getProperty("kehoach.shared", "");
    Path shared = named.isEmpty() ? Path.of("..", "..", "shared") : Path.of(named);
    assumeTrue(Files.isDirectory(shared.resolve("seeds")), "no papers in " + shared);
    List<Plan> plans = new ArrayList<>();
    for (String paper : papers) {
      Path file = shared.resolve("seeds").resolve(paper + ".txt");
      plans.add(PlanReader.standard().readDocument(file).then(PlanExtractor::extract).value());
    }
    return plans;
  }
}
