package vn.kehoach.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "83,14 | % | 83,14 %",
        "6,80 | bác sĩ/10.000 dân | 6,80 bác sĩ/10.000 dân",
        "95% | '' | 95 %",
        "95% | ‰ | 95 %",
        "18,47‰ | '' | 18,47 ‰",
        "1.5% | '' | 1,5 %",
        "-1,2% | '' | -1,2 %",
        "–0,5 | % | -0,5 %",
        "167 cm | '' | 167 cm",
        "5.000m2 | '' | 5.000 m2",
        "2.305 nhà | '' | 2.305 nhà",
        "60 triệu đồng/người/năm | '' | 60 triệu đồng/người/năm",
        "1,2 triệu | người | 1,2 triệu người",
        "1,2 triệu | nghìn người | 1,2 triệu",
        "0 | vụ | 0 vụ",
      })
  void readsAmounts(String cell, String inherited, String value) {
    CellReading reading = ValueReader.readCell(cell, Unit.of(inherited));

    assertThat(reading).isEqualTo(new CellReading(TargetValue.parse(value), "", true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "> 95% | MORE_THAN",
        "Trên 95% | MORE_THAN",
        "hơn 95% | MORE_THAN",
        "≥95% | AT_LEAST",
        ">= 95% | AT_LEAST",
        "Tối thiểu 95% | AT_LEAST",
        "ít nhất 95% | AT_LEAST",
        "không dưới 95% | AT_LEAST",
        "không thấp hơn 95% | AT_LEAST",
        "từ 95% trở lên | AT_LEAST",
        "95% trở lên | AT_LEAST",
        "< 95% | LESS_THAN",
        "Dưới 95% | LESS_THAN",
        "thấp hơn 95% | LESS_THAN",
        "≤ 95% | AT_MOST",
        "<= 95% | AT_MOST",
        "Không quá 95% | AT_MOST",
        "không vượt quá 95% | AT_MOST",
        "tối đa 95% | AT_MOST",
        "từ 95% trở xuống | AT_MOST",
        "khoảng 95% | ABOUT",
        "~95% | ABOUT",
        "xấp xỉ 95% | ABOUT",
        "đạt 95% | EXACTLY",
        "giảm còn 95% | EXACTLY",
        "95% | EXACTLY",
      })
  void readsBounds(String cell, Bound bound) {
    TargetValue value = ValueReader.readCell(cell, Unit.NONE).value();

    assertThat(value).isEqualTo(Measured.of(bound, Quantity.parse("95 %")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7-7,5% | '' | từ 7 đến 7,5 %",
        "7,0 – 7,5 | '' | từ 7,0 đến 7,5",
        "15 - 18% | '' | từ 15 đến 18 %",
        "20-25 | % | từ 20 đến 25 %",
        "từ 10,3% đến 10,5% | '' | từ 10,3 đến 10,5 %",
        "1.000-1.200 tỷ đồng | '' | từ 1.000 đến 1.200 tỷ đồng",
        "800 triệu đồng đến 1,2 tỷ đồng | '' | từ 0,8 đến 1,2 tỷ đồng",
        "Hạng 41 | '' | xếp hạng 41",
        "hạng 25 | '' | xếp hạng 25",
        "thứ 15/63 | '' | xếp hạng 15: 63",
        "xếp thứ 5 cả nước | '' | xếp hạng 5: cả nước",
        "Top 10 | '' | xếp hạng 1 đến 10",
        "Nhóm 15 tỉnh dẫn đầu | '' | xếp hạng 1 đến 15: tỉnh dẫn đầu",
        ">= 3 sao | '' | ít nhất 3 sao",
      })
  void readsRangesAndRanks(String cell, String inherited, String value) {
    CellReading reading = ValueReader.readCell(cell, Unit.of(inherited));

    assertThat(reading).isEqualTo(new CellReading(TargetValue.parse(value), "", true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | BLANK",
        "'\u00a0 ' | BLANK",
        "- | DASH",
        "– | DASH",
        "--- | DASH",
        "… | NO_DATA",
        "... | NO_DATA",
        "Chưa có số liệu | NO_DATA",
        "chưa có. | NO_DATA",
        "Không áp dụng | NOT_APPLICABLE",
        "x | NOT_APPLICABLE",
        "nt | SAME_AS_ABOVE",
        "Như trên | SAME_AS_ABOVE",
        "Không | NONE",
      })
  void readsReasonsForNoValue(String cell, Absent.Reason reason) {
    assertThat(ValueReader.readCell(cell, Unit.of("%")))
        .isEqualTo(new CellReading(Absent.of(reason), "", true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Giảm 1-1,5%/năm | từ 1 đến 1,5 %/năm | Giảm",
        "phấn đấu đạt 75 | 75 | phấn đấu đạt",
        "Giảm còn dưới 5% | dưới 5 % | Giảm còn",
        "100% số thôn | 100 % | số thôn",
        "50/63 xã | 50 xã | /63",
        "12 mô hình (cấp tỉnh) | 12 mô hình | (cấp tỉnh)",
      })
  void keepsOtherWordsAsHedge(String cell, String value, String hedge) {
    CellReading reading = ValueReader.readCell(cell, Unit.NONE);

    assertThat(reading).isEqualTo(new CellReading(TargetValue.parse(value), hedge, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đạt | true",
        "Cơ bản đạt | true",
        "Hoàn thành | true",
        "50/63 | true",
        "Quý II/2027 | true",
        "Vận hành đường dây nóng 1022 | true",
        "30/6/2027 | false",
        "- 5% | false",
        "Tăng ít nhất gấp đôi và đạt 40% số hộ | false",
      })
  void keepsWordsAndSaysWhetherTheyWereUnderstood(String cell, boolean understood) {
    assertThat(ValueReader.readCell(cell, Unit.NONE))
        .isEqualTo(new CellReading(Qualitative.of(cell), "", understood));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nam: 168 cm; nữ: 157 cm | {Nam: 168 cm; nữ: 157 cm}",
        "'- Nam 168 cm\n- Nữ 157 cm' | {Nam: 168 cm; Nữ: 157 cm}",
        "≥ 90% (trong đó nữ ≥ 45%) | {ít nhất 90 %; nữ: ít nhất 45 %}",
      })
  void readsSeveralCriteria(String cell, String value) {
    assertThat(ValueReader.readCell(cell, Unit.NONE).value()).isEqualTo(TargetValue.parse(value));
  }

  @Test
  void takesARatioOfAnInheritedCountForItsFirstNumber() {
    CellReading counted = ValueReader.readCell("50/63", Unit.of("xã"));
    CellReading share = ValueReader.readCell("50/63", Unit.of("%"));

    assertThat(counted).isEqualTo(new CellReading(TargetValue.parse("50 xã"), "/63", true));
    assertThat(share.value()).isEqualTo(Qualitative.of("50/63"));
  }

  @Test
  void joinsACellWrappedInTheMiddleOfAValue() {
    assertThat(ValueReader.readCell("Trên\n95%", Unit.NONE).value())
        .isEqualTo(TargetValue.parse("trên 95 %"));
  }
}
