package vn.kehoach.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.io.PlanReader;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.ValidationContext;
import vn.kehoach.validation.ValidationReport;

/**
 * Reports on the real papers beside the repository, left in {@code target/reports} for looking at;
 * skipped where the papers are absent. The folder is the system property {@code kehoach.shared}, or
 * {@code ../shared} from the root of the build.
 */
class PagesPapersTest {

  private static final Path TARGET = Path.of("target/reports");

  @TestFactory
  Stream<DynamicTest> writesAPageAndALogOfEachPaper() throws IOException {
    return papers().map(paper -> DynamicTest.dynamicTest(name(paper), () -> reportsOn(paper)));
  }

  private static void reportsOn(Path paper) throws IOException {
    Plan plan = PlanReader.standard().readDocument(paper).then(PlanExtractor::extract).value();
    ValidationReport report =
        PlanValidator.standard().validate(plan, ValidationContext.asOf(LocalDate.of(2026, 1, 15)));
    for (String language : List.of("vi", "en")) {
      Locale locale = Locale.forLanguageTag(language);
      String html = ReportHtml.of(locale).withSourceName(name(paper)).render(report, plan);
      String log =
          ReportSarif.of(locale)
              .withSourceName(name(paper))
              .withFile(Files.readAllBytes(paper))
              .render(report, plan);
      keep(name(paper) + "-" + language + ".html", html);
      keep(name(paper) + "-" + language + ".sarif", log);

      Parser parser = Parser.htmlParser().setTrackErrors(10);
      Document page = Jsoup.parse(html, "", parser);
      assertThat(parser.getErrors().toString()).isEqualTo("[]");
      assertThat(page.select(".finding")).hasSize(report.findings().size());
      assertThat(page.select(".ledger tbody tr")).hasSize(report.ledger().size());
      assertThat(page.text()).doesNotContain("{").doesNotContain("}");
      assertThat(page.select(".rule [lang=en]")).as("reasons told in English only").isEmpty();
      assertThat(SarifSchema.complaints(log)).isEmpty();
    }
  }

  private static void keep(String name, String text) throws IOException {
    Files.createDirectories(TARGET);
    Files.writeString(TARGET.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static Stream<Path> papers() throws IOException {
    Path shared = shared();
    assumeTrue(Files.isDirectory(shared.resolve("seeds")), "no papers in " + shared);
    List<Path> papers;
    try (Stream<Path> files =
        Stream.concat(Files.list(shared.resolve("seeds")), Files.list(shared.resolve("corpus")))) {
      papers = files.filter(file -> !name(file).equals("README.md")).sorted().toList();
    }
    return papers.stream();
  }

  private static Path shared() {
    String named = System.getProperty("kehoach.shared", "");
    return named.isEmpty() ? Path.of("..", "..", "shared") : Path.of(named);
  }

  private static String name(Path paper) {
    return String.valueOf(paper.getFileName());
  }
}
