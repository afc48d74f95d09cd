package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.io.facts.FactsExport;
import vn.kehoach.plan.Plan;

/** Reads real papers in other formats than they came in; skipped where they are absent. */
class ConvertedPapersTest {

  @ParameterizedTest
  @ValueSource(strings = {"003", "004"})
  void givesTheSameFactsFromAWebPage(String seed) throws IOException {
    Document document = PlanReader.standard().readDocument(seed(seed)).value();

    assertThat(differences(facts(seed(seed)), facts(PaperConverter.toHtml(document)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"003", "004"})
  void givesTheSameFactsFromAWordFile(String seed) throws IOException {
    Document document = PlanReader.standard().readDocument(seed(seed)).value();

    assertThat(differences(facts(seed(seed)), facts(PaperConverter.toWord(document)))).isEmpty();
  }

  @Test
  void readsThePapersThatCameAsWordFilesAndPages() throws IOException {
    assertThat(plan("d20.docx").info().issuer()).contains("Sở Công Thương");
    assertThat(plan("d20.docx").tasks()).hasSizeGreaterThan(40);
    assertThat(plan("d21.docx").outline().allSections()).hasSize(11);
    assertThat(plan("d23.html").tasks()).hasSizeGreaterThan(40);
    assertThat(plan("d23.html").outline().allSections().count()).isBetween(50L, 60L);
  }

  /** Returns the lines that only one side has. */
  private static List<String> differences(List<String> text, List<String> other) {
    return Stream.concat(
            text.stream().filter(line -> !other.contains(line)).map(line -> "- " + line),
            other.stream().filter(line -> !text.contains(line)).map(line -> "+ " + line))
        .toList();
  }

  private static List<String> facts(Path file) throws IOException {
    return facts(PlanReader.standard().read(file).value());
  }

  private static List<String> facts(DocumentSource source) throws IOException {
    return facts(PlanReader.standard().read(source).value());
  }

  /** Returns the lines of the tables of facts, which say nothing of where a fact stood. */
  private static List<String> facts(Plan plan) {
    return FactsExport.files(plan).values().stream().flatMap(String::lines).toList();
  }

  private static Plan plan(String name) throws IOException {
    return PlanReader.standard().read(shared().resolve("corpus").resolve(name)).value();
  }

  private static Path seed(String number) throws IOException {
    try (Stream<Path> files = Files.list(shared().resolve("seeds"))) {
      return files
          .filter(f -> f.getFileName().toString().contains(number))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Path shared() {
    String named = System.getProperty("kehoach.shared", "");
    Path root = Path.of("").toAbsolutePath();
    while (root.getParent() != null && Files.exists(root.resolve("../pom.xml"))) {
      root = root.getParent();
    }
    Path shared = named.isEmpty() ? root.resolve("../shared").normalize() : Path.of(named);
    assumeTrue(Files.isDirectory(shared), "the papers are not beside the repository");
    return shared;
  }
}
