package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Document;
import vn.kehoach.finding.Reading;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.outline.Section;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;
import vn.kehoach.task.Task;

class PlanExtractorTest {

  private static final Document PAPER =
      Papers.titled(
          "I. MỤC TIÊU",
          "- Đến năm 2025, tỷ lệ phòng kín khách⏎đạt trên 65%; tỷ lệ xã có chợ đạt 80%.",
          "|TT|Chỉ tiêu|Năm 2024|Đến năm 2025|",
          "|1|Doanh thu (tỷ đồng)|5|-|",
          "II. NHIỆM VỤ",
          "1. Sở Du lịch chủ trì, phối hợp với Sở Y tế:",
          "- Lập bản đồ du lịch⏎trước ngày 15/5/2024.",
          "- Xây dựng Đề án chợ đêm (thời gian thực hiện: năm 2025).",
          "III. KINH PHÍ",
          "Ngân sách tỉnh 12 tỷ đồng.",
          "PHỤ LỤC",
          "|TT|Nội dung|Cơ quan chủ trì|Thời hạn|",
          "|1|Mở lớp|Sở Nội vụ|Quý I/2024|");

  @Test
  void givesAPlanWithEverySortOfFact() {
    Plan plan = PlanExtractor.extract(PAPER).value();

    assertThat(plan.info().title()).contains("Phát triển du lịch");
    assertThat(plan.objectives()).hasSize(1);
    assertThat(plan.indicators().stream().map(Indicator::name))
        .containsExactly("Doanh thu", "tỷ lệ phòng kín khách", "tỷ lệ xã có chợ");
    assertThat(plan.tasks().stream().map(Task::section)).containsExactly("II.1", "II.1", "PHỤ LỤC");
    assertThat(plan.funding()).hasSize(1);
    assertThat(plan.timeline().milestones()).hasSize(2);
    assertThat(plan.outline().allSections().map(Section::path)).contains("II.1", "PHỤ LỤC");
    assertThat(plan.source().orElseThrow().document()).isEqualTo(PAPER.id());
    assertThat(plan.source().orElseThrow().mediaType()).isEqualTo("text/plain");
  }

  @Test
  void givesTheSamePlanTwice() {
    assertThat(PlanExtractor.extract(PAPER)).isEqualTo(PlanExtractor.extract(PAPER));
  }

  @Test
  void quotesWhatStandsInThePaper() {
    List<Evidence> quotes = Facts.evidence(PlanExtractor.extract(PAPER).value());

    assertThat(quotes).hasSizeGreaterThan(20);
    assertThat(quotes).allMatch(evidence -> evidence.holdsIn(PAPER.text()));
  }

  @Test
  void givesEveryFactAnIdOfItsOwn() {
    List<String> ids = Facts.ids(PlanExtractor.extract(PAPER).value());
    Set<String> distinct = new HashSet<>(ids);

    assertThat(distinct).hasSameSizeAs(ids);
  }

  @Test
  void readsAnEmptyPaper() {
    Reading<Plan> reading = PlanExtractor.extract(Papers.of());

    assertThat(reading.value().indicators()).isEmpty();
    assertThat(reading.value().tasks()).isEmpty();
  }

  @Test
  void keepsOneIndicatorInAllItsYears() {
    Plan plan =
        Papers.plan(
            "I. MỤC TIÊU",
            "1. Đến năm 2025",
            "- Tỷ lệ hộ nghèo còn 3%.",
            "- Tỷ lệ xã có chợ đạt 80%.",
            "2. Đến năm 2030",
            "- Tỷ lệ hộ nghèo còn 1%.");

    assertThat(plan.indicators().stream().map(i -> i.number() + " " + i.name()))
        .containsExactly("1 Tỷ lệ hộ nghèo", "2 Tỷ lệ xã có chợ");
    assertThat(
            plan.indicators().get(0).values().stream()
                .map(IndicatorValue::period)
                .map(Optional::orElseThrow)
                .map(Object::toString))
        .containsExactly("../2025", "../2030");
  }

  @Test
  void keepsAFactThatIsPrintedTwiceOnce() {
    Plan plan = Papers.plan("I. MỤC TIÊU", "- Tỷ lệ hộ nghèo còn 3%.", "- Tỷ lệ hộ nghèo còn 3%.");

    assertThat(plan.indicators()).hasSize(1);
    assertThat(plan.indicators().get(0).values()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"I. MỤC TIÊU, 1", "I. NHIỆM VỤ, 0"})
  void countsThingsAsIndicatorsOnlyWhereGoalsStand(String heading, int count) {
    Plan plan = Papers.plan(heading, "- Mở 5 lớp sơ cứu cho các xã.");

    assertThat(plan.indicators()).hasSize(count);
  }

  @Test
  void leavesTheValuesInLabelledLinesAlone() {
    Plan plan = Papers.plan("I. NHIỆM VỤ", "- Sửa cầu.", "+ Kinh phí: 100% vốn của tỉnh.");

    assertThat(plan.indicators()).isEmpty();
  }

  @Test
  void takesTheTimeOfValuesFromAHeadingThatIsADate() {
    Plan plan =
        Papers.plan("I. MỤC TIÊU", "1. Đến năm 2025:", "- Tỷ lệ hộ nghèo còn 3%.", "2. Khác", "a");

    IndicatorValue value = plan.indicators().get(0).values().get(0);
    assertThat(value.period().orElseThrow()).hasToString("../2025");
    assertThat(plan.indicators().get(0).group()).isEqualTo("MỤC TIÊU");
  }

  @Test
  void readsACircularWithoutSections() {
    Plan plan = Papers.plan("Tỷ lệ giải ngân phấn đấu đạt trên 95% trong năm 2024.");

    assertThat(plan.tasks()).isEmpty();
    assertThat(plan.outline().sections()).isEmpty();
    assertThat(plan.indicators().stream().flatMap(i -> i.values().stream()))
        .hasSize(1)
        .allMatch(v -> v.evidence().orElseThrow().quote().contains("95%"));
  }
}
