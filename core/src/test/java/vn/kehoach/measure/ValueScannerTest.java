package vn.kehoach.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.measure.ValueMention.Kind;

class ValueScannerTest {

  private static String values(String sentence) {
    return Joiner.on(" | ")
        .join(Lists.transform(ValueScanner.scan(sentence), mention -> mention.value().toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Độ che phủ rừng trên 42%. # trên 42 %",
        "Thu hút hơn 300 doanh nghiệp. # trên 300 doanh nghiệp",
        "Xây mới ít nhất 12 trạm y tế. # ít nhất 12 trạm y tế",
        "Thời gian xử lý không quá 3 ngày làm việc. # không quá 3 ngày làm việc",
        "Tỷ lệ hộ nghèo dưới 1,5%. # dưới 1,5 %",
        "Hao hụt nước thấp hơn 15%. # dưới 15 %",
        "Điểm số không thấp hơn 85 điểm. # ít nhất 85 điểm",
        "Vốn vay tối đa 200 triệu đồng. # không quá 200 triệu đồng",
        "Tổng vốn khoảng 4,5 nghìn tỷ đồng. # khoảng 4,5 nghìn tỷ đồng",
        "Gần 900 hộ được cấp nước. # khoảng 900 hộ",
        "Thu từ đất vượt 20% dự toán. # trên 20 %",
        "Mức hỗ trợ từ 30 triệu đồng trở lên. # ít nhất 30 triệu đồng",
        "Có từ 80% số thôn trở lên đạt chuẩn. # ít nhất 80 %",
        "Chi phí từ 20 triệu đồng trở xuống. # không quá 20 triệu đồng",
        "Độ che phủ rừng đạt 42%. # 42 %",
      })
  void readsEachBound(String sentence, String value) {
    assertThat(values(sentence)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tăng trưởng đạt 6-6,5%. # từ 6 đến 6,5 %",
        "Tăng trưởng khoảng 6 - 6,5%/năm. # từ 6 đến 6,5 %/năm",
        "Tăng từ 6,1% đến 6,4%. # từ 6,1 đến 6,4 %",
        "Mỗi huyện có 2-4 sản phẩm. # từ 2 đến 4 sản phẩm",
        "Cần từ 700 triệu đồng đến 1,1 tỷ đồng. # từ 0,7 đến 1,1 tỷ đồng",
        "Nâng từ 10% lên 15%. # 10 % | 15 %",
        "Đạt 90% đến năm 2030. # 90 %",
        "Đạt 90% đến 2030. # 90 %",
      })
  void readsRanges(String sentence, String value) {
    assertThat(values(sentence)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Mật độ đạt 140 thuê bao/100 dân. # 140 thuê bao/100 dân",
        "Cự ly 1,5km/điểm bán hàng. # 1,5 km/điểm bán hàng",
        "Luân chuyển 720,5 triệu tấn.km. # 720,5 triệu tấn.km",
        "Thu nhập 75 triệu đồng/người/năm. # 75 triệu đồng/người/năm",
        "Xuất khẩu 510 triệu USD, trồng 1.200 ha. # 510 triệu USD | 1.200 ha",
        "Đón 2.150 ngàn lượt khách. # 2.150 ngàn lượt khách",
        "Diện tích 10 000 ha. # 10.000 ha",
        "Tăng trưởng -1,2% so với năm trước. # -1,2 %",
        "Xây 20 xã/phường kiểu mẫu. # 20 xã",
        "Hoàn thành 28/30 chỉ tiêu. # 28 chỉ tiêu",
        "Lắp 14 cột_mốc, 25 bụi tre. # 14 cột | 25 bụi",
        "Năm nay bán 2000 sản phẩm. # 2.000 sản phẩm",
      })
  void readsUnitsAsPrinted(String sentence, String value) {
    assertThat(values(sentence)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Đạt 30 giường bệnh, 8 bác sĩ trên 1 vạn dân. # 30 giường bệnh/1 vạn dân | 8 bác sĩ/1 vạn"
            + " dân",
        "Có 2 dược sĩ và 15 hộ sinh lành nghề trên 10.000 dân."
            + " # 2 dược sĩ/10.000 dân | 15 hộ sinh lành nghề/10.000 dân",
        "Còn 20 ca trên 100.000 trẻ đẻ sống. # 20 ca/100.000 trẻ đẻ sống",
        "Tử vong mẹ còn 20/100.000 trẻ đẻ sống. # 20 /100.000 trẻ đẻ sống",
        "Cử 3 cán bộ, mở 8 lớp trên 10 huyện. # 3 cán bộ | 8 lớp | trên 10 huyện",
      })
  void readsDenominatorsPrintedOnce(String sentence, String values) {
    assertThat(values(sentence)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tỷ lệ bác sĩ trên 10.000 dân đạt 11,5. # 11,5",
        "Tỷ lệ giường bệnh/10.000 dân đạt 32. # 32",
        "Tử vong mẹ trên 100.000 trẻ đẻ sống giảm còn 40. # 40",
        "Tỷ lệ tham gia trên dân số đạt 96%. # 96 %",
        "Mạng lưới trên địa bàn đạt 98%. # 98 %",
        "Tử vong ở trẻ dưới 5 tuổi còn dưới 12‰. # dưới 12 ‰",
        "Trẻ em dưới 16 tuổi được khám đạt 95%. # 95 %",
        "Phổ cập cho trẻ từ 6 đến 14 tuổi đạt 99%. # 99 %",
        "Người từ đủ 15 tuổi trở lên biết chữ đạt 98%. # 98 %",
        "Nhận trẻ từ 06 tháng đến 36 tháng tuổi. # ''",
        "Tiêm cho trẻ dưới 24 tháng tuổi. # ''",
        "Thanh niên 18 tuổi cao 168 cm. # 168 cm",
        "Trên 10.000 người được tập huấn. # trên 10.000 người",
      })
  void passesOverAgesAndDenominators(String sentence, String values) {
    assertThat(values(sentence)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tuổi thọ trung bình đạt 75 tuổi. # 75 tuổi",
        "Tuổi thọ trung bình của người dân đạt 75 tuổi, năm 2030 đạt 76 tuổi. # 75 tuổi | 76 tuổi",
        "Tuổi thọ trung bình khoảng 75 tuổi, trẻ em dưới 5 tuổi. # khoảng 75 tuổi",
        "Số năm sống khỏe tối thiểu 67 năm. # ít nhất 67 năm",
        "Kế hoạch 5 năm, sơ kết 6 tháng đầu năm. # ''",
      })
  void takesLengthsOfTimeOnlyWhereTheyAreValues(String sentence, String values) {
    assertThat(values(sentence)).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đến hết năm 2030, trong giai đoạn 2026-2030 và 2031 - 2035",
        "Trước tháng 7/2027, ngày 15/5/2026, quý 3, ngày 20 tháng 11",
        "theo Quyết định số 1405/QĐ-UBND và Thông tư 12/2024/TT-BYT",
        "Nghị quyết số 18-NQ/TW, Kế hoạch 215- KH/TU",
        "quy định tại điểm a khoản 3 Điều 5, Mục 2, Phụ lục 1",
        "lớp 1, lớp 2 và lớp 6",
        "dịch vụ mức độ 4, chăm sóc cấp 2, đô thị loại 5",
        "mạng 5G, 4G, phim 3D, COVID-19, vi rút H5N1",
        "cách mạng công nghiệp 4.0",
        "Đại hội lần thứ 14, khóa 12, Nghị quyết 6",
        "tổng đài 115, đường dây nóng 1022, quốc lộ 28",
        "chăm sóc 1000 ngày đầu đời, trực 24/24 giờ, 24/7",
        "2. Nhiệm vụ trọng tâm",
        "2 Nhiệm vụ trọng tâm",
        "gồm các nhóm sau (1), (2)",
      })
  void passesOverNumbersThatAreNoValues(String sentence) {
    assertThat(values(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "tổng số 20 xã # 20 xã",
        "cấp 500 thẻ # 500 thẻ",
        "nhóm 5% dẫn đầu # 5 %",
        "mỗi tháng 5 buổi # 5 buổi",
        "doanh số 5 tỷ đồng # 5 tỷ đồng",
        "hệ số 1,25 # 1,25",
      })
  void takesValuesBehindWordsThatMayNameNumbers(String sentence, String value) {
    assertThat(values(sentence)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Chỉ số xếp thứ 12 cả nước # xếp hạng 12: cả nước",
        "thuộc nhóm 15 tỉnh, thành phố dẫn đầu # xếp hạng 1 đến 15: tỉnh, thành phố dẫn đầu",
        "vào top 10 # xếp hạng 1 đến 10",
        "đứng vị trí thứ 5-10 toàn quốc # xếp hạng 5 đến 10: toàn quốc",
        "nhóm 15 hộ dân # 15 hộ dân",
      })
  void readsRanks(String sentence, String value) {
    assertThat(values(sentence)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "đạt 97% # PERCENT",
        "còn 12‰ # PERCENT",
        "thu 23 tỷ đồng # MEASURED",
        "có 20 sản phẩm # COUNT",
        "đạt hạng 4 sao # GRADE",
        "xếp thứ 5 cả nước # RANK",
        "tối thiểu 66 năm # DURATION",
        "lao động ngoài tỉnh 7.131 # BARE",
      })
  void tellsTheKindOfNumber(String sentence, Kind kind) {
    assertThat(ValueScanner.scan(sentence)).extracting(ValueMention::kind).containsExactly(kind);
  }

  @Test
  void tellsPlacesHedgeAndBase() {
    String sentence = "Tỷ lệ hộ có nước sạch phấn đấu đạt trên 97% số hộ của huyện vào năm 2027.";

    ValueMention mention = ValueScanner.scan(sentence).get(0);

    assertThat(sentence.substring(mention.leadStart(), mention.end()))
        .isEqualTo("phấn đấu đạt trên 97%");
    assertThat(sentence.substring(mention.start(), mention.end())).isEqualTo("97%");
    assertThat(sentence.substring(mention.end(), mention.baseEnd())).isEqualTo(" số hộ của huyện");
    assertThat(mention.hedge()).isEqualTo("phấn đấu đạt");
    assertThat(mention.base()).isEqualTo("số hộ của huyện");
  }

  @Test
  void keepsTheNameOfAGrowthRateWhole() {
    String sentence = "Tốc độ tăng đạt 8%";

    ValueMention mention = ValueScanner.scan(sentence).get(0);

    assertThat(sentence.substring(0, mention.leadStart()).strip()).isEqualTo("Tốc độ tăng");
  }

  @Test
  void tellsTheWholeOfARatio() {
    assertThat(ValueScanner.scan("Hoàn thành 28/30 chỉ tiêu"))
        .extracting(ValueMention::outOf)
        .containsExactly(Optional.of(new BigDecimal("30")));
  }

  @Test
  void sharesAboutWithACoordinatedValue() {
    ImmutableList<ValueMention> mentions =
        ValueScanner.scan("đón khoảng 950 ngàn lượt khách quốc tế, 7.500 ngàn lượt khách nội địa");

    assertThat(mentions.get(1).value())
        .isEqualTo(TargetValue.parse("khoảng 7.500 ngàn lượt khách"));
    assertThat(mentions).extracting(ValueMention::shared).containsExactly(false, true);
  }

  @Test
  void doesNotShareAboutWithAnotherKindOfValue() {
    assertThat(values("dạy nghề cho khoảng 900 người, 20 mô hình"))
        .isEqualTo("khoảng 900 người | 20 mô hình");
  }

  @Test
  void readsWrappedAndDecomposedText() {
    String wrapped = "thu khoảng 12\nnghìn\ntỷ đồng";
    String decomposed =
        java.text.Normalizer.normalize("trên 12 tỷ đồng", java.text.Normalizer.Form.NFD);

    assertThat(values(wrapped)).isEqualTo("khoảng 12 nghìn tỷ đồng");
    assertThat(values(decomposed)).isEqualTo("trên 12 tỷ đồng");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1,", "1, ", "5/", "từ 5 đến ", "5 m/", "trên ", "lớp 5, ", "(5 ", "5-", "1.2."})
  void takesTimeInProportionToTheText(String piece) {
    String text = Strings.repeat(piece, 40_000);

    Assertions.assertTimeout(Duration.ofSeconds(10), () -> ValueScanner.scan(text));
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> ValueReader.readCell(text, Unit.NONE));
  }

  @Test
  void refusesPlacesOutOfOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ValueMention(
                    5, 5, 0, Qualitative.of("x"), Kind.BARE, "", "", 5, Optional.empty(), false));
  }
}
