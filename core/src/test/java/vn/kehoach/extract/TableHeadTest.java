package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableHeadTest {

  private static TableHead head(String... rows) {
    return TableHead.of(TableGrid.of(Papers.table(rows))).orElseThrow();
  }

  private static String roles(TableHead head) {
    return Joiner.on(' ').join(head.columns().stream().map(TableHead.Column::role).iterator());
  }

  @ParameterizedTest
  @CsvSource({
    "STT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian, NUMBER NAME LEAD COOPERATING DUE",
    "TT|NỘI DUNG|SẢN PHẨM|ĐƠN VỊ THỰC HIỆN|GHI CHÚ, NUMBER NAME DELIVERABLE LEAD OTHER",
    "Số TT|Chỉ tiêu|Đơn vị tính|Năm 2024|2025, NUMBER NAME UNIT VALUE VALUE",
    "TT|Chỉ tiêu|Đơn vị|Mục tiêu đến năm 2025, NUMBER NAME UNIT VALUE",
    "TT|Công việc|Thời gian hoàn thành năm 2024|Kinh phí, NUMBER NAME DUE FUNDING"
  })
  void knowsItsColumnsByTheirWords(String row, String roles) {
    assertThat(roles(head("|" + row + "|"))).isEqualTo(roles);
  }

  @Test
  void joinsTheLevelsOfAColumn() {
    TableHead head =
        head(
            "|TT{r2}|Chỉ tiêu{r2}|Kế hoạch{c2}|",
            "|Năm 2024|Năm 2025|",
            "|(1)|(2)|(3)|(4)|",
            "|1|Số khách|5|6|");

    assertThat(head.rows()).isEqualTo(3);
    assertThat(head.columns().stream().map(TableHead.Column::header))
        .isEqualTo(List.of("TT", "Chỉ tiêu", "Kế hoạch / Năm 2024", "Kế hoạch / Năm 2025"));
  }

  @Test
  void spreadsAWordOverTheBlankCellsBesideIt() {
    TableHead head =
        head(
            "|TT|Chỉ tiêu|Năm 2025| | |Ghi chú|",
            "| | |Kế hoạch|Thực hiện|Tỷ lệ (%)| |",
            "|1|Số khách|5|6|120| |");

    assertThat(head.rows()).isEqualTo(2);
    assertThat(head.columns().stream().map(TableHead.Column::header))
        .containsExactly(
            "TT",
            "Chỉ tiêu",
            "Năm 2025 / Kế hoạch",
            "Năm 2025 / Thực hiện",
            "Năm 2025 / Tỷ lệ (%)",
            "Ghi chú");
  }

  @Test
  void leavesBlankWhatStandsOverNothing() {
    TableHead head =
        head("|TT|Chỉ tiêu| | |Năm 2025| |", "| | |2023|2024| | |", "|1|Số khách|5|6|7| |");

    assertThat(head.columns().stream().map(TableHead.Column::header))
        .containsExactly("TT", "Chỉ tiêu", "2023", "2024", "Năm 2025", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| |Kế hoạch|5| |",
        "|Các chỉ tiêu kinh tế{c4}|",
        "| |Mục tiêu chung| | |",
        "| |Kế hoạch sản xuất|Thực hiện|Đạt|"
      })
  void endsBeforeARowThatNamesWhatIsMeasured(String row) {
    TableHead head = head("|TT|Chỉ tiêu|Năm 2024|Năm 2025|", row);

    assertThat(head.rows()).isEqualTo(1);
  }

  @Test
  void passesOverACaptionRow() {
    TableHead head = head("|Biểu số liệu{c3}|", "|TT|Chỉ tiêu|Năm 2025|", "|1|Số khách|5|");

    assertThat(head.rows()).isEqualTo(2);
    assertThat(roles(head)).isEqualTo("NUMBER NAME VALUE");
  }

  @Test
  void isNotThereWithoutTwoKnownColumns() {
    TableGrid letterhead =
        TableGrid.of(Papers.table("|ỦY BAN NHÂN DÂN|CỘNG HÒA XÃ HỘI|", "|TỈNH|Độc lập|"));

    assertThat(TableHead.of(letterhead)).isEmpty();
  }
}
