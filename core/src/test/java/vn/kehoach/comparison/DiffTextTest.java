package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;

class DiffTextTest {

  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final Plan DRAFT =
      Plans.ofIndicators(
          Plans.indicator("i1", "Tuổi thọ trung bình", "2030: 75 năm"),
          Plans.indicator("i2", "Bác sĩ trên 10.000 dân"));
  private static final Plan SIGNED =
      Plans.ofIndicators(Plans.indicator("i1", "Tuổi thọ trung bình", "2030: trên 75 năm"));

  @Test
  void tellsChangesInVietnamese() {
    String text = DiffText.of(VI).print(PlanDiff.between(DRAFT, SIGNED));

    assertThat(text)
        .isEqualTo(
            """
            2 thay đổi
            ~ Chỉ tiêu "Tuổi thọ trung bình", mục tiêu 2030: 75 năm → trên 75 năm
            - Bỏ chỉ tiêu "Bác sĩ trên 10.000 dân"
            """);
  }

  @Test
  void tellsChangesInEnglish() {
    String text = DiffText.of(Locale.FRENCH).print(PlanDiff.between(SIGNED, DRAFT));

    assertThat(text)
        .isEqualTo(
            """
            2 changes
            ~ Indicator "Tuổi thọ trung bình", target 2030: trên 75 năm → 75 năm
            + New indicator "Bác sĩ trên 10.000 dân"
            """);
  }

  @Test
  void tellsCodesOfTheHeaderInWords() {
    Plan report = DRAFT.withInfo(DRAFT.info().withNature(DocumentNature.DIGEST));

    assertThat(DiffText.of(VI).print(PlanDiff.between(DRAFT, report)))
        .contains("Loại tài liệu: kế hoạch → bản tin nhắc đến kế hoạch");
    assertThat(DiffText.of(Locale.ENGLISH).print(PlanDiff.between(DRAFT, report)))
        .contains("Nature: plan → digest that mentions plans");
  }

  @Test
  void saysOnceThatAValueIsWrittenOtherwise() {
    Plan before = Plans.ofIndicators(Plans.indicator("i1", "Thu ngân sách", "2030: 1 tỷ đồng"));
    Plan after =
        Plans.ofIndicators(Plans.indicator("i1", "Thu ngân sách", "2030: 1.000 triệu đồng"));

    assertThat(DiffText.of(VI).printMeanings(PlanDiff.between(before, after)))
        .isEqualTo(
            """
            1 thay đổi
            ~ Chỉ tiêu "Thu ngân sách", mục tiêu 2030, cùng giá trị viết cách khác: 1 tỷ đồng → 1.000 triệu đồng
            """);
  }

  @Test
  void saysThatNothingChanged() {
    assertThat(DiffText.of(VI).print(PlanDiff.between(DRAFT, DRAFT)))
        .isEqualTo("Không có thay đổi.\n");
  }

  @Test
  void saysHowSureAGuessIs() {
    PlanDiff diff =
        PlanDiff.between(
            Plans.ofTasks(Plans.task("t1", "Kiểm tra bệnh viện tuyến huyện")),
            Plans.ofTasks(Plans.task("t2", "Kiểm tra bệnh viện tuyến tỉnh").withNumber("1")));

    assertThat(DiffText.of(VI).print(diff)).contains("nhận ra theo độ giống của câu chữ, 83 %");
  }

  @ParameterizedTest
  @EnumSource(ChangeType.class)
  void hasASentenceForEverySort(ChangeType type) {
    assertThat(ComparisonMessages.of(VI).text("diff." + type.code())).doesNotStartWith("diff.");
    assertThat(ComparisonMessages.of(Locale.ROOT).text("diff." + type.code()))
        .doesNotStartWith("diff.");
    assertThat(type.mirror().mirror()).isEqualTo(type);
  }

  @Test
  void hasAWordForEveryFieldRoleKindAndStatus() {
    ComparisonMessages messages = ComparisonMessages.of(VI);

    for (InfoField field : InfoField.values()) {
      assertThat(messages.text("field." + field.code())).doesNotStartWith("field.");
    }
    for (AgencyRole role : AgencyRole.values()) {
      assertThat(messages.text("role." + role.name().toLowerCase(Locale.ROOT)))
          .isEqualTo(role.label());
    }
    for (ValueKind kind : ValueKind.values()) {
      assertThat(messages.text("kind." + kind.label())).doesNotStartWith("kind.");
    }
    for (Comparability status : Comparability.values()) {
      assertThat(messages.text("comparability." + status.code()))
          .doesNotStartWith("comparability.");
    }
  }
}
