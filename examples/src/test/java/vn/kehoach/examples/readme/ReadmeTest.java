package vn.kehoach.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.io.report.ReportJson;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.ReportDiff;

class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path SNIPPETS =
      Path.of("src/test/java/vn/kehoach/examples/readme/Snippets.java");

  @TempDir private Path folder;

  @Test
  void everySnippetOfTheReadmeIsCompiledHere() throws IOException {
    Map<String, String> printed = ofReadme();
    Map<String, String> compiled = ofSource();

    assertThat(printed)
        .as("README.md and Snippets.java hold the same code; copy the region that changed")
        .isEqualTo(compiled);
    assertThat(printed).hasSizeGreaterThan(4);
  }

  @Test
  void everySnippetRuns() throws IOException {
    Path paper = Files.writeString(folder.resolve("giay.txt"), "KẾ HOẠCH\nMẫu\n");
    Path file = folder.resolve("plan.json");

    Plan read = Snippets.read(paper);
    Plan built = Snippets.build();

    assertThat(built.info().title()).isEqualTo("KẾ HOẠCH khác");
    assertThat(Snippets.json(built, file)).isEqualTo(built);
    assertThat(Snippets.validate(built).findings()).isNotEmpty();
    assertThat(reportDiff(built).resolved()).hasSize(1);
    assertThat(Snippets.fix(PlanValidator.standard(), built)).isEqualTo(built);
    assertThat(Snippets.registries().id()).contains("s.khdt");
    assertThat(Snippets.compare(built, built).isEmpty()).isTrue();
    assertThat(Snippets.compare(read, built).isEmpty()).isFalse();
    assertThat(Snippets.merge(built, built, read).info()).isEqualTo(read.info());
    assertThat(Snippets.matrix(List.of(built, read), built).names()).hasSize(2);
  }

  /** Compares a plan with the earlier version that had no issuer, by the profile of the README. */
  private ReportDiff reportDiff(Plan plan) throws IOException {
    List<String> readme = Files.readAllLines(README);
    int from = readme.indexOf("```json") + 1;
    int to = from + readme.subList(from, readme.size()).indexOf("```");
    Path profile = Files.write(folder.resolve("profile.json"), readme.subList(from, to));
    PlanValidator validator = PlanValidator.standard();
    String earlier = ReportJson.of(Locale.ENGLISH).render(validator.validate(plan));
    Plan later = plan.withInfo(plan.info().withIssuer("UBND tỉnh Lâm Đồng"));
    return Snippets.reportDiff(validator, later, profile, earlier.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> ofReadme() throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(README);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("<!-- snippet: ")) {
        String name = lines.get(i).substring(14, lines.get(i).indexOf(" -->"));
        int end = lines.subList(i + 2, lines.size()).indexOf("```") + i + 2;
        found.put(name, code(lines.subList(i + 2, end)));
      }
    }
    return found;
  }

  private static Map<String, String> ofSource() throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(SNIPPETS);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("// snippet: ")) {
        int end = i + 1;
        while (!lines.get(end).strip().equals("// end")) {
          end++;
        }
        found.put(line.substring(12), code(lines.subList(i + 1, end)));
      }
    }
    return found;
  }

  /** The words of some lines, wherever they were wrapped. */
  private static String code(List<String> lines) {
    return lines.stream().map(String::strip).collect(Collectors.joining(" ")).replace("( ", "(");
  }
}
