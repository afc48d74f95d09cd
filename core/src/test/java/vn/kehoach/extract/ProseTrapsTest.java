package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Document;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;

class ProseTrapsTest {

  @Test
  void aNameWithoutABlankIsReadAtAnyLength() {
    Plan plan = Papers.plan("I. MỤC TIÊU", "- " + "x".repeat(300) + " đạt 5%.");

    assertThat(plan.outline().sections()).hasSize(1);
  }

  @Test
  void aHeadingThatGoesOnBehindAPageNumberIsQuoted() {
    Document paper =
        Papers.titled("I. MỤC TIÊU PHÁT TRIỂN", "12", "GIAO THÔNG TOÀN TỈNH", "- Làm đường.");

    assertThat(Facts.evidence(PlanExtractor.extract(paper).value()))
        .allMatch(evidence -> evidence.holdsIn(paper.text()));
  }

  @Test
  void aVerbOfTwoSyllablesIsNotTornApart() {
    Plan plan = Papers.plan("I. MỤC TIÊU", "- Nâng cấp 12 km đường tỉnh.");

    assertThat(plan.indicators().get(0).name()).startsWith("Nâng cấp");
  }

  @Test
  void aRateOfGrowthKeepsItsName() {
    Plan plan = Papers.plan("I. MỤC TIÊU", "- Tốc độ tăng bình quân đạt 7%/năm.");

    assertThat(plan.indicators().get(0).name()).isEqualTo("Tốc độ tăng bình quân");
  }

  @Test
  void aSecondShareKeepsItsWhole() {
    Plan plan =
        Papers.plan(
            "I. MỤC TIÊU", "- Tỷ lệ đi học đúng tuổi đối với tiểu học đạt 99%, trung học đạt 95%.");

    assertThat(
            plan.indicators().stream()
                .filter(indicator -> indicator.parentId().isPresent())
                .map(Indicator::label))
        .containsExactly("Tỷ lệ đi học đúng tuổi: tiểu học", "Tỷ lệ đi học đúng tuổi: trung học");
  }

  @Test
  void aParagraphBehindThePartsIsAnObjectiveToo() {
    Plan plan =
        Papers.plan(
            "I. MỤC ĐÍCH, YÊU CẦU",
            "1. Nâng cao chất lượng; mở rộng thị trường khách du lịch trong nước và quốc tế.",
            "2. Bám sát thực tế; phân công rõ trách nhiệm của từng sở, ngành và địa phương.",
            "Trong quá trình thực hiện cần giữ gìn cảnh quan.");

    assertThat(plan.allObjectives().map(Objective::text))
        .contains("Trong quá trình thực hiện cần giữ gìn cảnh quan.");
  }

  @Test
  void limitsThatAReportProposesAreNoResults() {
    String[] report = {
      "UBND TỈNH AN GIANG",
      "Số: 5/BC-UBND",
      "BÁO CÁO",
      "KẾT QUẢ TRỒNG CÂY NĂM 2025",
      "1. Công tác trồng cây",
      "- Trồng được 450 cây.",
      "2. Đề xuất, kiến nghị",
      "- Cho phép mỏ có giá trị từ 50 tỷ đồng nộp làm 02 lần."
    };

    assertThat(PlanExtractor.extract(Papers.of(report)).value().indicators()).hasSize(1);
  }

  @Test
  void manyWordsAroundANameTakeTimeInProportion() {
    assertThat(Growth.of(n -> Papers.titled("I. MỤC TIÊU", "- " + "đạt ".repeat(n) + "5%.")))
        .isLessThan(Growth.MOST);
  }

  @ParameterizedTest
  @CsvSource({
    "I. MỤC TIÊU, Phấn đấu 100% khu công nghiệp , 'có 1 trạm '",
    "I. NHIỆM VỤ, Phấn đấu 100% khu công nghiệp , 'xây 1 trạm, '",
    "I. NHIỆM VỤ, Sở Y tế , 'mở lớp. Giao Sở Y tế '"
  })
  void manyCountsBehindAShareTakeTimeInProportion(String heading, String head, String piece) {
    assertThat(Growth.of(n -> Papers.titled(heading, "- " + head + piece.repeat(n / 4))))
        .isLessThan(Growth.MOST);
  }

  @Test
  void manyFiguresInALineOfAReportTakeTimeInProportion() {
    assertThat(
            Growth.of(
                n ->
                    Papers.of(
                        "BÁO CÁO",
                        "Kết quả phát triển du lịch 6 tháng đầu năm 2026",
                        "I. KẾT QUẢ",
                        "- " + "Doanh thu vé đạt 20 tỷ đồng, ".repeat(n / 4))))
        .isLessThan(Growth.MOST);
  }

  @Test
  void figuresOfAReportAreForTheTimeItIsOn() {
    Plan plan =
        PlanExtractor.extract(
                Papers.of(
                    "BÁO CÁO",
                    "Kết quả phát triển du lịch 6 tháng đầu năm 2026",
                    "I. KẾT QUẢ",
                    "- Lượng khách đạt 415 nghìn lượt.",
                    "II. MỤC TIÊU 6 THÁNG CUỐI NĂM",
                    "- Phấn đấu đến năm 2027, lượng khách đạt 900 nghìn lượt."))
            .value();

    assertThat(
            plan.indicators().stream()
                .flatMap(indicator -> indicator.values().stream())
                .map(value -> value.kind() + " " + value.period().orElseThrow()))
        .containsExactly("ACTUAL 2026-H1/2026-H1", "TARGET ../2027");
  }
}
