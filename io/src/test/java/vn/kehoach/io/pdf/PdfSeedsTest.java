package vn.kehoach.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.PlanReader;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.facts.FactsExport;
import vn.kehoach.plan.Plan;

/** Prints real papers as PDF and reads them again; skipped where they are absent. */
class PdfSeedsTest {

  /** On paper, a line that ends after a hyphen does not show whether a space followed. */
  private static final Pattern BROKEN_HYPHEN = Pattern.compile("(?<=[\\p{L}\\d])- (?=[\\p{L}\\d])");

  @ParameterizedTest
  @ValueSource(strings = {"003.txt", "004.txt"})
  void readsTheSameFactsAsFromText(String name) throws IOException {
    Path paper = shared().resolve("seeds").resolve(name);
    assumeTrue(Files.isRegularFile(paper), "the papers are not beside the repository");
    Document text = PlanReader.standard().readDocument(paper).value();
    byte[] pdf;
    try (PdfPaper printed = new PdfPaper()) {
      pdf = printed.blocks(text.blocks()).bytes();
    }

    Document document = PdfReader.of(Limits.standard()).read(DocumentSource.of(name, pdf)).value();

    Map<String, String> facts = facts(document);
    facts(text)
        .forEach((file, rows) -> differences(name + " " + file, lines(rows), lines(facts, file)));
  }

  @Test
  void readsAPaperThatCameAsPdf() throws IOException {
    Path paper = shared().resolve("corpus").resolve("d22.pdf");
    assumeTrue(Files.isRegularFile(paper), "the papers are not beside the repository");

    Reading<Plan> reading = PlanReader.standard().read(paper);

    assertThat(reading.value().info().issuer()).contains("Ủy ban nhân dân thành phố Hà Nội");
    assertThat(reading.noticed("reading.number-blank")).isTrue();
    assertThat(reading.value().outline().allSections().count()).isBetween(35L, 60L);
    assertThat(reading.value().outline().omitted()).hasSize(10);
  }

  private static void differences(String what, List<String> expected, List<String> found) {
    List<String> lost = new ArrayList<>(expected);
    lost.removeAll(found);
    List<String> made = new ArrayList<>(found);
    made.removeAll(expected);

    assertThat(lost).as(what + ": rows only from text; from PDF instead: " + made).isEmpty();
    assertThat(found).as(what + ": order of rows").isEqualTo(expected);
  }

  private static List<String> lines(Map<String, String> facts, String file) {
    return lines(facts.getOrDefault(file, ""));
  }

  private static List<String> lines(String rows) {
    return rows.lines().map(row -> BROKEN_HYPHEN.matcher(row).replaceAll("-")).toList();
  }

  private static Map<String, String> facts(Document document) {
    return FactsExport.files(PlanExtractor.extract(document).value());
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
