package vn.kehoach.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.io.json.PlanJson;

class QuickstartTest {

  @TempDir Path folder;

  private String run(String... args) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    new Quickstart(out, folder).run(List.of(args));
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void doesTheMainJobWithTheBundledPapers() throws IOException {
    String said = run();

    assertThat(said.replaceAll("\\s+", " "))
        .contains("KẾ HOẠCH CHUYỂN ĐỔI SỐ TỈNH LÂM ĐỒNG")
        .contains("4215/KH-UBND")
        .contains("88- KH/TU")
        .contains("18/4/2022")
        .contains("4.2 – Tỷ lệ phủ sóng di động 5G")
        .contains("hạn 9/2022")
        .contains("trước ngày ban hành kế hoạch")
        .contains("lớn hơn 100 %")
        .contains("ĐẶT CẠNH NHAU: 8 chỉ tiêu");
  }

  @Test
  void keepsPlansThatReadBack() throws IOException {
    String said = run();

    Path json = folder.resolve("ke-hoach-4215-lam-dong.json");
    assertThat(said).contains("Đã ghi " + json);
    assertThat(PlanJson.standard().read(json).tasks()).hasSize(15);
  }

  @Test
  void readsTheFilesGiven() throws IOException {
    run();

    String said = run(folder.resolve("ke-hoach-88-ha-tinh.json").toString());

    assertThat(said).contains("Tỉnh ủy Hà Tĩnh").doesNotContain("ĐẶT CẠNH NHAU");
  }

  @Test
  void isFriendlyAboutAMissingFile() throws IOException {
    assertThat(run("no.txt")).isEqualTo("Không có tệp no.txt; hãy xem lại đường dẫn.\n\n");
  }
}
