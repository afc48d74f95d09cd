package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

  @TempDir Path folder;

  @Test
  void tellsWhatTheRulesNotice() {
    Cli cli = Cli.run("validate", Cli.lamDong(), Cli.haTinh());

    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .contains("== " + Cli.lamDong())
        .contains("task.deadline-before-issue")
        .contains("== " + Cli.haTinh())
        .contains("indicator.percent-over-100");
  }

  @Test
  void endsWithOneForErrorsAndZeroForLess() {
    Cli cli = Cli.run("validate", "--format", "json", Cli.lamDong());

    boolean errors = cli.out().contains("\"severity\":\"error\"");

    assertThat(cli.code()).isEqualTo(errors ? 1 : 0);
  }

  @Test
  void printsALineOfJsonForEachFile() {
    Cli cli = Cli.run("validate", "--lang", "en", "--format", "json", Cli.lamDong(), Cli.haTinh());

    assertThat(cli.out().lines()).hasSize(2);
    JsonNode first = JsonMapper.shared().readTree(cli.out().lines().findFirst().orElseThrow());
    assertThat(first.get("file").stringValue()).isEqualTo(Cli.lamDong().toString());
    assertThat(first.get("findings").get(0).get("message").stringValue()).isNotBlank();
  }
}
