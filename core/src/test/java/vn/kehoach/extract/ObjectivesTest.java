package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.timeline.Period;

class ObjectivesTest {

  private static final Plan PLAN =
      Papers.plan(
          "I. MỤC ĐÍCH, YÊU CẦU",
          "1. Mục đích",
          "- Nâng cao chất lượng dịch vụ.",
          "2. Yêu cầu",
          "- Bám sát thực tế địa phương.",
          "- Thực hiện đúng Thông tư số 24/2018/TT-BTC ngày 15/11/2018 của Bộ Tài chính.",
          "II. MỤC TIÊU",
          "1. Mục tiêu chung",
          "Đưa du lịch thành ngành kinh tế quan trọng.",
          "2. Mục tiêu cụ thể đến năm 2025",
          "- Tỷ lệ phòng kín khách đạt 65%.",
          "- Tỷ lệ lao động có chứng chỉ đạt 80% vào năm 2024.",
          "|TT|Chỉ tiêu|Năm 2025|",
          "|1|Số khách|5|",
          "III. NHIỆM VỤ",
          "- Lập bản đồ.");

  private static Objective objective(String id) {
    return PLAN.allObjectives().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void nestAsTheSectionsOfThePaper() {
    assertThat(PLAN.objectives().stream().map(Objective::text))
        .containsExactly("MỤC ĐÍCH, YÊU CẦU", "MỤC TIÊU");
    assertThat(PLAN.allObjectives().map(Objective::id))
        .containsExactly(
            "o-I",
            "o-I.1",
            "o-I.1-1",
            "o-I.2",
            "o-I.2-1",
            "o-I.2-2",
            "o-II",
            "o-II.1",
            "o-II.1-1",
            "o-II.2",
            "o-II.2-1",
            "o-II.2-2");
  }

  @Test
  void areOfTheSortTheirHeadingSays() {
    assertThat(objective("o-I.1-1").kind()).isEqualTo(Objective.Kind.AIM);
    assertThat(objective("o-I.2-1").kind()).isEqualTo(Objective.Kind.REQUIREMENT);
    assertThat(objective("o-II.1-1").kind()).isEqualTo(Objective.Kind.GENERAL);
    assertThat(objective("o-II.2-1").kind()).isEqualTo(Objective.Kind.SPECIFIC);
  }

  @Test
  void nameTheirTime() {
    assertThat(objective("o-II.2").period()).contains(Period.parse("../2025"));
    assertThat(objective("o-II.2-2").period()).contains(Period.parse("../2024"));
    assertThat(objective("o-I.1-1").period()).isEmpty();
    assertThat(objective("o-I.2-2").period()).isEmpty();
  }

  @Test
  void areMeasuredByTheIndicatorsInTheirWordsAndTables() {
    Indicator rooms = PLAN.indicator(objective("o-II.2-1").indicatorIds().get(0)).orElseThrow();
    Indicator guests = PLAN.indicator(objective("o-II.2").indicatorIds().get(0)).orElseThrow();

    assertThat(rooms.name()).isEqualTo("Tỷ lệ phòng kín khách");
    assertThat(guests.name()).isEqualTo("Số khách");
    assertThat(PLAN.objectivesOf(rooms.id()).map(Objective::id)).containsExactly("o-II.2-1");
    assertThat(objective("o-II.1-1").indicatorIds()).isEmpty();
  }
}
