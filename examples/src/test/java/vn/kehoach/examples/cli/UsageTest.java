package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "facts",
        "validate",
        "rules",
        "compare",
        "progress",
        "cascade",
        "diff",
        "merge",
        "due",
        "load",
        "timeline",
        "match",
        "source",
        "score"
      })
  void helpsWithEachCommandInBothLanguages(String command) {
    Cli vietnamese = Cli.run(command, "--help");
    Cli english = Cli.run(command, "--lang=en", "--help");

    assertThat(vietnamese.code()).isZero();
    assertThat(vietnamese.out())
        .startsWith("Cách dùng: kehoach " + command)
        .contains("Mã kết thúc:")
        .contains("in phiên bản");
    assertThat(english.out()).startsWith("Usage: kehoach " + command).contains("Exit codes:");
  }

  @Test
  void listsTheCommandsWhereNoneIsGiven() {
    Cli cli = Cli.run();

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("read").contains("facts").contains("validate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fact a.txt                | kehoach: không hiểu: fact a.txt",
        "read                      | kehoach: thiếu tham số",
        "facts a.txt               | --out=DIR",
        "read a.txt --format xml   | [text, json, jsonl, summary]",
        "read a.txt --lang fr      | [vi, en]",
      })
  void saysWhatIsWrongAndWhereTheHelpIs(String line, String said) {
    Cli cli = Cli.run((Object[]) line.split(" "));

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains(said).contains("--help").doesNotContain("\tat ");
  }

  @Test
  void tellsItsVersion() {
    assertThat(Cli.run("--version").out()).matches("(?s)kehoach \\d+\\.\\d+.*Java \\d+.*");
  }

  @Test
  void saysEverythingInBothLanguages() {
    ResourceBundle vietnamese =
        ResourceBundle.getBundle("vn.kehoach.examples.cli.messages", Locale.ROOT);
    ResourceBundle english =
        ResourceBundle.getBundle("vn.kehoach.examples.cli.messages", Locale.ENGLISH);

    assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
    assertThat(english.getString("quiet")).isNotEqualTo(vietnamese.getString("quiet"));
  }
}
