package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.io.json.PlanJson;
import vn.kehoach.plan.Plan;

class ReadCommandTest {

  @TempDir Path folder;

  @Test
  void printsTablesForPeople() {
    Cli cli = Cli.run("read", Cli.lamDong());

    assertThat(cli.code()).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .contains("Số, ký hiệu    4215/KH-UBND")
        .contains("CHỈ TIÊU (")
        .contains("NHIỆM VỤ (")
        .contains("Công an tỉnh");
    assertThat(cli.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(101));
  }

  @Test
  void speaksEnglish() {
    assertThat(Cli.run("read", "--lang", "en", Cli.haTinh()).out())
        .contains("INDICATORS (")
        .contains("TASKS (");
  }

  @Test
  void printsJsonThatReadsBack() throws IOException {
    Cli cli = Cli.run("read", Cli.haTinh(), "--format", "json");

    Plan plan = PlanJson.standard().read(cli.out());

    assertThat(plan.info().number()).hasToString("Optional[88- KH/TU]");
  }

  @Test
  void takesPlansKeptAsJson() {
    Path json = folder.resolve("plan.json");
    Cli.run("read", Cli.haTinh(), "--format", "json", "--out", json);

    Cli again = Cli.run("read", json, "--format", "json");

    assertThat(again.code()).isZero();
    assertThat(again.out()).isEqualTo(read(json));
  }

  @Test
  void writesALineForEachPlanAndPassesOverABadFile() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.txt"), "");
    Path out = folder.resolve("plans.jsonl");

    Cli cli = Cli.run("read", "--format=jsonl", "--out", out, Cli.lamDong(), bad, Cli.haTinh());

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.err()).containsOnlyOnce("kehoach: ").contains("bad.txt: tệp trống");
    assertThat(Files.readAllLines(out)).hasSize(2);
  }

  @Test
  void asksForLinesWhereThereAreSeveralFiles() {
    Cli cli = Cli.run("read", "--format", "json", Cli.lamDong(), Cli.haTinh());

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("--format jsonl");
  }

  @Test
  void writesNothingWhereTheFolderIsMissing() {
    Path out = folder.resolve("nowhere").resolve("plan.json");

    Cli cli = Cli.run("read", Cli.haTinh(), "--format", "json", "--out", out);

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.err()).startsWith("kehoach: " + out);
    assertThat(list(folder)).isEmpty();
  }

  @Test
  void readsDamagedJsonOnlyWhenToldTo() throws IOException {
    Path json = folder.resolve("plan.json");
    Cli.run("read", Cli.haTinh(), "--format", "json", "--out", json);
    Files.writeString(json, read(json).replace("\"kind\": \"target\"", "\"kind\": \"dream\""));

    Cli strict = Cli.run("read", json);
    Cli lenient = Cli.run("read", "--lenient", json);

    assertThat(strict.code()).isEqualTo(3);
    assertThat(strict.err()).contains("dream");
    assertThat(lenient.code()).isZero();
    assertThat(lenient.out()).contains("ĐIỀU NHẬN THẤY KHI ĐỌC").contains("dream");
  }

  @Test
  void sumsUpManyPapersInALineEach() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.txt"), "");

    Cli cli = Cli.run("read", "--format=summary", "--lang=en", Cli.lamDong(), bad, Cli.haTinh());

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.err().lines()).hasSize(1);
    assertThat(cli.out().lines()).hasSize(4);
    assertThat(cli.out().lines().toList().get(2)).contains("ha-tinh.md").contains("  8  ");
    assertThat(cli.out().lines().toList().get(3)).startsWith("2 files ");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Path> list(Path folder) {
    try {
      return Files.list(folder);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
