package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.finding.Reading;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource({
    "969/KH-UBND, 969, 0, KH, UBND, STATE",
    "283/QĐ-TTg, 283, 0, QĐ, TTg, STATE",
    "1379/CTr-BYT, 1379, 0, CTr, BYT, STATE",
    "02600/PA-UBND, 02600, 0, PA, UBND, STATE",
    "513/QĐ-TCTS-NTTS, 513, 0, QĐ, TCTS-NTTS, STATE",
    "16/BYT-KH-TC, 16, 0, '', BYT-KH-TC, STATE",
    "2457/UBND-VX, 2457, 0, '', UBND-VX, STATE",
    "221/CVT&LTNN-NV, 221, 0, '', CVT&LTNN-NV, STATE",
    "39/2017/TT-BYT, 39, 2017, TT, BYT, STATE",
    "128/2025/QĐ-UBND, 128, 2025, QĐ, UBND, STATE",
    "17/2015/L-CTN, 17, 2015, L, CTN, STATE",
    "10/2014/TTLT-BYT-BNV-BTC, 10, 2014, TTLT, BYT-BNV-BTC, STATE",
    "89/2015/QH13, 89, 2015, '', QH13, STATE",
    "351/2017/UBTVQH14, 351, 2017, '', UBTVQH14, STATE",
    "237/NQ-UBTVQH16, 237, 0, NQ, UBTVQH16, STATE",
    "66.7/2025/NQ-CP, 66.7, 2025, NQ, CP, STATE",
    "30a/2008/NQ-CP, 30a, 2008, NQ, CP, STATE",
    "03/VBHN-VPQH, 03, 0, VBHN, VPQH, STATE",
    "236/KHLN-SYT-SNN, 236, 0, KHLN, SYT-SNN, STATE",
    "747/TTg-QĐ, 747, 0, QĐ, TTg, STATE",
    "20-NQ/TW, 20, 0, NQ, TW, PARTY",
    "33-CTr/TU, 33, 0, CTr, TU, PARTY",
    "152-BC/ĐU, 152, 0, BC, ĐU, PARTY",
    "01-KH/BCĐ, 01, 0, KH, BCĐ, PARTY",
    "05/HD-MTTW-BTT, 05, 0, HD, MTTW-BTT, FRONT_AND_UNIONS",
    "1014/QĐ-TLĐ, 1014, 0, QĐ, TLĐ, FRONT_AND_UNIONS",
    "367-QĐ/TWĐTN-VP, 367, 0, QĐ, TWĐTN-VP, FRONT_AND_UNIONS",
    "139/NQ-CP, 139, 0, NQ, CP, STATE",
    "966/ĐA-UBND, 966, 0, ĐA, UBND, STATE",
    "7/CT-TTg, 7, 0, CT, TTg, STATE",
    "3016/BYT-KH-TC, 3016, 0, '', BYT-KH-TC, STATE",
    "4836/SNV-TCBC, 4836, 0, '', SNV-TCBC, STATE",
    "557/BKHCN-CĐSQG, 557, 0, '', BKHCN-CĐSQG, STATE",
    "18/SXD-PTĐT, 18, 0, '', SXD-PTĐT, STATE",
    "30/2020/NĐ-CP, 30, 2020, NĐ, CP, STATE",
    "05/2023/QĐ-TTg, 05, 2023, QĐ, TTg, STATE",
    "11/2017/NQ-HĐND, 11, 2017, NQ, HĐND, STATE",
    "10/2014/TTLT-BYT-BNV-BTC-BLĐTBXH, 10, 2014, TTLT, BYT-BNV-BTC-BLĐTBXH, STATE",
    "55/2005/TTLT-BNV-VPCP, 55, 2005, TTLT, BNV-VPCP, STATE",
    "202/2025/QH15, 202, 2025, '', QH15, STATE",
    "30/2026/QH16, 30, 2026, '', QH16, STATE",
    "66.25/2026/NQ-CP, 66.25, 2026, NQ, CP, STATE",
    "06/2003/PL-UBTVQH11, 06, 2003, PL, UBTVQH11, STATE",
    "12/UQ-UBND, 12, 0, UQ, UBND, STATE",
    "172-KH/TU, 172, 0, KH, TU, PARTY",
    "983-QĐ/TU, 983, 0, QĐ, TU, PARTY",
    "36-HD/VPTW, 36, 0, HD, VPTW, PARTY",
    "59-CV/BCĐ, 59, 0, CV, BCĐ, PARTY",
    "03-HD/BTGDVTU, 03, 0, HD, BTGDVTU, PARTY",
    "1018/CV-MTTW-BTT, 1018, 0, CV, MTTW-BTT, FRONT_AND_UNIONS",
  })
  void readsEveryOrder(
      String printed, String serial, int year, String kind, String issuer, DocumentSystem system) {
    DocumentNumber number = DocumentNumber.parse(printed);

    assertThat(number.serial()).isEqualTo(serial);
    assertThat(number.year().orElse(0)).isEqualTo(year);
    assertThat(number.kind()).isEqualTo(kind);
    assertThat(number.issuer()).isEqualTo(issuer);
    assertThat(number.system()).isEqualTo(system);
    assertThat(number.oddities()).isEmpty();
    assertThat(number).hasToString(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "172- KH/TU, 172-KH/TU, stray-space, false",
    "66/2018/QĐ- UBND, 66/2018/QĐ-UBND, stray-space, false",
    "3210/QĐ - U B ND, 3210/QĐ-UBND, stray-space, false",
    "33-CTR/TU, 33-CTr/TU, letter-case, false",
    "27/CT-TTG, 27/CT-TTg, letter-case, false",
    "77/kh-lt, 77/KH-LT, letter-case, false",
    "/KH-UBND, /KH-UBND, blank-serial, false",
    "…/QĐ-UBND, /QĐ-UBND, blank-serial, false",
    "20/NQ-TW, 20/NQ-TW, swapped-separators, true",
    "57-KH/UBND, 57-KH/UBND, swapped-separators, true",
    "30-NQ/2026/QH16, 30-NQ/2026/QH16, misplaced-year, true",
    "283/TTg-CP, 283/TTg-CP, kind-missing, true",
    "64-CP, 64-CP, kind-missing, true",
    "895/HD, 895/HD, issuer-missing, true",
    "20- NQ/TW, 20-NQ/TW, stray-space, false",
    "367 - QĐ/TWĐTN-VP, 367-QĐ/TWĐTN-VP, stray-space, false",
    "1818/TTR-VP, 1818/TTr-VP, letter-case, false",
    "7/QYĐ-UBND, 7/QyĐ-UBND, letter-case, false",
    "5/TRS-UBND, 5/TrS-UBND, letter-case, false",
    "-KH/TU, -KH/TU, blank-serial, false",
    "21/NQ-TW, 21/NQ-TW, swapped-separators, true",
    "20-NQ-TW, 20-NQ-TW, swapped-separators, true",
    "283/QD-TTg, 283/QĐ-TTg, stroke-lost, false",
    "155/QD-BGDDT, 155/QĐ-BGDĐT, stroke-lost, false",
    "98/2020/ND-CP, 98/2020/NĐ-CP, stroke-lost, false",
    "14/NQ-HDND, 14/NQ-HĐND, stroke-lost, false",
  })
  void tellsWhatIsOdd(String printed, String normalised, String oddity, boolean malformed) {
    DocumentNumber number = DocumentNumber.parse(printed);

    assertThat(number.printed()).isEqualTo(printed);
    assertThat(number.normalised()).isEqualTo(normalised);
    assertThat(number.oddities()).containsExactly(oddity);
    assertThat(number.isMalformed()).isEqualTo(malformed);
  }

  @ParameterizedTest
  @CsvSource({
    "969/KH-UBND, ''",
    "20/NQ-TW, number.swapped-separators WARNING",
    "12/QĐ- TTG, number.stray-space INFO; number.letter-case INFO",
    "283/QD-TTg, number.stroke-lost INFO",
    "283/TTg-CP, number.kind-missing WARNING",
    "30-NQ/2026/QH16, number.misplaced-year WARNING",
    "895/HD, number.issuer-missing WARNING",
    "Số: /KH-UBND, number.blank-serial INFO",
    "15/5/2021, number.unreadable ERROR",
  })
  void tellsWhatIsOddByFindings(String printed, String expected) {
    Reading<Optional<DocumentNumber>> reading = DocumentNumber.read(printed);

    assertThat(
            reading.findings().stream()
                .map(finding -> finding.code() + " " + finding.severity())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
    assertThat(reading.value()).isEqualTo(DocumentNumber.tryParse(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12/QĐ- TTG", "20/NQ-TW", "283/QD-TTg", "/KH-UBND", "895/HD", "24/24", "64-CP"})
  void findingsHaveASentenceInBothLanguages(String printed) {
    for (Finding finding : DocumentNumber.read(printed).findings()) {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
        assertThat(Messages.of(locale).text(finding)).doesNotContain("{").contains(printed);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"202/2025/QH15, 15", "237/NQ-UBTVQH16, 16", "39/2017/TT-BYT, 0", "895/HD, 0"})
  void knowsTheTermInTheLetters(String printed, int term) {
    assertThat(DocumentNumber.parse(printed).term().orElse(0)).isEqualTo(term);
  }

  @Test
  void doesNotAddAStrokeToLettersThatAreRightWithoutOne() {
    assertThat(DocumentNumber.parse("12/HD-UBND").kind()).isEqualTo("HD");
    assertThat(DocumentNumber.parse("12/DA-UBND").kind()).isEqualTo("DA");
    assertThat(DocumentNumber.parse("12/UBND-BCD").oddities()).isEmpty();
    assertThat(DocumentNumber.parse("5-TB/DU").issuer()).isEqualTo("DU");
  }

  @Test
  void leavesOutTheWordBeforeTheNumber() {
    assertThat(DocumentNumber.parse("  Số: 969/KH-UBND ").printed()).isEqualTo("969/KH-UBND");
    assertThat(DocumentNumber.parse("Số 20-NQ/TW").printed()).isEqualTo("20-NQ/TW");
    assertThat(DocumentNumber.parse("Số:      /KH-UBND").oddities()).contains("blank-serial");
  }

  @ParameterizedTest
  @CsvSource({
    "7/CT-TTg, 07/CT-TTG",
    "134/KH-UBND, 0134/KH- UBND",
    "33-CTr/TU, 33-CTR/TU",
    "5/2025/NĐ-CP, 05/2025/NĐ -CP",
  })
  void comparesWithoutBlanksCaseAndZeros(String one, String other) {
    assertThat(DocumentNumber.parse(one).key()).isEqualTo(DocumentNumber.parse(other).key());
  }

  @ParameterizedTest
  @CsvSource({"20-NQ/TW, 20/NQ-TW", "283/QĐ-TTg, 283/TTg-CP", "7/CT-TTg, 70/CT-TTg"})
  void keepsDifferentNumbersApart(String one, String other) {
    assertThat(DocumentNumber.parse(one).key()).isNotEqualTo(DocumentNumber.parse(other).key());
  }

  @Test
  void listsTheIssuersOfAJointCircular() {
    DocumentNumber number = DocumentNumber.parse("10/2014/TTLT-BYT-BNV-BTC");

    assertThat(number.issuerCodes()).containsExactly("BYT", "BNV", "BTC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "5/",
        "Số",
        "15/5/2021",
        "24/24",
        "7/2020",
        "I/2026",
        "HIV/AIDS",
        "km/điểm",
        "10/năm",
        "132/KH-UBND ngày 14",
        "10.000/Dân",
        "2025. - Tổ chức",
        "9 - tháng"
      })
  void refusesWhatIsNoNumber(String text) {
    assertThat(DocumentNumber.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> DocumentNumber.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("document number must read like '969/KH-UBND'");
  }

  @Test
  void isEqualIfPrintedAlike() {
    DocumentNumber number = DocumentNumber.parse("7/CT-TTg");

    assertThat(number)
        .isEqualTo(DocumentNumber.parse("Số: 7/CT-TTg"))
        .hasSameHashCodeAs("7/CT-TTg");
    assertThat(number).isNotEqualTo(DocumentNumber.parse("07/CT-TTg")).isNotEqualTo("7/CT-TTg");
  }
}
