package vn.kehoach.extract.tofix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.extract.Papers;
import vn.kehoach.plan.Plan;

class RoadmapToFixTest {

  @ExpectedToFail("the steps of a roadmap do not take over the value printed once before them")
  @Test
  void theStepsOfARoadmapTakeOverTheValueBeforeThem() {
    Plan plan =
        Papers.plan(
            "I. MỤC TIÊU",
            "- Tập huấn cho 100% giáo viên. Cụ thể: Trước tháng 7/2026: Đối với giáo viên tiểu học;"
                + " trước tháng 7/2027: Đối với giáo viên trung học.");

    assertThat(plan.indicators().stream().mapToInt(i -> i.values().size()).sum()).isEqualTo(3);
  }

  @ExpectedToFail("a number inside the label of a row of words is not a value of its own")
  @Test
  void aNumberInTheLabelOfARowOfWordsIsAValue() {
    Plan plan =
        Papers.plan(
            "I. CHỈ TIÊU",
            "|TT|Chỉ tiêu|Năm 2025|Đến năm 2030|",
            "|1|Xây dựng 4 bệnh viện khu vực| |Hoàn thành|");

    assertThat(plan.indicators()).hasSize(2);
  }
}
