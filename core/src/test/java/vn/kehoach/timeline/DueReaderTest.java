package vn.kehoach.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.timeline.DueReader.Column;

class DueReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hoàn thành tháng 9/2018                       | by 2018-09",
        "Hoàn thành năm 2019                           | by 2019",
        "Hoàn thành trong năm 2025.                    | by 2025",
        "Đến năm 2030, tầm nhìn đến năm 2045           | by 2030",
        "Trước 15/12/2025                              | by 2025-12-15",
        "Trước 12/2025                                 | by 2025-12",
        "Ngày 15/5/2021                                | by 2021-05-15",
        "Quý II/2026                                   | by 2026-Q2",
        "12/2025                                       | by 2025-12",
        "trong tháng 6/2026                            | by 2026-06",
        "Thực hiện năm 2019 theo tiến độ của Trung ương | during 2019/2019",
        "2026-2030                                     | during 2026/2030",
        "Giai đoạn 2026 - 2030                         | during 2026/2030",
        "Từ 2026-2030                                  | during 2026/2030",
        "Quý I, II/2026                                | during 2026-Q1/2026-Q2",
        "Hằng năm, giai đoạn 2026-2030                 | during 2026/2030",
        "Thực hiện từ tháng 9/2018                     | from 2018-09",
        "Từ năm 2026                                   | from 2026",
        "Từ tháng 9/2026                               | from 2026-09",
        "Từ quý II/2026                                | from 2026-Q2",
        "Từ năm học 2026 - 2027                        | from 2026",
        "Năm học 2026 - 2027                           | during 2026/2027",
        "Năm 2026 và các năm tiếp theo                 | from 2026",
        "Năm 2026 và hằng năm                          | from 2026",
        "Thực hiện hàng năm                            | every year",
        "1 lần/năm                                     | every year",
        "Thường xuyên, hằng năm                        | every year",
        "Định kỳ hằng năm                              | every year",
        "Định kì hằng quí                              | every quarter",
        "Trước ngày 15 tháng 12 hằng năm               | every year by 12-15",
        "Trước 15/12 hàng năm                          | every year by 12-15",
        "Tháng 11 hằng năm                             | every year by 11-30",
        "'6 tháng, năm'                                | every half-year",
        "'Định kỳ 6 tháng, hàng năm'                   | every half-year",
        "Hàng quý                                      | every quarter",
        "Trước ngày 15 hằng tháng                      | every month",
        "Hằng tuần                                     | every week",
        "Hàng ngày                                     | every day",
        "Định kỳ                                       | periodically",
        "Thường xuyên, liên tục                        | continuously",
        "Thực hiện thường xuyên .                      | continuously",
        "Trong suốt quá trình                          | continuously",
        "Trước tháng 7/2020; trước tháng 7/2021        | roadmap 2020-07, 2021-07",
        "Tháng 6/2026, tháng 12/2026                   | roadmap 2026-06, 2026-12"
      })
  void readsACell(String cell, String due) {
    assertThat(DueReader.reading(cell, Column.UNKNOWN))
        .isEqualTo(new DueReading(Due.parse(due), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sau khi Bộ ban hành hướng dẫn              | Sau khi Bộ ban hành hướng dẫn",
        "Khi có yêu cầu.                            | Khi có yêu cầu",
        "Theo chỉ đạo của Ủy ban nhân dân tỉnh      | Theo chỉ đạo của Ủy ban nhân dân tỉnh",
        "Thực hiện ngay sau khi có vốn              | ngay sau khi có vốn",
        "Sau khi nghị định năm 2025 có hiệu lực     | Sau khi nghị định năm 2025 có hiệu lực",
        "Trước kỳ họp giữa nhiệm kỳ                 | Trước kỳ họp giữa nhiệm kỳ",
        "Trong vòng 30 ngày từ khi được giao        | Trong vòng 30 ngày từ khi được giao"
      })
  void keepsTheEventThatACellWaitsFor(String cell, String event) {
    assertThat(DueReader.read(cell)).isEqualTo(new Due.After(event));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2025           | by 2025        | during 2025/2025",
        "2025               | by 2025        | during 2025/2025",
        "Thực hiện năm 2019 | during 2019/2019 | during 2019/2019",
        "Tháng 12/2025      | by 2025-12     | by 2025-12",
        "2026-2030          | during 2026/2030 | during 2026/2030",
        "Năm 2026, 2027     | roadmap 2026, 2027 | during 2026/2027"
      })
  void letsTheColumnDecideABareYear(String cell, String completion, String execution) {
    assertThat(DueReader.read(cell, Column.COMPLETION)).hasToString(completion);
    assertThat(DueReader.read(cell, Column.EXECUTION)).hasToString(execution);
    assertThat(DueReader.read(cell)).hasToString(execution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Thời gian thực hiện: Thường xuyên)     | continuously",
        "Thời gian hoàn thành: Năm 2026          | by 2026",
        "Hoàn thành: Năm 2021                    | by 2021",
        "- Thời hạn trình: Quý III/2026          | by 2026-Q3"
      })
  void readsPastItsOwnLabel(String cell, String due) {
    assertThat(DueReader.read(cell)).hasToString(due);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "–", "…", "\u00a0", "//"})
  void takesABlankCellForUnstated(String cell) {
    assertThat(DueReader.reading(cell, Column.COMPLETION))
        .isEqualTo(new DueReading(new Due.Unstated(), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02 tháng",
        "Chưa xác định",
        "Trước 31/02/2025",
        "Trước ngày 15/12",
        "Quý II",
        "x"
      })
  void saysWhenItDidNotUnderstand(String cell) {
    assertThat(DueReader.reading(cell, Column.UNKNOWN))
        .isEqualTo(new DueReading(new Due.Unstated(), false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quý II                 | by 2026-Q2",
        "Tháng 3                | by 2026-03",
        "Tháng 3 - 5            | during 2026-03/2026-05",
        "Quý I-II               | during 2026-Q1/2026-Q2",
        "Trước ngày 15/12       | by 2026-12-15",
        "Từ tháng 3 đến tháng 9 | during 2026-03/2026-09",
        "6 tháng đầu năm        | by 2026-H1",
        "Cả năm                 | during 2026/2026",
        "Quý I/2027             | by 2027-Q1",
        "Hằng năm               | every year"
      })
  void takesAMissingYearFromAYearlyPlan(String cell, String due) {
    assertThat(DueReader.reading(cell, Column.UNKNOWN, Year.of(2026)).due()).hasToString(due);
  }

  @Test
  void readsACellWithAHundredThousandDates() {
    int count = 100_000;

    Due due = DueReader.read("Trước tháng 7/2026; ".repeat(count) + "trước tháng 8/2026");

    assertThat(due).hasToString("roadmap 2026-07, 2026-08");
  }
}
