package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFact;
import vn.kehoach.plan.PlanFacts;
import vn.kehoach.plan.SourceQuote;
import vn.kehoach.plan.SourceQuotes;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Grade;

/**
 * Spans always quote the printed words: of every fact of every real paper, in every format; skipped
 * where the papers are absent.
 */
class QuotesPapersTest {

  private static final CharMatcher WORDS = CharMatcher.forPredicate(Character::isLetterOrDigit);

  @TestFactory
  Stream<DynamicTest> quotesThePrintedWords() throws IOException {
    return papers().stream()
        .map(paper -> DynamicTest.dynamicTest(name(paper), () -> check(read(paper))));
  }

  @TestFactory
  Stream<DynamicTest> quotesThePrintedWordsOfWebPagesAndWordFiles() throws IOException {
    return papers().stream()
        .filter(paper -> name(paper).startsWith("00"))
        .flatMap(
            paper ->
                Stream.of(
                    DynamicTest.dynamicTest(
                        name(paper) + " as a page",
                        () -> check(read(PaperConverter.toHtml(read(paper))))),
                    DynamicTest.dynamicTest(
                        name(paper) + " as a Word file",
                        () -> check(read(PaperConverter.toWord(read(paper)))))));
  }

  private static void check(Document document) {
    Plan plan = PlanExtractor.extract(document).value();
    SourceQuotes lines = SourceQuotes.of(plan);

    for (PlanFact fact : PlanFacts.of(plan).all()) {
      for (PlanFact.Support support : fact.supports()) {
        support.evidence().ifPresent(words -> check(document, lines, fact, words));
      }
    }
  }

  private static void check(
      Document document, SourceQuotes lines, PlanFact fact, Evidence evidence) {
    if (evidence.grade() == Grade.EXACT) {
      assertThat(document.text().substring(evidence.span().start(), evidence.span().end()))
          .as(fact.pointer())
          .isEqualTo(evidence.quote());
    }
    assertThat(evidence.holdsIn(document.text())).as(fact.pointer()).isTrue();
    String words = WORDS.retainFrom(evidence.quote());
    if (!words.isEmpty()) {
      SourceQuote line = lines.at(evidence.span()).orElseThrow();
      assertThat(WORDS.retainFrom(line.words())).as(fact.pointer()).contains(words);
    }
  }

  private static Document read(Path paper) throws IOException {
    return PlanReader.standard().readDocument(paper).value();
  }

  private static Document read(DocumentSource paper) throws IOException {
    return PlanReader.standard().readDocument(paper).value();
  }

  private static String name(Path paper) {
    return paper.getFileName().toString();
  }

  private static List<Path> papers() throws IOException {
    Path shared = shared();
    assumeTrue(Files.isDirectory(shared), "the papers are not beside the repository");
    try (Stream<Path> seeds = Files.list(shared.resolve("seeds"));
        Stream<Path> corpus = Files.list(shared.resolve("corpus"))) {
      return Stream.concat(seeds, corpus)
          .filter(paper -> !name(paper).equals("README.md"))
          .sorted()
          .toList();
    }
  }

  private static Path shared() {
    String named = System.getProperty("kehoach.shared", "");
    Path root = Path.of("").toAbsolutePath();
    while (root.getParent() != null && Files.exists(root.resolve("../pom.xml"))) {
      root = root.getParent();
    }
    return named.isEmpty() ? root.resolve("../shared").normalize() : Path.of(named);
  }
}
