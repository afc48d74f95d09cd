package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.validation.Rule;

class CitationFormRulesTest {

  @Test
  void issuerThatTheLettersDoNotStandForIsTold() {
    Rule rule = new CitationIssuerMismatch();

    assertThat(
            Found.in(
                rule,
                "cites: Thông tư | 9/2013/TT-BXD | 2013-07-01 | Bộ Xây dựng\n"
                    + "cites: Thông tư | 98/2013/TT-BXD | 2013-07-24 | Bộ Tài chính"))
        .containsExactly(
            Found.of(
                rule,
                "/references/1",
                "citation",
                "Thông tư 98/2013/TT-BXD",
                "issuer",
                "Bộ Tài chính",
                "expected",
                "BTC"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cites: Văn bản | 45/BXD-KHTC | 2026-01-06 | Bộ Tài chính",
        "cites: Thông tư | 98/2013/TT-BTC",
        "cites: Nghị quyết | 20-NQ/TW | 2017-10-25 | Hội nghị lần thứ sáu Ban Chấp hành Trung ương",
        "cites: Quyết định | 45/QĐ-BNN-KHCN | 2024-12-04 | Bộ Nông nghiệp và PTNT",
        "cites: Kế hoạch | 42-KH/ĐU | 2026-02-11 | Ban Thường vụ Đảng ủy",
      })
  void officialLettersAndNamesThatAgreeAreNotTold(String sketch) {
    Found.silent(new CitationIssuerMismatch(), sketch);
    Found.notApplicable(new CitationIssuerMismatch(), "kind: KẾ HOẠCH", "no-citations");
  }

  @Test
  void kindThatTheLettersDoNotStandForIsTold() {
    Rule rule = new CitationKindMismatch();

    assertThat(Found.in(rule, "cites: Kế hoạch | 45/QĐ-UBND\ncites: Quyết định | 45/QĐ-UBND"))
        .containsExactly(
            Found.of(
                rule,
                "/references/0",
                "citation",
                "Kế hoạch 45/QĐ-UBND",
                "kind",
                "Kế hoạch",
                "expected",
                "KH"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cites: Quy định | 66-QĐ/TW",
        "cites: Giấy ủy quyền | 12/UQ-UBND",
        "cites: Luật | | | | Đầu tư\ncites: Quyết định | 45/QĐ-TTg",
        "cites: văn bản | 45/QĐ-UBND",
        "cites: Luật | 61/2024/QH15",
        "cites: Công văn | 45/UBND-KT",
        "cites: Quy chế phối hợp | 49/QCPH-UBND",
        "cites: CHƯƠNG TRÌNH HÀNH ĐỘNG | 33-CTR/TU",
      })
  void kindOfTheLettersAndWordsForNoKindAreNotTold(String sketch) {
    Found.silent(new CitationKindMismatch(), sketch);
  }

  @Test
  void yearOfTheNumberAndOfTheDateMustAgree() {
    Rule rule = new CitationYearMismatch();

    assertThat(
            Found.in(
                rule,
                "cites: Quyết định | 46/2002/QĐ-UBND | 2022-09-12\n"
                    + "cites: Quyết định | 46/2022/QĐ-UBND | 2022-12-31"))
        .containsExactly(
            Found.of(
                rule,
                "/references/0",
                "citation",
                "Quyết định 46/2002/QĐ-UBND",
                "date",
                "2022-09-12"));
    Found.notApplicable(
        rule,
        "cites: Quyết định | 46/2002/QĐ-UBND\ncites: Quyết định | 6/QĐ-TTg | 2022-09-12",
        "no-dated-norms");
    assertThat(
            Found.examine(
                    rule,
                    PlanSketch.read(
                        "cites: Luật | 6/2022/QH15\ncites: Luật | 7/2022/QH15 | 2022-06-12"))
                .items())
        .isEqualTo(1);
  }

  @Test
  void secondDateOfOnePaperIsToldWithTheFirst() {
    Rule rule = new CitationInTwoDates();

    assertThat(
            Found.in(
                rule,
                "cites: Nghị quyết | 71/NQ-CP | 2025-04-01\n"
                    + "cites: Nghị quyết | 71/NQ-CP | 2025-04-01 | Chính phủ\n"
                    + "cites: Nghị quyết | 71/NQ- CP | 2025-05-01\n"
                    + "cites: Nghị quyết | 72/NQ-CP | 2025-05-02"))
        .containsExactly(
            Found.of(
                rule,
                "/references/2",
                "citation",
                "Nghị quyết 71/NQ- CP",
                "date",
                "2025-05-01",
                "other",
                "2025-04-01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cites: Nghị quyết | 71/NQ-CP | 2024-04-01\ncites: Nghị quyết | 71/NQ-CP | 2025-04-01",
        "cites: Nghị quyết | 71/NQ-CP | 2025-04-01\ncites: Quyết định | 71/QĐ-TTg | 2025-05-01",
      })
  void numbersOfTwoYearsOrTwoBodiesAreTwoPapers(String sketch) {
    Found.silent(new CitationInTwoDates(), sketch);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cites: Kế hoạch | 71/KH-UBND | 2025-04-01\ncites: Kế hoạch | 71/KH-UBND | 2025-05-01",
        "cites: Nghị quyết | 20-NQ/TW | 2025-04-01\ncites: Nghị quyết | 20-NQ/TW | 2025-05-01",
        "cites: Kế hoạch | 71/KH-ABC | 2025-04-01",
        "cites: Nghị quyết | 71/NQ-CP",
      })
  void numbersOfProvincesAndOfThePartyAreNoKeysAndNotWeighed(String sketch) {
    Found.notApplicable(new CitationInTwoDates(), sketch, "no-dated-central-citations");
  }
}
