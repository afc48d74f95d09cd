package vn.kehoach.timeline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueSentenceTest {

  private static String read(String text) {
    return DueReader.inSentence(text).stream()
        .map(mention -> mention.in(text) + " = " + mention.due())
        .collect(joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mở lớp tập huấn (Thời gian thực hiện: Thường xuyên). "
            + "| Thời gian thực hiện: Thường xuyên = continuously",
        "Lắp camera ở cổng trường (Hoàn thành: Năm 2026). | Hoàn thành: Năm 2026 = by 2026",
        "Thời gian thực hiện: Hoàn thành trong năm 2026. "
            + "| Thời gian thực hiện: Hoàn thành trong năm 2026 = by 2026",
        "Sửa cầu; thời hạn hoàn thành: quý II/2026; sản phẩm: cầu mới "
            + "| thời hạn hoàn thành: quý II/2026 = by 2026-Q2",
        "Lập đề án (sau khi Bộ hướng dẫn). | sau khi Bộ hướng dẫn = after: sau khi Bộ hướng dẫn",
        "Thời gian thực hiện sau khi được cấp vốn. "
            + "| Thời gian thực hiện sau khi được cấp vốn = after: sau khi được cấp vốn"
      })
  void readsALabelledSchedule(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
    assertThat(DueReader.inSentence(text)).allMatch(DueMention::labelled);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gửi báo cáo về Sở trước ngày 30/6/2026. | trước ngày 30/6/2026 = by 2026-06-30",
        "Trình đề án chậm nhất quý II/2026.      | chậm nhất quý II/2026 = by 2026-Q2",
        "Đạt chuẩn mức hai vào năm 2030.         | vào năm 2030 = by 2030",
        "Công bố kết quả trong tháng 6/2026.     | trong tháng 6/2026 = by 2026-06",
        "Hoàn thành việc số hóa trong năm 2027.  | trong năm 2027 = by 2027",
        "Lập đề án tách nước mưa trong năm 2027. | trong năm 2027 = by 2027",
        "Sửa đường, hoàn thành năm 2027.         | năm 2027 = by 2027",
        "Rà soát quy chế (quý III/2026).         | quý III/2026 = by 2026-Q3",
        "Thí điểm ở ba xã, thực hiện từ năm 2027. | từ năm 2027 = from 2027",
        "Triển khai trong năm 2026 và những năm tiếp theo. "
            + "| trong năm 2026 và những năm tiếp theo = from 2026",
        "Năm 2026: mở ba trạm mới.               | Năm 2026 = during 2026/2026",
        "Trồng cây, thực hiện giai đoạn 2026-2028 | giai đoạn 2026-2028 = during 2026/2028"
      })
  void readsADateThatTheTaskItselfHas(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hằng năm, mở hội thi cho giáo viên.           | Hằng năm = every year",
        "- thường xuyên vệ sinh lớp học.               | thường xuyên = continuously",
        "Mở lớp mới. Hàng quý họp giao ban.            | Hàng quý = every quarter",
        "Thường xuyên, liên tục kiểm tra.              | Thường xuyên, liên tục = continuously",
        "Kiểm tra bếp ăn, định kỳ hằng năm báo cáo Sở. | định kỳ hằng năm = every year",
        "Xây dựng kế hoạch trồng rừng hằng năm, gửi xã. | hằng năm = every year",
        "Kiểm tra các chợ, mỗi quý một lần.            | mỗi quý = every quarter",
        "Khám cho người già, thực hiện hằng năm.       | hằng năm = every year",
        "Nhập số liệu trước ngày 20 hằng tháng.        | hằng tháng = every month"
      })
  void readsARhythmThatRulesTheTask(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thực hiện Đề án phát triển du lịch giai đoạn 2021-2025.",
        "Lập quy hoạch rừng đến năm 2030, tầm nhìn đến năm 2050.",
        "Triển khai Chương trình “Trường học xanh trước năm 2030” ở các xã.",
        "Kinh phí chi thường xuyên của huyện.",
        "Bố trí vốn trong dự toán hằng năm của huyện để thực hiện.",
        "Lồng ghép vào kế hoạch hằng năm, 5 năm của xã.",
        "Tổ chức rửa tay, thường xuyên vệ sinh lớp học.",
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/6/2026 của huyện.",
        "Trong quá trình thực hiện, nếu có vướng mắc thì báo về Sở.",
        "Hộ khó khăn kể từ trước năm 2020.",
        "Rà soát các dự án trong năm 2027 của huyện để bố trí vốn.",
        "Sửa các lớp học, mỗi năm một khối, của ba xã.",
        "Kiểm tra các xã (khi đó đã có đường) và các thôn.",
        "Gửi báo cáo trước ngày 15 tháng 12."
      })
  void leavesTimesOfOtherThingsAlone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void bindsALabelInBracketsToTheBracketOnly() {
    String text = "Mở lớp (Thời gian thực hiện: Sau khi TP. Huế giao đất). Hoàn thành năm 2027.";

    assertThat(read(text))
        .isEqualTo(
            "Thời gian thực hiện: Sau khi TP. Huế giao đất = after: Sau khi TP. Huế giao đất; "
                + "năm 2027 = by 2027");
  }

  @Test
  void showsALabelWhoseWordsWereNotUnderstood() {
    assertThat(read("Mở lớp (Thời gian thực hiện: 02 tháng)."))
        .isEqualTo("Thời gian thực hiện: 02 tháng = unstated");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Định kỳ hằng năm gửi báo cáo về Sở trước ngày 15 tháng 12. | every year by 12-15",
        "Thường xuyên kiểm tra, định kỳ hằng năm báo cáo.           | every year",
        "Trước tháng 7/2026: lớp 1; Trước tháng 7/2027: lớp 2.      | roadmap 2026-07, 2027-07",
        "Hằng năm mở lớp (Thời gian thực hiện: Thường xuyên).       | continuously",
        "Hằng năm mở lớp (Thời gian thực hiện: 02 tháng).           | every year",
        "Mở lớp mới.                                                | unstated"
      })
  void makesOneScheduleOfSeveralMentions(String text, String due) {
    assertThat(DueReader.combine(DueReader.inSentence(text))).hasToString(due);
  }

  @Test
  void readsManyUnclosedBracketsToTheEnd() {
    int count = 50_000;

    ImmutableList<DueMention> mentions =
        DueReader.inSentence("(Thời gian thực hiện: Thường xuyên. ".repeat(count));

    assertThat(mentions).hasSize(count);
  }
}
