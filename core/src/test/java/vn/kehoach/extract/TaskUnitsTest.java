package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.source.SourceText;

class TaskUnitsTest {

  private static java.util.List<String> units(String paragraph) {
    return TaskUnits.of(Papers.words(paragraph)).stream().map(SourceText::text).toList();
  }

  @Test
  void dividesAfterABracketWithASchedule() {
    assertThat(
            units(
                "Lập bản đồ du lịch (thời gian thực hiện: năm 2022). Mở lớp hướng dẫn viên (thời"
                    + " gian thực hiện: 2022 - 2023)."))
        .containsExactly(
            "Lập bản đồ du lịch (thời gian thực hiện: năm 2022)",
            "Mở lớp hướng dẫn viên (thời gian thực hiện: 2022 - 2023).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lập bản đồ du lịch (thời gian thực hiện: năm 2022).",
        "Lập bản đồ (thời gian thực hiện: năm 2022) và in 500 bản cho các xã.",
        "Mở lớp cho hướng dẫn viên (cả người mới). Cấp chứng chỉ sau lớp.",
        "Rà soát các chợ. Báo cáo kết quả trong năm 2024.",
        "Rà soát các chợ. Lập danh sách, thời hạn hoàn thành: tháng 5/2024.",
        "Thực hiện các bước (1) khảo sát, (2) lập danh sách.",
        "Chỉ có một bước (i) khảo sát."
      })
  void leavesOneTaskWhole(String paragraph) {
    assertThat(units(paragraph)).containsExactly(paragraph);
  }

  @Test
  void dividesBeforeASentenceThatClosesWithADay() {
    assertThat(
            units(
                "Rà soát các chợ trên địa bàn. Lập danh sách chợ, thời hạn hoàn thành: trước ngày"
                    + " 15/5/2024."))
        .containsExactly(
            "Rà soát các chợ trên địa bàn.",
            "Lập danh sách chợ, thời hạn hoàn thành: trước ngày 15/5/2024.");
  }

  @Test
  void dividesAtRomanNumeralsInBrackets() {
    String paragraph = "Đề nghị các sở: (i) Rà soát; (ii) Lập danh sách; (iii) Báo cáo.";

    assertThat(units(paragraph)).containsExactly("Rà soát;", "Lập danh sách;", "Báo cáo.");
    assertThat(TaskUnits.introduction(Papers.words(paragraph)).orElseThrow())
        .hasToString("Đề nghị các sở:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(i) Rà soát; (ii) báo cáo.", "Rà soát (i) các chợ.", "Rà soát."})
  void hasNoIntroductionWithoutWordsBeforeAnEnumeration(String paragraph) {
    assertThat(TaskUnits.introduction(Papers.words(paragraph))).isEmpty();
  }

  @Test
  void keepsThePlaceOfEveryUnit() {
    SourceText paragraph = Papers.words("Các sở: (i) Rà soát; (ii) Báo cáo.");

    for (SourceText unit : TaskUnits.of(paragraph)) {
      assertThat(unit.evidence().holdsIn(paragraph.text())).isTrue();
    }
  }
}
