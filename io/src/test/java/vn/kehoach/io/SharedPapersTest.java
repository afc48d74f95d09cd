package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.OutlineBuilder;
import vn.kehoach.outline.Section;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.source.SourceText;

/**
 * Reads the real papers beside the repository; skipped where they are absent. The folder is the
 * system property {@code kehoach.shared}, or {@code ../shared} from the root of the build.
 */
class SharedPapersTest {

  @TestFactory
  Stream<DynamicTest> losesNoLetterOrDigit() throws IOException {
    return papers().map(paper -> DynamicTest.dynamicTest(name(paper), () -> losesNothing(paper)));
  }

  @TestFactory
  Stream<DynamicTest> keepsEveryBlockInTheOutline() throws IOException {
    return papers().map(paper -> DynamicTest.dynamicTest(name(paper), () -> keepsAll(paper)));
  }

  @Test
  void thePapersWereThere() throws IOException {
    assertThat(papers()).hasSizeGreaterThan(20);
  }

  private static void losesNothing(Path paper) throws IOException {
    Document document = PlanReader.standard().readDocument(paper).value();
    BitSet covered = new BitSet();
    document.blocks().forEach(block -> words(block).forEach(words -> cover(covered, words)));

    StringBuilder lost = new StringBuilder();
    String text = document.text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) && !covered.get(i)) {
        lost.append(text.charAt(i));
      }
    }

    assertThat(lost.toString()).as("letters and digits in no block").isEmpty();
  }

  private static void keepsAll(Path paper) throws IOException {
    Document document = PlanReader.standard().readDocument(paper).value();
    Outline outline = OutlineBuilder.build(document).value();
    BitSet covered = new BitSet();
    Stream.of(outline.preamble(), outline.closing(), outline.omitted())
        .forEach(blocks -> blocks.forEach(b -> words(b).forEach(w -> cover(covered, w))));
    outline.allSections().forEach(section -> coverSection(covered, section));
    Set<String> numbers =
        outline
            .allSections()
            .flatMap(section -> section.number().stream())
            .map(SectionNumber::printed)
            .collect(Collectors.toSet());

    for (Block block : document.blocks()) {
      words(block)
          .filter(words -> !words.isBlank() && !numbers.contains(words.text()))
          .forEach(
              words ->
                  assertThat(covered.get(words.span(0, words.text().length()).end() - 1))
                      .as("end of: " + words.text())
                      .isTrue());
    }
  }

  private static void coverSection(BitSet covered, Section section) {
    cover(covered, section.heading());
    Stream.concat(section.blocks().stream(), section.tail().stream())
        .forEach(block -> words(block).forEach(words -> cover(covered, words)));
  }

  private static void cover(BitSet covered, SourceText words) {
    words.pieces().forEach(p -> covered.set(p.origin(), p.origin() + p.length()));
  }

  private static Stream<SourceText> words(Block block) {
    return block.fold(
        heading -> Stream.of(heading.content()),
        paragraph -> Stream.of(paragraph.content()),
        item -> Stream.of(item.content()),
        table ->
            table.rows().stream().flatMap(row -> row.cells().stream()).map(Block.Cell::content));
  }

  private static String name(Path paper) {
    return paper.getFileName().toString();
  }

  private static Stream<Path> papers() throws IOException {
    Path shared = shared();
    assumeTrue(
        Files.isDirectory(shared.resolve("seeds")), "the papers are not beside the repository");
    List<Path> found;
    try (Stream<Path> files = Files.walk(shared.toRealPath(), 2)) {
      found = files.filter(SharedPapersTest::isPaper).sorted().toList();
    }
    return found.stream();
  }

  private static boolean isPaper(Path file) {
    String folder = file.getParent().getFileName().toString();
    String name = name(file);
    boolean seed = folder.equals("seeds") && name.endsWith(".txt");
    boolean corpus = folder.equals("corpus") && name.startsWith("d");
    return seed || (corpus && (name.endsWith(".md") || name.endsWith(".txt")));
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
