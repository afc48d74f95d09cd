package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table of targets against bundled plans. */
class CascadeCommandTest {

  private static final String TABLE =
      """
      indicator_id,document,year,comparator,value,unit,note
      health.e-record,Chương trình A,2025,>=,90,%,
      health.e-record,Chương trình A,2030,=,100,%,
      health.doctors,Chương trình A,2025,=,10,"per 10,000 people",
      health.e-record,Chương trình B,2025,>,98,%,
      """;

  @TempDir Path folder;

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("targets.csv"), text);
  }

  @Test
  void holdsAPlanAgainstATableOfTargets() throws IOException {
    Cli cli = Cli.run("cascade", table(TABLE), Cli.lamDong());

    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .contains("Chương trình A")
        .contains("95 %: chặt hơn")
        .contains("100 %: đáp ứng")
        .contains("4215/KH-UBND: đáp ứng: 1; chặt hơn: 1; chưa có: 1")
        .contains("Chỉ tiêu riêng của địa phương: ");
  }

  @Test
  void refusesAnIdThatTheCatalogueLacks() throws IOException {
    Path wrong = table(TABLE.replace("health.doctors,", "health.doctor,"));

    Cli cli = Cli.run("cascade", wrong, Cli.lamDong());

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains("line 4", "'health.doctor'");
  }

  @Test
  void decisionsStandAboveWhatNamesSay() throws IOException {
    Path rejected = decisions("rejected");

    assertThat(Cli.run("cascade", "--decisions", rejected, Cli.lamDong(), Cli.lamDong()).out())
        .contains("chưa có");
    assertThat(Cli.run("cascade", Cli.lamDong(), Cli.lamDong()).out()).doesNotContain("chưa có");
  }

  private Path decisions(String member) throws IOException {
    String name = "Tỷ trọng kinh tế số trong GRDP";
    return Files.writeString(
        folder.resolve("decisions.json"),
        "{\"%s\": [{\"left\": \"%s\", \"right\": \"%s\"}]}".formatted(member, name, name));
  }

  @Test
  void warnsOfDecisionsAboutNamesThatNoPlanHas() throws IOException {
    Path misspelt =
        Files.writeString(
            folder.resolve("decisions.json"),
            "{\"confirmed\": [{\"left\": \"Không có ở đâu\", \"right\": \"Cũng không\"}]}");

    Cli cli = Cli.run("cascade", "--decisions", misspelt, Cli.lamDong(), Cli.lamDong());

    assertThat(cli.code()).isZero();
    assertThat(cli.err()).contains("cũng không; không có ở đâu");
    assertThat(
            Cli.run("cascade", "--decisions", decisions("rejected"), Cli.lamDong(), Cli.lamDong())
                .err())
        .doesNotContain("không phải chỉ tiêu nào");
  }

  @Test
  void refusesDecisionsOfAnUnknownKind() throws IOException {
    Cli cli = Cli.run("cascade", "--decisions", decisions("confirm"), Cli.lamDong(), Cli.lamDong());

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains("'confirm'");
  }

  @Test
  void takesAnotherDocumentOfTheTable() throws IOException {
    Cli cli =
        Cli.run(
            "cascade", table(TABLE), Cli.lamDong(), "--document", "Chương trình B", "--lang", "en");

    assertThat(cli.out()).contains("95 %: weaker");
  }

  @Test
  void saysForWhichPlacesAPlanCounts() throws IOException {
    Cli cli = Cli.run("cascade", table(TABLE), Cli.lamDong(), "--as-of", "2026-01-01");

    assertThat(cli.out()).contains("chưa có kế hoạch: tỉnh Đắk Nông, tỉnh Bình Thuận");
  }

  @Test
  void printsRowsWithThePrintedWords() throws IOException {
    Cli cli = Cli.run("cascade", table(TABLE), Cli.lamDong(), "--format", "csv");

    assertThat(cli.out())
        .startsWith("plan,indicator,until,demand,own_indicator,value,verdict,reason,quote,span,")
        .contains("2025,ít nhất 90 %,Tỷ lệ người dân có hồ sơ sức khỏe điện tử,95 %,stricter,,95%,")
        .contains(",local-addition,");
  }

  @Test
  void printsJson() throws IOException {
    Cli cli = Cli.run("cascade", table(TABLE), Cli.lamDong(), Cli.haTinh(), "--format", "json");

    JsonNode all = JsonMapper.shared().readTree(cli.out());

    assertThat(all.get("plans")).hasSize(2);
    assertThat(all.get("plans").get(0).get("lines").get(2).get("verdict").stringValue())
        .isEqualTo("missing");
  }

  @Test
  void takesAPaperForTheSuperiorOne() {
    Cli cli = Cli.run("cascade", Cli.lamDong(), Cli.lamDong());

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).contains("đáp ứng").doesNotContain("chặt hơn").doesNotContain("lỏng hơn");
  }

  @Test
  void readsATableThatBeginsWithAByteOrderMark() throws IOException {
    Cli cli = Cli.run("cascade", table('\uFEFF' + TABLE), Cli.lamDong());

    assertThat(cli.code()).isZero();
  }

  @Test
  void complainsOfADocumentThatTheTableLacks() throws IOException {
    Cli cli = Cli.run("cascade", table(TABLE), Cli.lamDong(), "--document", "C");

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("Chương trình A, Chương trình B");
  }

  @Test
  void complainsOfACellThatDoesNotFit() throws IOException {
    Cli cli = Cli.run("cascade", table(TABLE.replace(">=,90", "at least,90")), Cli.lamDong());

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.err()).contains("line 2").contains("comparator must be one of");
    assertThat(cli.out()).isEmpty();
  }
}
