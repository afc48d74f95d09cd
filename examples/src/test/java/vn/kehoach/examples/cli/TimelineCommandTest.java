package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {

  private static final String DECISION =
      """
      THỦ TƯỚNG CHÍNH PHỦ
      Số: 41/QĐ-TTg
      Hà Nội, ngày 12 tháng 3 năm 2021

      QUYẾT ĐỊNH
      Ban hành Kế hoạch trồng cây ven đường

      I. NHIỆM VỤ

      1. Bộ Xây dựng chủ trì lập danh mục tuyến đường, hoàn thành trước ngày 30/6/2021.
      """;

  @TempDir private Path folder;

  @Test
  void drawsTheTasksOfPlansUnderTheirPlaces() {
    Cli cli = Cli.run("timeline", Cli.haTinh(), Cli.lamDong());

    assertThat(cli.code()).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .startsWith("<!DOCTYPE html>")
        .contains("Nhiệm vụ theo thời gian", "<h2>Hà Tĩnh</h2>", "<h2>Lâm Đồng</h2>", "<svg");
  }

  @Test
  void callsAPaperWithoutAPlaceByItsNumber() throws Exception {
    Path file = Files.writeString(folder.resolve("d14.txt"), DECISION);

    Cli cli = Cli.run("timeline", file, Cli.haTinh());

    assertThat(cli.out()).contains("<h2>41/QĐ-TTg</h2>").doesNotContain("d14");
  }

  @Test
  void callsPlansOfOnePlaceByTheirFiles() throws Exception {
    Path again = Files.copy(Cli.haTinh(), folder.resolve("ban-sua.md"));

    Cli cli = Cli.run("timeline", again, Cli.haTinh());

    assertThat(cli.out()).contains("<h2>ban-sua</h2>").doesNotContain("<h2>Hà Tĩnh</h2>");
  }

  @Test
  void speaksEnglish() {
    assertThat(Cli.run("timeline", Cli.haTinh(), "--lang", "en").out())
        .contains("Tasks in time", "lang=\"en\"");
  }

  @Test
  void printsNothingWhenAPlanCannotBeRead() {
    Cli cli = Cli.run("timeline", Cli.haTinh(), folder.resolve("none.docx"));

    assertThat(cli.code()).isNotZero();
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains("none.docx");
  }

  @Test
  void refusesAFormatItDoesNotKnow() {
    assertThat(Cli.run("timeline", Cli.haTinh(), "--format", "csv").code()).isEqualTo(2);
  }
}
