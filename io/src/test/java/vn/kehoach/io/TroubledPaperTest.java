package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.PlanValidator;

/** A paper written for this test with a trouble in nearly every line, read and then looked at. */
class TroubledPaperTest {

  private static final String PAPER =
      """
      **ỦY BAN NHÂN DÂN**
      **TỈNH BẮC NINH**

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 12/KH-UBND

      Bắc Ninh, ngày 05 tháng 01 năm 2026

      **KẾ HOẠCH**
      **Phát triển du lịch trên địa bàn tỉnh Cà Mau giai đoạn 2026 - 2030, tầm nhìn đến năm 2030**

      I. MỤC TIÊU

      1. Mục tiêu cụ thể

      | STT | Chỉ tiêu | Đơn vị | Năm 2025 | Năm 2028 | Năm 2030 | Năm 2035 |
      |---|---|---|---|---|---|---|
      | 1 | Tổng số lao động được tạo việc làm | người | 9.000 | 10.000 | 12.000 | 15.000 |
      |  | Trong đó: Lao động trong tỉnh | người | 9.500 | 6.000 | 7.000 | |
      |  | Lao động ngoài tỉnh | người | 3.000 | 5.000 | 5.000 | |
      | 2 | Tuổi thọ trung bình | tuổi | 74,3 | 755 | 75,8 | |
      | 3 | Tỷ lệ hộ nghèo | % | 4.5 | 3.2 | 2 | |
      | 4 | Tỷ suất tử vong trẻ em dưới 5 tuổi | % | 15 | 14 | 12 | |
      | 5 | Số xã đạt chuẩn nông thôn mới | xã | | | | |
      | 6 | Thu ngân sách | | 900 triệu đồng | 1.000 tỷ đồng | 1.200 tỷ đồng | |
      | 7 | Tỷ lệ đô thị hóa | % | 40 | | | |
      | 8 | Tỷ lệ lấp đầy | % | 40 | từ 60 đến 50 | 70 | |

      II. NHIỆM VỤ

      1. Sở Du lịch

      - Xây dựng Đề án phát triển du lịch biển của tỉnh, trình cấp có thẩm quyền phê duyệt (thời gian thực hiện: thường xuyên).

      - Xây dựng bản đồ số du lịch của tỉnh, hoàn thành trong năm 2032.

      - Tổ chức hội nghị xúc tiến đầu tư du lịch của tỉnh, hoàn thành trong tháng 6/2026.

      - Định kỳ hằng quý báo cáo kết quả về Ủy ban nhân dân tỉnh.

      - Nâng cấp cổng thông tin trong thời gian tới.

      2. Sở Sây dựng

      - Chủ trì, phối hợp với Sở Kế hoạch và Đầu tư, Sở Công Thương, Sở Công Thương rà soát quy hoạch.

      3. Bộ Tài chính

      - Bố trí đủ vốn cho các dự án du lịch của tỉnh.

      III. KINH PHÍ THỰC HIỆN

      - Tổng kinh phí thực hiện: 100 tỷ đồng.

      - Ngân sách tỉnh: 60 tỷ đồng.

      - Ngân sách xã: 30 tỷ đồng.

      PHỤ LỤC
      DANH MỤC NHIỆM VỤ

      | STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
      |---|---|---|---|---|
      | 1 | Tổ chức hội nghị xúc tiến đầu tư du lịch của tỉnh | Sở Công Thương | Sở Tài chính | Tháng 9/2026 |
      | 2 | Thay biển chỉ dẫn ở các điểm du lịch | Sở Du lịch | Sở Tài chính; Sở Tài chính | Trước 7/2027; trước 7/2026 |
      """;

  @Test
  void troublesOfIndicatorsAreFoundWhereTheyArePrinted() throws IOException {
    assertThat(found("indicator."))
        .containsExactlyInAnyOrder(
            "/indicators/0/values/1 parts-sum 10.000",
            "/indicators/0/values/3 target-outside-period 15.000",
            "/indicators/1/values/0 part-over-whole 9.500",
            "/indicators/3/values/1 comma-lost 755",
            "/indicators/3/values/2 later-target-weaker 75,8",
            "/indicators/4/values/0 decimal-point 4.5",
            "/indicators/4/values/1 decimal-point 3.2",
            "/indicators/5/values/0 unit-against-catalogue 15",
            "/indicators/5/values/1 unit-against-catalogue 14",
            "/indicators/5/values/2 unit-against-catalogue 12",
            "/indicators/6 values-missing Số xã đạt chuẩn nông thôn mới",
            "/indicators/7/values/1 scale-words-differ 1.000 tỷ đồng",
            "/indicators/7/values/2 scale-words-differ 1.200 tỷ đồng",
            "/indicators/8 target-missing -",
            "/indicators/9/values/1 range-backwards từ 60 đến 50");
  }

  @Test
  void troublesOfTasksAreFoundWhereTheyArePrinted() throws IOException {
    assertThat(found("task."))
        .containsExactlyInAnyOrder(
            "/tasks/0 endless-product thời gian thực hiện: thường xuyên",
            "/tasks/0 submitted-to-nobody -",
            "/tasks/1 deadline-after-period trong năm 2032",
            "/tasks/3 report-day-missing Định kỳ hằng quý",
            "/tasks/4 deadline-missing -",
            "/tasks/4 vague-time -",
            "/tasks/5 agency-out-of-time Sở Kế hoạch và Đầu tư",
            "/tasks/5 deadline-missing -",
            "/tasks/6 deadline-missing -",
            "/tasks/6 lead-above-issuer Bộ Tài chính",
            "/tasks/8 agency-twice Sở Tài chính",
            "/tasks/8 roadmap-backwards Trước 7/2027; trước 7/2026");
  }

  @Test
  void partsOfThePaperThatDisagreeAreFound() throws IOException {
    assertThat(found("consistency."))
        .containsExactlyInAnyOrder(
            "/info/title territories-differ -",
            "/info/vision vision-within-period -",
            "/tasks/5 body-misspelt Sở Sây dựng",
            "/funding/0 funding-sum Tổng kinh phí thực hiện: 100 tỷ đồng.",
            "/tasks/7 deadlines-disagree Tháng 9/2026",
            "/tasks/7 leads-disagree Tổ chức hội nghị xúc tiến đầu tư du lịch của tỉnh");
  }

  /** Returns the findings of a group as pointer, code and printed words. */
  private static Stream<String> found(String group) throws IOException {
    byte[] bytes = PAPER.getBytes(StandardCharsets.UTF_8);
    Plan plan = PlanReader.standard().read(DocumentSource.of("paper.md", bytes)).value();
    return PlanValidator.standard().validate(plan).findings().stream()
        .filter(finding -> finding.code().startsWith(group))
        .map(
            finding ->
                finding.place().pointer()
                    + " "
                    + finding.code().substring(group.length())
                    + " "
                    + finding.arguments().getOrDefault("quote", "-"));
  }
}
