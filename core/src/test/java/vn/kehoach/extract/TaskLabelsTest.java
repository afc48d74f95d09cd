package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskLabelsTest {

  @ParameterizedTest
  @CsvSource({
    "Cơ quan chủ trì: Sở Y tế, LEAD, ' Sở Y tế'",
    "CHỦ TRÌ: Sở Y tế, LEAD, ' Sở Y tế'",
    "Đơn vị thực hiện : Sở Y tế, LEAD, ' Sở Y tế'",
    "'Cơ quan, đơn vị phối hợp: các sở', COOPERATING, ' các sở'",
    "(Thời gian thực hiện: 2021-2022), DUE, ' 2021-2022)'",
    "Thời gian thực hiện sau khi đề án được duyệt, DUE, ' sau khi đề án được duyệt'",
    "Thời hạn hoàn thành trước ngày 30/6/2027, COMPLETION, ' trước ngày 30/6/2027'",
    "Thời hạn hoàn thành: quý II, COMPLETION, ' quý II'",
    "Sản phẩm: Đề án, DELIVERABLE, ' Đề án'",
    "Nội dung: Xây dựng, TASK, ' Xây dựng'",
    "Kinh phí thực hiện: 2 tỷ đồng, FUNDING, ' 2 tỷ đồng'"
  })
  void openALine(String line, TaskLabels.Role role, String rest) {
    TaskLabels.Match match = TaskLabels.at(line).orElseThrow();

    assertThat(match.role()).isEqualTo(role);
    assertThat(line.substring(match.end())).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ": Sở Y tế",
        "Cơ quan chủ trì Sở Y tế",
        "Thời gian thực hiện do các xã tự quyết định",
        "Thời tiết năm nay",
        "Sở Y tế chủ trì: rà soát",
        "Giao Sở Y tế là cơ quan chủ trì: rà soát",
        "Xây dựng đề án và nêu rõ trong đó các cơ quan chủ trì: Sở Y tế"
      })
  void areNothingElse(String line) {
    assertThat(TaskLabels.at(line)).isEmpty();
  }
}
