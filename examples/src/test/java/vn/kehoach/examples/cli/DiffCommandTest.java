package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.io.json.JsonPatch;

class DiffCommandTest {

  @TempDir Path folder;

  private Path later() throws IOException {
    String text = Files.readString(Cli.haTinh());
    return Files.writeString(folder.resolve("later.md"), text.replace("80%", "82%"));
  }

  @Test
  void saysNothingOfAPlanAndItself() {
    assertThat(Cli.run("diff", Cli.haTinh(), Cli.haTinh()).out()).isEqualTo("Không có thay đổi.\n");
    assertThat(Cli.run("diff", Cli.haTinh(), Cli.haTinh(), "--format", "patch").out())
        .isEqualTo("[]\n");
  }

  @Test
  void tellsWhatAChangeMeans() throws IOException {
    Cli cli = Cli.run("diff", Cli.haTinh(), later());

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).contains("nâng từ 80 % lên 82 %");
  }

  @Test
  void printsMeaningsAsJson() throws IOException {
    Cli cli = Cli.run("diff", Cli.haTinh(), later(), "--format", "json");

    JsonNode changes = JsonMapper.shared().readTree(cli.out()).get("changes");
    JsonNode first =
        changes
            .valueStream()
            .filter(c -> c.get("meanings").get(0).stringValue().equals("target-raised"))
            .findFirst()
            .orElseThrow();
    assertThat(first.get("weight").intValue()).isEqualTo(100);
    assertThat(first.get("sentence").stringValue()).contains("nâng từ 80 % lên 82 %");
    assertThat(first.get("parts").get(0).get("before").stringValue()).startsWith("/indicators/");
  }

  @Test
  void printsAPatchThatLeadsToTheLaterVersion() throws IOException {
    Path later = later();

    Cli cli = Cli.run("diff", Cli.haTinh(), later, "--format", "patch");

    assertThat(JsonPatch.read(cli.out()).apply(PlanFiles.read(Cli.haTinh()).value()))
        .isEqualTo(PlanFiles.read(later).value());
  }

  @Test
  void printsAPage() throws IOException {
    Cli cli = Cli.run("diff", Cli.haTinh(), later(), "--format", "html");

    assertThat(cli.out())
        .startsWith("<!DOCTYPE html>")
        .contains("<del>80\u00a0%</del>", "<ins>82\u00a0%</ins>", "width=device-width")
        .doesNotContain("<script");
  }

  @Test
  void matchesIndicatorsAsCsv() throws IOException {
    Path decisions =
        Files.writeString(folder.resolve("d.json"), "{\"confirmed\": [], \"rejected\": []}");

    Cli cli =
        Cli.run("match", Cli.lamDong(), Cli.haTinh(), "--format", "csv", "--decisions", decisions);

    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .startsWith("left_no,left_name,right_no,right_name,score,verdict,explanation\n")
        .containsPattern(",(same|maybe),");
  }

  @Test
  void followsDecisions() throws IOException {
    String line = Cli.run("match", Cli.haTinh(), Cli.haTinh()).out().split("\n")[1];
    String name = line.split(",")[1];
    Path decisions =
        Files.writeString(
            folder.resolve("d.json"),
            "{\"rejected\": [{\"left\": \"" + name + "\", \"right\": \"" + name + "\"}]}");

    Cli cli = Cli.run("match", Cli.haTinh(), Cli.haTinh(), "--decisions", decisions);

    assertThat(line).contains(",1.000,same,");
    assertThat(cli.out()).doesNotContain(line);
  }

  @Test
  void complainsOfDecisionsThatAreNone() throws IOException {
    Path decisions = Files.writeString(folder.resolve("d.json"), "{\"confirmed\": [{}]}");

    Cli cli = Cli.run("match", Cli.haTinh(), Cli.haTinh(), "--decisions", decisions);

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.err()).contains("a decision must have the name 'left'");
  }
}
