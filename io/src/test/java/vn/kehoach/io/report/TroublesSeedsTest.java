package vn.kehoach.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.io.PlanReader;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.ValidationContext;

/**
 * The troubles that a careful reader noted in the five labelled papers, each with the finding that
 * tells it; skipped where the papers are absent.
 *
 * <p>The table {@code seed-troubles.csv} holds for each paper every finding of a severity above
 * information and every one of the codes it names: what is told more or less than it says fails.
 */
class TroublesSeedsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
  private static final PlanValidator VALIDATOR = PlanValidator.standard();

  /** A line of the table: paper, code, place, printed word. */
  private record Trouble(String paper, String code, String pointer, String word) {

    static Trouble of(String line) {
      String[] cells = line.split(",", 4);
      return new Trouble(cells[0], cells[1], cells[2], cells[3]);
    }

    @Override
    public String toString() {
      return String.join(",", paper, code, pointer, word);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void troublesOfTheLabelledPapersAreFoundAndNoOthers(String paper) throws IOException {
    List<Trouble> expected = table().stream().filter(t -> t.paper().equals(paper)).toList();
    Set<String> codes = table().stream().map(Trouble::code).collect(Collectors.toSet());

    List<Trouble> found =
        findings(shared().resolve("seeds").resolve(paper + ".txt")).stream()
            .filter(f -> f.severity() != Severity.INFO || codes.contains(f.code()))
            .map(finding -> trouble(paper, finding))
            .toList();

    assertThat(lines(found)).isEqualTo(lines(expected));
  }

  @Test
  void noPaperHasAFindingOfSeverityError() throws IOException {
    List<String> errors = new ArrayList<>();
    for (Path paper : papers()) {
      findings(paper).stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .forEach(finding -> errors.add(paper.getFileName() + " " + finding));
    }

    assertThat(errors).isEmpty();
  }

  private static ImmutableList<Finding> findings(Path paper) throws IOException {
    return VALIDATOR
        .validate(PlanReader.standard().read(paper).value(), ValidationContext.asOf(DAY))
        .findings();
  }

  /** Returns a finding as a line of the table, with the word by which a reader would know it. */
  private static Trouble trouble(String paper, Finding finding) {
    Map<String, String> arguments = finding.arguments();
    String word =
        Stream.of("lead", "part", "number", "value", "citation", "count")
            .filter(arguments::containsKey)
            .findFirst()
            .map(arguments::get)
            .orElse("");
    return new Trouble(paper, finding.code(), finding.place().pointer(), word);
  }

  private static String lines(List<Trouble> troubles) {
    return troubles.stream()
        .map(Trouble::toString)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining("\n"));
  }

  private static List<Trouble> table() {
    try (InputStream stream = TroublesSeedsTest.class.getResourceAsStream("seed-troubles.csv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Trouble::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> papers() throws IOException {
    try (Stream<Path> files =
        Stream.concat(
            Files.list(shared().resolve("seeds")), Files.list(shared().resolve("corpus")))) {
      return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
    }
  }

  private static Path shared() {
    String named = System.getProperty("kehoach.shared", "");
    Path shared = named.isEmpty() ? Path.of("..", "..", "shared") : Path.of(named);
    assumeTrue(Files.isDirectory(shared.resolve("seeds")), "no papers in " + shared);
    return shared;
  }
}
