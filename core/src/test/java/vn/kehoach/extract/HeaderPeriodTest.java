package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderPeriodTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KẾ HOẠCH TRỒNG RỪNG ĐẾN NĂM 2025 | ../2025 | -",
        "KẾ HOẠCH TRỒNG RỪNG GIAI ĐOẠN 2021-2025 | 2021/2025 | -",
        "KẾ HOẠCH TRỒNG RỪNG NĂM 2026 | 2026/2026 | -",
        "KẾ HOẠCH TRỒNG RỪNG ĐẾN NĂM 2025, TẦM NHÌN ĐẾN NĂM 2030 | ../2025 | 2030",
        "Kế hoạch trồng rừng đến năm 2025, định hướng đến năm 2030 | ../2025 | 2030",
        "Kế hoạch thực hiện Chương trình trồng rừng giai đoạn 2021 - 2025 năm 2023"
            + " | 2023/2023 | -",
        "KẾ HOẠCH THỰC HIỆN NGHỊ QUYẾT SỐ 9/NQ-CP NGÀY 31/12/2017 CỦA CHÍNH PHỦ | - | -",
        "CHƯƠNG TRÌNH thực hiện Nghị quyết số 9-NQ/TU ngày 18/12/2025 của Tỉnh ủy về trồng rừng"
            + " đến năm 2030 | ../2030 | -",
        "KẾ HOẠCH thực hiện Nghị quyết số 9/NQ-CP ngày 18/3/2025 của Chính phủ về phiên họp"
            + " tháng 2 năm 2025 | - | -",
        "Kế hoạch năm 2026 thực hiện Nghị quyết số 9-NQ/TU ngày 18/12/2025 của Tỉnh ủy về"
            + " trồng rừng đến năm 2030 | 2026/2026 | -",
        "Kế hoạch thực hiện Nghị quyết Đại hội Đảng bộ tỉnh, nhiệm kỳ 2020 - 2025 | - | -",
        "KẾ HOẠCH TRỒNG RỪNG | - | -",
      })
  void readsPeriodAndVision(String title, String period, String vision) {
    HeaderPeriod read = HeaderPeriod.ofTitle(title);

    assertThat(read.period().map(Object::toString).orElse("-")).isEqualTo(period);
    assertThat(read.vision().map(Object::toString).orElse("-")).isEqualTo(vision);
  }

  @Test
  void takesTheYearAtTheEndOfAReportsTitle() {
    String title = "BÁO CÁO kết quả thực hiện Chỉ thị số 3/CT-TTg về trồng rừng năm 2025";

    assertThat(HeaderPeriod.reported(title, List.of("Quý I năm 2026, đã trồng 5 ha.")))
        .hasToString("Optional[2025/2025]");
  }

  @Test
  void takesTheHalfYearThatAReportOpensWith() {
    assertThat(HeaderPeriod.reported("BÁO CÁO", List.of("6 tháng đầu năm 2018, đã trồng 5 ha.")))
        .hasToString("Optional[2018-H1/2018-H1]");
  }

  @Test
  void findsNoPeriodInAReportWithoutDates() {
    assertThat(HeaderPeriod.reported("BÁO CÁO", List.of("Đã trồng 5 ha."))).isEmpty();
  }
}
