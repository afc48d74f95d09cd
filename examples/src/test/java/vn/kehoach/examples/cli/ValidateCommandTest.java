package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
  void endsWithOneForErrorsAndZeroForLess() throws IOException {
    Path bare =
        Files.writeString(
            folder.resolve("bare.json"),
            "{\"format\":\"kehoach/plan\",\"version\":\"1.0\",\"info\":{\"nature\":\"plan\"}}");

    Cli standard = Cli.run("validate", "--format", "json", bare);
    Cli strict = Cli.run("validate", "--format", "json", "--profile", "publication", bare);

    assertThat(errors(standard)).isZero();
    assertThat(standard.code()).isZero();
    assertThat(errors(strict)).isPositive();
    assertThat(strict.code()).isEqualTo(1);
  }

  private static int errors(Cli cli) {
    JsonNode sums = JsonMapper.shared().readTree(cli.out()).get("sums");
    return sums.get("findings").get("error").intValue();
  }

  @Test
  void printsAPageAndALogOfOneFile() {
    Cli page = Cli.run("validate", "--lang", "en", "--format", "html", Cli.haTinh());
    Cli log = Cli.run("validate", "--lang", "en", "--format", "sarif", Cli.haTinh());

    assertThat(page.out()).startsWith("<!DOCTYPE html>").contains("indicator.percent-over-100");
    JsonNode run = JsonMapper.shared().readTree(log.out()).get("runs").get(0);
    assertThat(run.get("results").get(0).get("ruleId").stringValue()).contains(".");
  }

  @Test
  void refusesAPageOfTwoFiles() {
    Cli cli = Cli.run("validate", "--lang", "en", "--format", "html", Cli.lamDong(), Cli.haTinh());

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("--format html").contains("one file");
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void printsALineOfJsonForEachFile() {
    Cli cli = Cli.run("validate", "--lang", "en", "--format", "json", Cli.lamDong(), Cli.haTinh());

    assertThat(cli.out().lines()).hasSize(2);
    JsonNode first = JsonMapper.shared().readTree(cli.out().lines().findFirst().orElseThrow());
    assertThat(first.get("file").stringValue()).isEqualTo(Cli.lamDong().toString());
    assertThat(first.get("findings").get(0).get("sentence").stringValue()).isNotBlank();
  }

  @Test
  void profileDateAndAcceptancesAreToldInTheReport() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.json"),
            """
            {
              "format": "kehoach/profile",
              "version": "1.0",
              "name": "cong-tinh",
              "extends": "publication",
              "severities": {"task.unheard-of": "error"},
              "accept": [
                {
                  "code": "task.deadline-before-issue",
                  "fingerprint": "%s",
                  "reason": "việc đã làm xong",
                  "until": "2030-12-31"
                }
              ]
            }
            """
                .formatted(fingerprint("task.deadline-before-issue")));

    Cli cli = Cli.run("validate", Cli.lamDong(), "--profile", own, "--as-of", "2026-01-15");

    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .contains("cấu hình: cong-tinh; ngày xét: 2026-01-15")
        .contains("ĐƯỢC CHẤP NHẬN (1)")
        .contains("việc đã làm xong (đến 2030-12-31)")
        .contains("Mã không thuộc quy tắc nào: task.unheard-of");
    assertThat(Cli.run("validate", Cli.lamDong(), "--accept", own, "--lang", "en").out())
        .contains("Acceptances with an end that do not hold, as no date was given (1)");
  }

  private static String fingerprint(String code) {
    Cli cli = Cli.run("validate", "--format", "json", Cli.lamDong());
    JsonNode findings = JsonMapper.shared().readTree(cli.out()).get("findings");
    return findings
        .valueStream()
        .filter(finding -> finding.get("code").stringValue().equals(code))
        .map(finding -> finding.get("fingerprint").stringValue())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsWhatIsNewSinceAnEarlierReport() throws IOException {
    Path paper = folder.resolve("paper.txt");
    Path report = folder.resolve("report.json");
    String text = Files.readString(Cli.lamDong());
    Files.writeString(paper, text);
    Files.writeString(report, Cli.run("validate", "--format", "json", paper).out());

    Cli same = Cli.run("validate", paper, "--diff", report, "--lang", "en");
    Files.writeString(paper, "\n\n" + text.replaceFirst("4215/KH-UBND", "4215 /KH- UBND"));
    Cli changed = Cli.run("validate", paper, "--diff", report, "--format", "json");

    assertThat(same.out()).contains("NEW (0)").contains("RESOLVED (0)");
    JsonNode sums = JsonMapper.shared().readTree(changed.out()).get("sums");
    assertThat(sums.get("added").intValue()).isPositive();
    assertThat(sums.get("unchanged").intValue()).isGreaterThan(sums.get("added").intValue());
  }

  @Test
  void printsMendsAndChangesNothing() throws IOException {
    Path plan = folder.resolve("plan.json");
    Files.writeString(
        plan,
        """
        {"format":"kehoach/plan","version":"1.0","info":{"nature":"plan","number":"172- KH/TU"}}
        """);
    byte[] before = Files.readAllBytes(plan);

    Cli preview = Cli.run("validate", plan, "--fix-preview");
    Cli patch = Cli.run("validate", plan, "--patch");

    assertThat(preview.out()).contains("- 172- KH/TU\n", "+ 172-KH/TU\n");
    assertThat(JsonMapper.shared().readTree(patch.out()).get(1).get("value").stringValue())
        .isEqualTo("172-KH/TU");
    assertThat(Files.readAllBytes(plan)).isEqualTo(before);
  }

  @Test
  void complainsOfWhatIsGivenBesideThePapers() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"format\": \"x\"}");

    Cli name = Cli.run("validate", Cli.lamDong(), "--profile", "strict", "--lang", "en");
    Cli file = Cli.run("validate", Cli.lamDong(), "--profile", wrong);
    Cli report = Cli.run("validate", Cli.lamDong(), "--diff", folder.resolve("none.json"));
    Cli both = Cli.run("validate", Cli.lamDong(), "--patch", "--fix-preview");

    assertThat(name.code()).isEqualTo(2);
    assertThat(name.err())
        .contains("no profile strict")
        .contains("[standard, drafting, publication, research]");
    assertThat(file.code()).isEqualTo(3);
    assertThat(file.err()).contains("wrong.json: /format must be 'kehoach/profile', but was 'x'");
    assertThat(report.code()).isEqualTo(3);
    assertThat(report.err()).contains("none.json: không có tệp này");
    assertThat(both.code()).isEqualTo(2);
    assertThat(name.out() + file.out() + report.out() + both.out()).isEmpty();
  }
}
