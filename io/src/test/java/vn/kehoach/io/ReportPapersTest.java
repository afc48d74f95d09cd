package vn.kehoach.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.io.json.PlanPatch;
import vn.kehoach.io.report.ReportJson;
import vn.kehoach.io.report.ReportSchema;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination.Outcome;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.ReportDiff;
import vn.kehoach.validation.ValidationReport;

/**
 * Reports on the real papers beside the repository; skipped where they are absent. The folder is
 * the system property {@code kehoach.shared}, or {@code ../shared} from the root of the build.
 */
class ReportPapersTest {

  private static final PlanValidator VALIDATOR = PlanValidator.standard();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ReportSchema.REPORT.text());

  /** A rule may come back once more, where the mend of another rule held it up. */
  private static final int ROUNDS = 5;

  @TestFactory
  Stream<DynamicTest> reportIsWholeAndLeadsIntoThePlan() throws IOException {
    return papers().map(paper -> DynamicTest.dynamicTest(name(paper), () -> check(paper)));
  }

  @Test
  void thePapersWereThere() throws IOException {
    assertThat(papers()).hasSizeGreaterThan(20);
  }

  private static void check(Path paper) throws IOException {
    Plan plan = PlanReader.standard().read(paper).value();
    ValidationReport report = VALIDATOR.validate(plan);

    checkLedger(report);
    Pointers.check(plan, report.findings());
    String json = ReportJson.of(Locale.forLanguageTag("vi")).render(report);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    ValidationReport same = ReportJson.read(json.getBytes(UTF_8), "report.json");
    assertThat(same).isEqualTo(report);
    assertThat(ReportDiff.between(report, same).isEmpty()).isTrue();
    checkMends(plan);
  }

  private static void checkLedger(ValidationReport report) {
    long sum = 0;
    for (Outcome outcome : Outcome.values()) {
      sum += report.entries(outcome).count();
    }
    assertThat(sum).isEqualTo(VALIDATOR.rules().size());
    assertThat(report.entries(Outcome.FAILED)).isEmpty();
  }

  private static void checkMends(Plan plan) {
    Plan mended = plan;
    for (int round = 0; round < ROUNDS; round++) {
      mended = PlanPatch.of(VALIDATOR.fixes(mended, VALIDATOR.validate(mended))).apply(mended);
    }
    assertThat(VALIDATOR.fixes(mended, VALIDATOR.validate(mended))).isEmpty();
  }

  private static String name(Path paper) {
    return paper.getFileName().toString();
  }

  private static Stream<Path> papers() throws IOException {
    Path shared = shared();
    assumeTrue(
        Files.isDirectory(shared.resolve("seeds")), "the papers are not beside the repository");
    try (Stream<Path> files = Files.walk(shared.toRealPath(), 2)) {
      return files.filter(ReportPapersTest::isPaper).sorted().toList().stream();
    }
  }

  private static boolean isPaper(Path file) {
    String folder = file.getParent().getFileName().toString();
    String name = name(file);
    boolean seed = folder.equals("seeds") && name.endsWith(".txt");
    boolean corpus = folder.equals("corpus") && name.startsWith("d");
    return seed || corpus;
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
