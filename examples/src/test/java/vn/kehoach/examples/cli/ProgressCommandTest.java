package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bundled plan against a report written for it: 27,5 % and 6,1 % of 2021, 80 % and 20 % of 2025.
 */
class ProgressCommandTest {

  private static final String REPORT =
      """
      ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG

      Số: 17/BC-UBND

      Lâm Đồng, ngày 15 tháng 01 năm 2024

      # BÁO CÁO

      Kết quả thực hiện Kế hoạch chuyển đổi số năm 2023

      ## I. KẾT QUẢ THỰC HIỆN

      | TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2023 |
      |---|---|---|---|
      | 1 | Tỷ lệ hồ sơ thủ tục hành chính được giải quyết trực tuyến | % | 58 |
      | 2 | Tỷ trọng kinh tế số trong GRDP | % | 9,5 |
      | 3 | Tỷ lệ hộ gia đình có Internet băng rộng cáp quang | % | 86 |
      """;

  @TempDir Path folder;

  private Path report = Path.of("");

  @BeforeEach
  void writesTheReport() throws IOException {
    report = Files.writeString(folder.resolve("report.md"), REPORT);
  }

  @Test
  void tellsHowFarAPlanHasCome() {
    Cli cli = Cli.run("progress", Cli.lamDong(), report);

    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .containsPattern("80 % \\(2025\\) +58 % \\(2023\\) +53,75 % +đúng tiến độ")
        .containsPattern("20 % \\(2025\\) +9,5 % \\(2023\\) +13,05 % +chậm tiến độ")
        .containsPattern("85 % \\(2025\\) +86 % \\(2023\\) +đã đạt")
        .contains("Tính đến 15/1/2024: đã đạt: 1; đúng tiến độ: 1; chậm tiến độ: 1;");
  }

  @Test
  void explainsEachStatusWithThePrintedWords() {
    Cli cli = Cli.run("progress", "--explain", "--lang", "en", Cli.lamDong(), report);

    assertThat(cli.out())
        .contains("due = 6,1 % + (20 % − 6,1 %) × 50 % of the time from 2021 to 2025 = 13,05 %")
        .contains("- result: 9,5 % (2023), printed \"9,5\", 17/BC-UBND");
  }

  @Test
  void printsARowForEachIndicator() {
    Cli cli = Cli.run("progress", "--format", "csv", Cli.lamDong(), report);

    assertThat(cli.out())
        .startsWith("no,indicator,status,reason,formula,basis,")
        .contains("behind,,linear,level,20 %,2025,\"9,5 %\",2023,\"13,05 %\",0.2446,0.5000,");
  }

  @Test
  void printsTheInputsAsJson() {
    Cli cli = Cli.run("progress", "--format", "json", Cli.lamDong(), report);

    JsonNode first = JsonMapper.shared().readTree(cli.out()).get("lines").get(0);

    assertThat(first.get("status").stringValue()).isEqualTo("on-track");
    assertThat(first.get("inputs")).hasSize(3);
    assertThat(first.get("inputs").get(1).get("quote").stringValue()).isEqualTo("58");
  }

  @Test
  void asksAsOfAnotherDay() {
    Cli cli = Cli.run("progress", "--as-of", "2023-06-30", Cli.lamDong(), report);

    assertThat(cli.out()).contains("Tính đến 30/6/2023: chưa đủ số liệu: ").doesNotContain("58 %");
  }

  @Test
  void aRejectedPairCountsForNothing() throws IOException {
    String name = "Tỷ trọng kinh tế số trong GRDP";
    Path rejected =
        Files.writeString(
            folder.resolve("decisions.json"),
            "{\"rejected\": [{\"left\": \"%s\", \"right\": \"%s\"}]}".formatted(name, name));

    Cli cli = Cli.run("progress", "--decisions", rejected, Cli.lamDong(), report);

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).contains("đã đạt: 1").doesNotContain("chậm tiến độ: ");
  }

  @Test
  void saysNothingWhereAReportIsMissing() {
    Cli cli = Cli.run("progress", Cli.lamDong(), folder.resolve("no.md"));

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.out()).isEmpty();
  }
}
