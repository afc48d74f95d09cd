package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.OutlineBuilder;

class SectionRolesTest {

  private static SectionRole role(String path, String... lines) {
    Outline outline = OutlineBuilder.build(Papers.titled(lines)).value();
    SectionRoles roles = SectionRoles.of(outline);
    return roles.of(
        outline.allSections().filter(s -> s.path().equals(path)).findFirst().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "'MỤC ĐÍCH, YÊU CẦU', PURPOSE",
    "QUAN ĐIỂM, REQUIREMENT",
    "'QUAN ĐIỂM, MỤC TIÊU', SPECIFIC_OBJECTIVE",
    "MỤC TIÊU CHUNG, GENERAL_OBJECTIVE",
    "CÁC CHỈ TIÊU CHỦ YẾU, SPECIFIC_OBJECTIVE",
    "THỰC TRẠNG GIAO THÔNG, SITUATION",
    "'MỤC TIÊU, NHIỆM VỤ', TASKS",
    "'NHIỆM VỤ, GIẢI PHÁP', TASKS",
    "YÊU CẦU, REQUIREMENT",
    "KINH PHÍ THỰC HIỆN, FUNDING",
    "TỔ CHỨC THỰC HIỆN, ORGANISATION",
    "PHÂN CÔNG TRÁCH NHIỆM, ORGANISATION",
    "'ĐỐI TƯỢNG, PHẠM VI', SCOPE",
    "MẪU BÁO CÁO THÁNG, TEMPLATE",
    "GIAO THÔNG NÔNG THÔN, OTHER"
  })
  void areKnownByTheWordsOfAHeading(String heading, SectionRole role) {
    assertThat(role("I", "I. " + heading, "Vài lời.")).isEqualTo(role);
  }

  @Test
  void narrowUnderPurposes() {
    String[] lines = {"I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "Một.", "2. Yêu cầu", "Hai."};

    assertThat(role("I.1", lines)).isEqualTo(SectionRole.PURPOSE);
    assertThat(role("I.2", lines)).isEqualTo(SectionRole.REQUIREMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "NỘI DUNG, Chỉ tiêu đến năm 2030, SPECIFIC_OBJECTIVE",
    "NỘI DUNG, Rà soát các chỉ tiêu, TASKS",
    "NỘI DUNG, Yêu cầu, TASKS",
    "NỘI DUNG, Đối tượng hỗ trợ, SCOPE",
    "TỔ CHỨC THỰC HIỆN, Kinh phí, FUNDING",
    "TỔ CHỨC THỰC HIỆN, Mục tiêu, ORGANISATION",
    "THỰC TRẠNG, Nhiệm vụ đã làm, SITUATION",
    "KINH PHÍ, Mục tiêu, FUNDING",
    "MỤC TIÊU, Giải pháp, SPECIFIC_OBJECTIVE"
  })
  void stepOutOfTheirParentOnlyWhereTheyMay(String parent, String child, SectionRole role) {
    assertThat(role("I.1", "I. " + parent, "1. " + child, "Vài lời.", "2. Khác", "Vài lời."))
        .isEqualTo(role);
  }

  @Test
  void comeFromTheParentForARunningItem() {
    String[] lines = {
      "I. TỔ CHỨC THỰC HIỆN",
      "1. Sở Du lịch theo dõi các mục tiêu; định kỳ báo cáo kết quả với Ủy ban nhân dân tỉnh.",
      "2. Sở Tài chính bố trí kinh phí; hướng dẫn các đơn vị thanh toán, quyết toán theo quy định."
    };

    assertThat(role("I.1", lines)).isEqualTo(SectionRole.ORGANISATION);
  }

  @Test
  void holdEitherTasksOrObjectives() {
    assertThat(SectionRole.TASKS.holdsTasks()).isTrue();
    assertThat(SectionRole.FUNDING.holdsTasks()).isFalse();
    assertThat(SectionRole.PURPOSE.holdsObjectives()).isTrue();
    assertThat(SectionRole.SITUATION.holdsObjectives()).isFalse();
  }
}
