package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCommandTest {

  @TempDir Path folder;

  @Test
  void writesFourFilesForEachPaper() {
    Path out = folder.resolve("facts");

    Cli cli = Cli.run("facts", Cli.lamDong(), Cli.haTinh(), "--out", out);

    assertThat(cli).isEqualTo(new Cli(0, "", ""));
    Path lamDong = out.resolve("ke-hoach-4215-lam-dong");
    assertThat(lamDong.resolve("indicators.csv"))
        .content()
        .contains("4.1,4 / 4.1,Tỷ lệ hộ gia đình có Internet băng rộng cáp quang,Hạ tầng số");
    assertThat(lamDong.resolve("tasks.csv")).content().contains("PHỤ LỤC.I,3,");
    assertThat(lamDong.resolve("outline.csv")).content().contains("2,I,Chính quyền số,PHỤ LỤC");
    assertThat(out.resolve("ke-hoach-88-ha-tinh").resolve("meta.json"))
        .content()
        .contains("\"symbol\": \"88- KH/TU\"");
  }

  @Test
  void refusesTwoFilesOfOneName() throws IOException {
    Path first = Files.copy(Cli.lamDong(), folder.resolve("plan.txt"));
    Path second = Files.copy(Cli.haTinh(), folder.resolve("plan.md"));

    Cli cli = Cli.run("facts", first, second, "--out", folder.resolve("facts"));

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("plan.txt").contains("plan.md");
    assertThat(folder.resolve("facts")).doesNotExist();
  }

  @Test
  void goesOnAfterABadFile() {
    Path out = folder.resolve("facts");

    Cli cli = Cli.run("facts", folder.resolve("no.txt"), Cli.haTinh(), "--out", out);

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.err()).isEqualTo(missing(folder.resolve("no.txt")));
    assertThat(out.resolve("ke-hoach-88-ha-tinh").resolve("meta.json")).exists();
    assertThat(out.resolve("no")).doesNotExist();
  }

  private static String missing(Path file) {
    return "kehoach: " + file + ": không có tệp này; hãy xem lại đường dẫn\n";
  }
}
