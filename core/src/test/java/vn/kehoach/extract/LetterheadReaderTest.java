package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.extract.LetterheadReader.Letterhead;

class LetterheadReaderTest {

  @ParameterizedTest
  @CsvSource({
    "Số: 969/KH-UBND, 969/KH-UBND",
    "Số 172- KH/TU, 172- KH/TU",
    "Số: 12/KH-UBND An Giang, 12/KH-UBND",
    "Nghị quyết số: 105/2025/UBTVQH15, 105/2025/UBTVQH15",
    "Số:       /KH-SCT, /KH-SCT",
    "Số: …/KH-SCT, /KH-SCT",
    "45/KH-UBND, 45/KH-UBND",
  })
  void readsTheNumber(String line, String number) {
    assertThat(PrintedNumberLine.in(HeaderPaper.line(line)).map(PrintedNumberLine::text))
        .contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Số lượt xem: 12", "Số điện thoại: 0123/456", "TỈNH AN GIANG", ""})
  void findsNoNumberInOtherLines(String line) {
    assertThat(PrintedNumberLine.in(HeaderPaper.line(line))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An Giang, ngày 05 tháng 02 năm 2026 | An Giang | 2026-02-05",
        "Thành phố Hồ Chí Minh, ngày 5 tháng 2 năm 2026 | Thành phố Hồ Chí Minh | 2026-02-05",
        "An Giang, ngày 5/2/2026 | An Giang | 2026-02-05",
        "An Giang, ngày     tháng 02 năm 2026 | An Giang | -",
      })
  void readsPlaceAndDate(String line, String place, String date) {
    assertThat(PlaceAndDate.in(HeaderPaper.line(line), ImmutableList.of()))
        .hasValueSatisfying(
            read -> {
              assertThat(read.place()).isEqualTo(place);
              assertThat(read.date().map(LocalDate::toString).orElse("-")).isEqualTo(date);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cổng thông tin, 12 lượt xem",
        "Căn cứ Luật Thủy sản, ngày 5 tháng 2 năm 2017 và các văn bản hướng dẫn thi hành luật",
        "tối nay, ngày 5/2/2026"
      })
  void findsNoPlaceInOtherLines(String line) {
    assertThat(PlaceAndDate.in(HeaderPaper.line(line), ImmutableList.of())).isEmpty();
  }

  @Test
  void readsALetterheadThatCameInOneLine() {
    Letterhead head =
        read(
            "TỈNH ỦY AN GIANG * ĐẢNG CỘNG SẢN VIỆT NAM",
            "Số 12-KH/TU An Giang, ngày 05 tháng 02 năm 2026");

    assertThat(head.issuer()).isEqualTo("Tỉnh ủy An Giang");
    assertThat(head.fullNumber()).contains(DocumentNumber.parse("12-KH/TU"));
    assertThat(head.place()).isEqualTo("An Giang");
    assertThat(head.date()).contains(LocalDate.of(2026, 2, 5));
  }

  @Test
  void repairsLettersThatWereCutApart() {
    Letterhead head =
        LetterheadReader.read(
            HeaderPaper.lines("ỦY B AN NHÂN D Â N T ỈNH A N GIANG", "Số: 12/QĐ - U B ND"),
            ImmutableList.of("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG"));

    assertThat(head.issuer()).isEqualTo("Ủy ban nhân dân tỉnh An Giang");
    assertThat(head.fullNumber().map(DocumentNumber::key)).contains("12/QĐ-UBND");
  }

  @Test
  void readsTheIssuerAfterTheNumberWhereColumnsWereSwapped() {
    Letterhead head = read("Số: 12/KH-UBND", "ỦY BAN NHÂN DÂN", "TỈNH AN GIANG");

    assertThat(head.issuer()).isEqualTo("Ủy ban nhân dân tỉnh An Giang");
  }

  @Test
  void tellsThatALetterheadIsMissing() {
    assertThat(read("Trang chủ", "Tin tức").isMissing()).isTrue();
  }

  private static Letterhead read(String... lines) {
    return LetterheadReader.read(
        HeaderLines.of(HeaderPaper.document(lines).blocks()), ImmutableList.of());
  }
}
