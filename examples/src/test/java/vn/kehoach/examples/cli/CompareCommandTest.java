package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

  @TempDir Path folder;

  @Test
  void putsIndicatorsSideBySide() {
    Cli cli = Cli.run("compare", Cli.lamDong(), Cli.haTinh());

    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .contains("ke-hoach-4215-lam-dong")
        .contains("ke-hoach-88-ha-tinh")
        .containsPattern("mục tiêu 2025 +85 % +80 %")
        .containsPattern("· So với kế hoạch đầu +-5 điểm % \\(lỏng hơn\\)");
  }

  @Test
  void textAndMarkdownHoldTheSameFiguresOfTwoPlans() {
    Cli text = Cli.run("compare", Cli.lamDong(), Cli.haTinh());
    Cli markdown = Cli.run("compare", "--format", "markdown", Cli.lamDong(), Cli.haTinh());

    assertThat(text.out()).contains("n = 2");
    assertThat(count(text.out(), "n = 2")).isEqualTo(count(markdown.out(), "n = 2"));
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  @Test
  void findsNothingBetweenAPlanAndItself() {
    Cli cli = Cli.run("compare", "--diff", "--format", "json", Cli.lamDong(), Cli.lamDong());

    assertThat(cli.out()).isEqualTo("{\"changes\":[]}\n");
  }

  @Test
  void tellsWhatChangedBetweenVersions() throws IOException {
    String text = Files.readString(Cli.haTinh());
    Path later = Files.writeString(folder.resolve("later.md"), text.replace("80%", "82%"));

    Cli cli = Cli.run("compare", "--diff", Cli.haTinh(), later);

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).contains("80 %").contains("82 %");
  }

  @Test
  void printsRowsAsJson() {
    Cli cli = Cli.run("compare", "--format", "json", Cli.lamDong(), Cli.haTinh());

    JsonNode all = JsonMapper.shared().readTree(cli.out());

    assertThat(all.get("names")).hasSize(2);
    assertThat(all.get("rows").get(0).get("lines").get(0).get("kind").stringValue())
        .isEqualTo("baseline");
  }

  @Test
  void ranksThreePlansWithTheMethodBelow() {
    Cli cli = Cli.run("compare", Cli.lamDong(), Cli.haTinh(), Cli.haTinh());

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).containsPattern("Hạng +1 +2 +2").contains("n = 3").contains("cùng hạng");
  }

  @Test
  void tellsGapsToASuperiorPaperInMarkdown() {
    Cli cli =
        Cli.run(
            "compare",
            "--lang",
            "en",
            "--format",
            "markdown",
            "--superior",
            Cli.haTinh(),
            Cli.lamDong(),
            Cli.haTinh());

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).startsWith("| Indicator | Value |").contains("(met)", "(stricter)");
  }

  @Test
  void printsALongTable() {
    Cli cli = Cli.run("compare", "--format", "csv", Cli.lamDong(), Cli.haTinh());

    assertThat(cli.out())
        .startsWith("plan,row,indicator,year,kind,comparator,value,value_max,unit,")
        .contains("ke-hoach-4215-lam-dong,");
  }

  @Test
  void peoplesDecisionsPartWhatIsAlike() throws IOException {
    Path decisions =
        Files.writeString(folder.resolve("decisions.json"), "{\"confirmed\": [{\"left\": 1}]}");

    Cli cli = Cli.run("compare", "--decisions", decisions, Cli.lamDong(), Cli.haTinh());

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.err()).contains("'left'");
  }

  @Test
  void takesTwoVersionsForADifference() {
    Cli cli = Cli.run("compare", "--diff", Cli.lamDong());

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void comparesNothingWhereOneIsMissing() {
    Cli cli = Cli.run("compare", Cli.lamDong(), folder.resolve("no.txt"));

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void drawsPlansSideBySideAsAPage() {
    Cli cli = Cli.run("compare", "--format", "html", Cli.lamDong(), Cli.haTinh());

    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .startsWith("<!DOCTYPE html>")
        .contains("<svg viewBox=")
        .contains("Lâm Đồng")
        .contains("id=\"line-2-1\"");
  }

  @Test
  void drawsTwoVersionsAsAPage() throws IOException {
    String text = Files.readString(Cli.haTinh());
    Path later = Files.writeString(folder.resolve("later.md"), text.replace("80%", "82%"));

    Cli cli = Cli.run("compare", "--diff", "--format", "html", Cli.haTinh(), later);

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).contains("<del>80\u00a0%</del>").contains("<ins>82\u00a0%</ins>");
  }

  @Test
  void drawsTheTasksOfPlansInTime() {
    Cli cli = Cli.run("timeline", Cli.lamDong(), Cli.haTinh());

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).contains("<svg viewBox=").contains("id=\"plan-2\"");
  }
}
