package vn.kehoach.io.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kehoach.comparison.Answer;
import vn.kehoach.comparison.CascadeVerdict;
import vn.kehoach.comparison.Gap;
import vn.kehoach.comparison.IndicatorMatrix;
import vn.kehoach.comparison.MatrixCell;
import vn.kehoach.comparison.MatrixLine;
import vn.kehoach.comparison.MatrixOptions;
import vn.kehoach.comparison.MatrixReason;
import vn.kehoach.comparison.MatrixRow;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.io.PlanReader;
import vn.kehoach.measure.Absent;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;
import vn.kehoach.timeline.PartialDate;

/**
 * Four papers beside the repository side by side, with the central targets of 2017; each figure,
 * rank, gap and middle of {@code matrix-seeds.csv} was checked against what a careful reader found
 * in the papers. Skipped where they are absent.
 */
class MatrixSeedsTest {

  private static final String CENTRE = "20-NQ/TW 2017 (central)";
  private static final List<String> SEEDS = List.of("003", "004", "001", "002");

  private static List<Plan> plans;
  private static Plan centre;
  private static IndicatorMatrix matrix;

  @BeforeAll
  static void readsThePapers() throws IOException {
    Path table = shared().resolve("facts").resolve("targets.csv");
    assumeTrue(Files.isRegularFile(table), "the papers are not beside the repository");
    plans = new ArrayList<>();
    for (String seed : SEEDS) {
      plans.add(
          PlanReader.standard()
              .readDocument(shared().resolve("seeds").resolve(seed + ".txt"))
              .then(PlanExtractor::extract)
              .value());
    }
    try (Reader reader = Files.newBufferedReader(table)) {
      centre =
          TargetTable.read(reader, "targets.csv", Registries.standard().indicators()).get(CENTRE);
    }
    matrix = matrix(plans);
  }

  private static IndicatorMatrix matrix(List<Plan> papers) {
    return IndicatorMatrix.of(papers, MatrixOptions.standard().withSuperior(centre));
  }

  @Test
  void putsSharedTargetsSideBySideAsThePapersSay() throws IOException {
    assertThat(rows(matrix, plans))
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src/test/resources/vn/kehoach/io/facts/matrix-seeds.csv")));
  }

  /** The targets of what two plans or more share, cells in the order of the seeds. */
  private static List<String> rows(IndicatorMatrix of, List<Plan> papers) {
    List<String> rows = new ArrayList<>();
    rows.add("indicator,until,003,004,001,002,ranks,gaps,n,min,median,max");
    of.shared()
        .forEach(
            row ->
                row.lines().stream()
                    .filter(line -> line.kind() == ValueKind.TARGET)
                    .forEach(line -> rows.add(row(row, line, papers))));
    return rows;
  }

  private static String row(MatrixRow row, MatrixLine line, List<Plan> papers) {
    List<MatrixCell> cells =
        plans.stream().map(plan -> line.cells().get(papers.indexOf(plan))).toList();
    return String.join(
        ",",
        row.superior().map(Indicator::id).orElse(row.label()),
        line.until().map(PartialDate::toString).orElse(""),
        cells.stream().map(cell -> told(cell.figure())).collect(Collectors.joining(",")),
        cells.stream()
            .map(cell -> cell.rank().value().map(Object::toString).orElse("-"))
            .collect(Collectors.joining(" ")),
        cells.stream().map(cell -> gap(cell.gap())).collect(Collectors.joining(" ")),
        line.distribution()
            .value()
            .map(d -> d.n() + "," + d.min() + "," + d.median() + "," + d.max())
            .orElse("0,,,"));
  }

  private static String told(Answer<?> answer) {
    return answer
        .value()
        .map(Object::toString)
        .or(() -> answer.reason().map(MatrixReason::code))
        .orElse("");
  }

  private static String gap(Answer<Gap> gap) {
    return gap.value()
        .map(
            it ->
                it.difference().amount()
                    + (it.verdict() == CascadeVerdict.MET
                        ? "="
                        : it.verdict() == CascadeVerdict.STRICTER
                            ? ">"
                            : it.verdict() == CascadeVerdict.WEAKER ? "<" : "?"))
        .orElse("-");
  }

  @Test
  void theOrderOfThePapersChangesNothing() {
    List<Plan> turned = new ArrayList<>(plans);
    Collections.reverse(turned);

    assertThat(rows(matrix(turned), turned)).isEqualTo(rows(matrix, plans));
  }

  @Test
  void everyValueLeadsToItsLineOfThePaper() throws IOException {
    for (int p = 0; p < SEEDS.size(); p++) {
      String text = Files.readString(shared().resolve("seeds").resolve(SEEDS.get(p) + ".txt"));
      int plan = p;
      assertThat(
              matrix.rows().stream()
                  .flatMap(row -> row.lines().stream())
                  .flatMap(line -> line.cells().get(plan).values().stream())
                  .filter(value -> !(value.value() instanceof Absent)))
          .isNotEmpty()
          .allSatisfy(value -> assertThat(value.evidence().orElseThrow().holdsIn(text)).isTrue());
    }
  }

  @Test
  void theLongTableHasTheWordsOfEachLine() throws IOException {
    List<String> rows = MatrixTable.toCsv(matrix.withNames(SEEDS), plans).lines().toList();

    assertThat(rows.get(0))
        .startsWith("plan,row,indicator,year,kind,comparator,value,value_max,unit");
    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith("003,")
                    .contains(",2025,target,gt,97,,%,97,%,1,3,,2,stricter,,,,")
                    .contains("97%"));
    assertThat(rows).allMatch(row -> !row.startsWith("=") && !row.contains(",="));
  }

  private static Path shared() {
    String named = System.getProperty("kehoach.shared", "");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    Path root = Path.of("").toAbsolutePath();
    while (root.getParent() != null && Files.exists(root.resolve("../pom.xml"))) {
      root = root.getParent();
    }
    return root.resolve("../shared").normalize();
  }
}
