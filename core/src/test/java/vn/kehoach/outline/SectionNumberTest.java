package vn.kehoach.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.outline.SectionNumber.Style;

class SectionNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I. MỤC TIÊU            | I.            | ROMAN      | I             | 1 | MỤC TIÊU",
        "II- Mục tiêu           | II-           | ROMAN      | II            | 2 | Mục tiêu",
        "IV-MỤC TIÊU            | IV-           | ROMAN      | IV            | 4 | MỤC TIÊU",
        "V TỔ CHỨC THỰC HIỆN    | V             | ROMAN      | V             | 5 | TỔ CHỨC THỰC HIỆN",
        "I . tình hình          | I .           | ROMAN      | I             | 1 | tình hình",
        "Iii. nội dung          | Iii.          | ROMAN      | III           | 3 | nội dung",
        "1. Mục đích            | 1.            | ARABIC     | 1             | 1 | Mục đích",
        "1- Mục đích            | 1-            | ARABIC     | 1             | 1 | Mục đích",
        "12/ Sở Y tế            | 12/           | ARABIC     | 12            | 12 | Sở Y tế",
        "01. Sở Y tế            | 01.           | ARABIC     | 01            | 1 | Sở Y tế",
        "3) Sở Y tế             | 3)            | BRACKET    | 3             | 3 | Sở Y tế",
        "1.1. Tôm               | 1.1.          | DOTTED     | 1.1           | 1 | Tôm",
        "1.1.2 Tôm              | 1.1.2         | DOTTED     | 1.1.2         | 2 | Tôm",
        "II.3. Tôm              | II.3.         | DOTTED     | II.3          | 3 | Tôm",
        "2.1.a) Tôm             | 2.1.a)        | DOTTED     | 2.1.a         | 1 | Tôm",
        "a) Sở Y tế             | a)            | LETTER     | a             | 1 | Sở Y tế",
        "đ) Sở Y tế             | đ)            | LETTER     | đ             | 5 | Sở Y tế",
        "g. Sở Y tế             | g.            | LETTER     | g             | 7 | Sở Y tế",
        "B. NỘI DUNG            | B.            | CAPITAL    | B             | 2 | NỘI DUNG",
        "Điều 3. Hiệu lực       | Điều 3.       | ARTICLE    | Điều 3        | 3 | Hiệu lực",
        "Phần thứ hai           | Phần thứ hai  | PART       | PHẦN THỨ HAI  | 2 | ''",
        "PHẦN I. CĂN CỨ         | PHẦN I.       | PART       | PHẦN I        | 1 | CĂN CỨ",
        "Chương II QUY ĐỊNH     | Chương II     | CHAPTER    | CHƯƠNG II     | 2 | QUY ĐỊNH",
        "Mục 1. Đất đai         | Mục 1.        | SUBCHAPTER | MỤC 1         | 1 | Đất đai",
        "PHỤ LỤC                | PHỤ LỤC       | ANNEX      | PHỤ LỤC       | 0 | ''",
        "Phụ lục I: Danh mục    | Phụ lục I:    | ANNEX      | PHỤ LỤC I     | 1 | Danh mục",
        "PHỤ LỤC SỐ 02 DANH MỤC | PHỤ LỤC SỐ 02 | ANNEX      | PHỤ LỤC SỐ 02 | 2 | DANH MỤC",
        "Biểu số 1              | Biểu số 1     | FORM       | BIỂU SỐ 1     | 1 | ''"
      })
  void readsPrintedNumbers(
      String text, String printed, Style style, String value, int ordinal, String rest) {
    SectionNumber.Match match = SectionNumber.at(text).orElseThrow();

    assertThat(match.number()).isEqualTo(new SectionNumber(printed, style, value, ordinal));
    assertThat(text.substring(match.end())).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Sở Y tế chủ trì",
        "1.500 tấn cá",
        "2025. ",
        "2025, tổng sản lượng",
        "10,5% diện tích",
        "12/2014/TT-BYT",
        "10-CTr/TU của Tỉnh ủy",
        "Điều 1 Luật Thủy sản quy định",
        "Mục 2 Phụ lục I kèm theo",
        "Phụ lục kèm theo Kế hoạch này",
        "Phần lớn các xã",
        "Chương trình hành động",
        "V Tổ chức",
        "(1) Đề án thứ nhất",
        "(i) Rà soát",
        "i sau",
        "f) Sở Y tế",
        "IIII. Sai"
      })
  void findsNoNumberInRunningWords(String text) {
    assertThat(SectionNumber.at(text)).isEmpty();
  }

  @Test
  void passesOverBlanksBeforeTheNumber() {
    SectionNumber.Match match = SectionNumber.at(" \u00a0PHỤ LỤC").orElseThrow();

    assertThat(match.start()).isEqualTo(2);
    assertThat(match.number().printed()).isEqualTo("PHỤ LỤC");
  }

  @Test
  void followsInVietnameseOrder() {
    assertThat(SectionNumber.parse("đ)").follows(SectionNumber.parse("d)"))).isTrue();
    assertThat(SectionNumber.parse("g)").follows(SectionNumber.parse("e)"))).isTrue();
    assertThat(SectionNumber.parse("2.").follows(SectionNumber.parse("I."))).isFalse();
  }

  @Test
  void refusesTextThatIsNotOneNumber() {
    assertThatThrownBy(() -> SectionNumber.parse("1. Mục đích"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'1. Mục đích'")
        .hasMessageContaining("PHỤ LỤC I");
  }
}
