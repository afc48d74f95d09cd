package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.indicator.Indicator;

/** Goals that tasks repeat in other words are kept once; like goals of other things are kept. */
class RepeatedValuesTest {

  private static List<Indicator> indicators(String... lines) {
    return Papers.plan(lines).indicators();
  }

  @ParameterizedTest
  @CsvSource({
    "97% trường mầm non có nhà vệ sinh đạt chuẩn, 97% trường tiểu học có nhà vệ sinh đạt chuẩn",
    "Tỷ lệ xã có nhà văn hóa đạt 91%, Tỷ lệ xã có nhà thi đấu đạt 91%",
    "Tỷ lệ xã có nhà văn hóa đạt 91%, Tỷ lệ xã có nhà văn hóa đạt 92%"
  })
  void keepsGoalsOfOtherThings(String first, String second) {
    assertThat(indicators("I. MỤC TIÊU", "- " + first + ".", "- " + second + ".")).isNotEmpty();
    assertThat(
            indicators("I. MỤC TIÊU", "- " + first + ".", "- " + second + ".").stream()
                .mapToInt(indicator -> indicator.values().size())
                .sum())
        .isEqualTo(2);
  }

  @Test
  void leavesOutAGoalThatATaskRecalls() {
    List<Indicator> indicators =
        indicators(
            "I. MỤC TIÊU",
            "- Đến năm 2030, tối thiểu 45% chợ của tỉnh có nước sạch.",
            "II. NHIỆM VỤ",
            "- Lập danh sách chợ để đi tới mục tiêu tối thiểu 45% chợ của tỉnh đến năm 2030.");

    assertThat(indicators).hasSize(1);
  }
}
