package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Document;
import vn.kehoach.finding.Finding;
import vn.kehoach.source.SourceSpan;

/** What is seen and not taken for a figure of the plan is told, with its characters. */
class LeftOutValuesTest {

  private static ImmutableList<Finding> leftOut(Document paper) {
    return PlanExtractor.extract(paper).findings().stream()
        .filter(finding -> finding.code().startsWith("extract.value-"))
        .collect(ImmutableList.toImmutableList());
  }

  private static Document goals(String... lines) {
    return Papers.titled(
        ImmutableList.<String>builder()
            .add("I. MỤC TIÊU")
            .add(lines)
            .build()
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nước hồ được coi là bẩn khi amoni vượt 0,9 mg/l. | extract.value-condition | vượt 0,9 mg/l",
        "100% khu dân cư có ít nhất 2 cửa thoát hiểm. | extract.value-condition | có ít nhất 2 cửa",
        "Nhân rộng phong trào “Xóm nhỏ 100% nhà sạch” ra toàn xã, lập tổ tự quản ở mọi xóm. |"
            + " extract.value-quoted | 100%",
      })
  void areToldWithTheirReason(String line, String code, String printed) {
    ImmutableList<Finding> findings = leftOut(goals("- " + line));

    assertThat(findings).extracting(Finding::code).containsExactly(code);
    assertThat(findings.get(0).arguments().get("found")).isEqualTo(printed);
  }

  @Test
  void areToldAtTheirCharacters() {
    Document paper = goals("- Nước hồ được coi là bẩn khi amoni vượt 0,9 mg/l.");

    Finding finding = leftOut(paper).get(0);

    SourceSpan span = finding.place().span().orElseThrow();
    assertThat(paper.text().substring(span.start(), span.end()))
        .isEqualTo(finding.arguments().get("found"));
  }

  @Test
  void areToldWhereATaskRecallsAGoal() {
    Document paper =
        goals(
            "- Đến năm 2030, tối thiểu 45% chợ của tỉnh có nước sạch.",
            "II. NHIỆM VỤ",
            "- Lập danh sách chợ để đi tới mục tiêu tối thiểu 45% chợ của tỉnh đến năm 2030.");

    assertThat(leftOut(paper)).extracting(Finding::code).containsExactly("extract.value-repeated");
  }

  @Test
  void areNoneWhereEveryFigureIsTaken() {
    assertThat(leftOut(goals("- Tỷ lệ hộ nghèo còn 2%; tỷ lệ che phủ rừng đạt 60%."))).isEmpty();
  }
}
