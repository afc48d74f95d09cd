package vn.kehoach.timeline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {

  private static String scan(String text) {
    return DateScanner.scan(text).stream()
        .map(m -> m.kind() + " " + m.period().map(Period::toString).orElse("") + yearless(m))
        .collect(joining("; "));
  }

  private static String yearless(DateMention mention) {
    return mention.yearless().map(YearlessDate::toString).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 15/5/2021               | 2021-05-15",
        "25-10-2017                   | 2017-10-25",
        "29/12/2017                   | 2017-12-29",
        "29.12.2017                   | 2017-12-29",
        "ngày 5 / 6 / 2026            | 2026-06-05",
        "24 tháng 3 năm 2021          | 2021-03-24",
        "ngày 06 tháng 3 năm 2018     | 2018-03-06",
        "tháng 6/2021                 | 2021-06",
        "tháng 9-2018                 | 2018-09",
        "tháng 9.2018                 | 2018-09",
        "tháng 12 năm 2025            | 2025-12",
        "Tháng 12, năm 2025           | 2025-12",
        "quý II/2026                  | 2026-Q2",
        "Quý 4/2025                   | 2025-Q4",
        "Qúy IV năm 2025              | 2025-Q4",
        "QUÝ III NĂM 2026             | 2026-Q3",
        "6 tháng đầu năm 2018         | 2018-H1",
        "06 tháng cuối năm 2019       | 2019-H2",
        "sáu tháng đầu năm 2020       | 2020-H1",
        "nửa cuối năm 2026            | 2026-H2",
        "3 tháng cuối năm 2018        | 2018-Q4",
        "năm 2030                     | 2030",
        "NĂM 2026                     | 2026",
        "đầu năm 2026                 | 2026",
        "giữa năm 2026                | 2026",
        "cuối quý II/2026             | 2026-Q2",
        "trong quý II/2026            | 2026-Q2",
        "vào tháng 6/2026             | 2026-06",
        "giai đoạn 2026               | 2026"
      })
  void findsASingleDate(String text, String date) {
    assertThat(scan("Việc này " + text + " được làm."))
        .isEqualTo("POINT " + Period.of(PartialDate.parse(date)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "giai đoạn 2021-2025                         | 2021/2025",
        "giai đoạn 2021–2025                         | 2021/2025",
        "GIAI ĐOẠN 2026- 2030                        | 2026/2030",
        "2018 - 2020                                 | 2018/2020",
        "nhiệm kỳ 2020 - 2025                        | 2020/2025",
        "năm học 2024-2025                           | 2024/2025",
        "kế hoạch 5 năm 2021 - 2025                  | 2021/2025",
        "từ năm 2026 đến năm 2030                    | 2026/2030",
        "từ năm 2026 - 2030                          | 2026/2030",
        "từ 2026 đến 2030                            | 2026/2030",
        "giai đoạn từ năm 2021 đến hết năm 2025      | 2021/2025",
        "từ tháng 3 đến tháng 11 năm 2026            | 2026-03/2026-11",
        "từ tháng 10 đến tháng 3 năm 2026            | 2025-10/2026-03",
        "từ tháng 10/2025 đến 3/2026                 | 2025-10/2026-03",
        "từ ngày 01/3/2026 đến hết ngày 30/4/2026    | 2026-03-01/2026-04-30",
        "từ ngày 01/3 đến 30/4/2026                  | 2026-03-01/2026-04-30",
        "từ ngày 01 đến ngày 15/3/2026               | 2026-03-01/2026-03-15",
        "ngày 10-15/12/2025                          | 2025-12-10/2025-12-15",
        "Quý IV/2025- Quý II/2026                    | 2025-Q4/2026-Q2",
        "Quý I, II/2026                              | 2026-Q1/2026-Q2",
        "quý I và quý II năm 2026                    | 2026-Q1/2026-Q2",
        "tháng 11, 12 năm 2025                       | 2025-11/2025-12",
        "9 tháng đầu năm 2018                        | 2018-01/2018-09",
        "2 tháng cuối năm 2018                       | 2018-11/2018-12"
      })
  void findsAStretch(String text, String period) {
    assertThat(scan("Việc này " + text + " được làm.")).isEqualTo("SPAN " + period);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "đến năm 2025                                    | UNTIL ../2025",
        "đến năm2025                                     | UNTIL ../2025",
        "trước tháng 7/2020                              | UNTIL ../2020-07",
        "trước 9/2020                                    | UNTIL ../2020-09",
        "trước ngày 30/6/2026                            | UNTIL ../2026-06-30",
        "hết năm 2026                                    | UNTIL ../2026",
        "đến cuối năm 2026                               | UNTIL ../2026",
        "vào năm 2030                                    | UNTIL ../2030",
        "chậm nhất là đến ngày 15 tháng 6 năm 2026       | UNTIL ../2026-06-15",
        "từ nay đến năm 2030                             | UNTIL ../2030",
        "trước tháng 11, 12 năm 2025                     | UNTIL ../2025-12",
        "giai đoạn đến năm 2030                          | UNTIL ../2030",
        "từ năm 2020                                     | SINCE 2020/..",
        "từ tháng 9/2018                                 | SINCE 2018-09/..",
        "kể từ ngày 01/7/2025                            | SINCE 2025-07-01/..",
        "từ năm học 2026 - 2027                          | SINCE 2026/..",
        "từ giai đoạn 2026 - 2030                        | SPAN 2026/2030",
        "năm 2026 và các năm tiếp theo                   | SINCE 2026/..",
        "quý IV năm 2025 và những năm tiếp theo          | SINCE 2025-Q4/..",
        "từ năm 2026 trở đi                              | SINCE 2026/..",
        "tầm nhìn đến năm 2045                           | VISION ../2045",
        "định hướng đến năm 2030                         | VISION ../2030",
        "tầm nhìn 2050                                   | VISION ../2050",
        "trước ngày 15 tháng 12                          | YEARLESS --12-15",
        "ngày 01/6                                       | YEARLESS --06-01",
        "tháng 8 hằng năm                                | YEARLESS --08",
        "quý IV                                          | YEARLESS --Q4",
        "6 tháng đầu năm                                 | YEARLESS --H1"
      })
  void seesWhatTheWordsBeforeADateSay(String text, String expected) {
    assertThat(scan("Việc này " + text + " được làm.")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.305 nhà văn hóa",
        "2000 hộ",
        "khoảng 2000 - 2050 hộ",
        "từ 2000 đến 2050 người",
        "1000 ngày đầu đời",
        "Thông tư 39/2017/TT-BYT",
        "số 2348/QĐ-TTg",
        "Nghị quyết 20-NQ/TW",
        "163/2024/QH15",
        "KH-2020",
        "02 lần/tháng",
        "6 tháng 12 ngày",
        "trẻ dưới 24 tháng tuổi",
        "tháng 12,5 triệu",
        "tháng 13/2025",
        "quý V/2026",
        "quý khách",
        "ngày 31/02/2025",
        "ngày 15",
        "năm 2.305",
        "năm thứ hai",
        "năm 2025-NQ",
        "trước năm",
        "giai đoạn đầu",
        "đến nay",
        "tỷ lệ 12/2025"
      })
  void passesOverWhatOnlyLooksLikeADate(String text) {
    assertThat(scan("Có " + text + " ở đây")).isEmpty();
  }

  @Test
  void goesThroughLineBreaksAndMarkdownEmphasis() {
    assertThat(scan("trước **ngày 30\ntháng 11 năm\n2026**")).isEqualTo("UNTIL ../2026-11-30");
  }

  @Test
  void keepsThePhraseWithItsBoundingWords() {
    String text = "Bắt đầu từ năm 2026, phấn đấu đến hết năm 2030 xong.";

    assertThat(DateScanner.scan(text))
        .extracting(mention -> mention.in(text))
        .containsExactly("Bắt đầu từ năm 2026", "đến hết năm 2030");
  }

  @Test
  void findsSeveralDatesInOrder() {
    assertThat(scan("đến năm 2030, tầm nhìn đến năm 2045 (Quyết định số 12/QĐ-UBND ngày 5/6/2026)"))
        .isEqualTo("UNTIL ../2030; VISION ../2045; POINT 2026-06-05/2026-06-05");
  }

  @Test
  void leavesASchoolYearWithoutYearsOutOfTheDeadline() {
    String text = "kết thúc năm học trước ngày 31/5/2025";

    assertThat(DateScanner.scan(text))
        .extracting(mention -> mention.in(text))
        .containsExactly("trước ngày 31/5/2025");
  }

  @Test
  void takesTheYearOfAYearlessDateFromElsewhere() {
    DateMention mention = DateScanner.scan("trước ngày 15 tháng 12").get(0);

    assertThat(mention.inYear(2026)).hasToString("2026-12-15/2026-12-15");
  }

  @Test
  void readsLongListsOfHalfDatesToTheEnd() {
    int count = 100_000;

    ImmutableList<DateMention> mentions = DateScanner.scan("tháng 1/".repeat(count));

    assertThat(mentions).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"từ ", "năm ", "2025-", "1/2/", "đến hết trước ", "quý I, ", "- ", "ngày 1-", "("})
  void readsLongRepetitionsToTheEnd(String part) {
    String text = part.repeat(50_000) + " năm 2026";

    assertThat(DateScanner.scan(text)).last().extracting(DateMention::end).isEqualTo(text.length());
  }
}
