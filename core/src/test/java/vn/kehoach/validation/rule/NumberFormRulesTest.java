package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Fix;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.Rule;

class NumberFormRulesTest {

  @Test
  void lettersOfAnotherBodyThanTheIssuerAreTold() {
    Rule rule = new NumberIssuerMismatch();

    assertThat(Found.in(rule, "issuer: Bộ Tài chính\nnumber: 12/KH-BXD"))
        .containsExactly(
            Found.of(
                rule,
                "/info/number",
                "number",
                "12/KH-BXD",
                "issuer",
                "Bộ Tài chính",
                "expected",
                "BTC"));
  }

  @ParameterizedTest
  @CsvSource({
    "Bộ trưởng Bộ Tài chính, 12/KH-BTC",
    "UBND tỉnh An Bình, 12/KH-UBND",
    "Uỷ ban nhân dân xã Bình An, 12/KH-UB",
    "Chủ tịch Ủy ban nhân dân tỉnh An Bình, 12/KH-UBND",
    "Ban Thường vụ Tỉnh ủy, 12-KH/TU",
    "Ban Chấp hành Đảng bộ tỉnh, 12-KH/TU",
    "Bộ Tài chính, 12/KH-ABC",
    "Công ty Phát triển An Bình, 12/KH-BTC",
    "'', 12/KH-BTC",
  })
  void lettersOfTheIssuerOrOfABodyNotKnownAreNotTold(String issuer, String number) {
    Found.silent(new NumberIssuerMismatch(), "issuer:  " + issuer + "\nnumber: " + number);
  }

  @Test
  void headOfABodyIssuesUnderItsLetters() {
    assertThat(Found.in(new NumberIssuerMismatch(), "issuer: Bộ trưởng Bộ Y tế\nnumber: 12/KH-BTC"))
        .extracting(finding -> finding.arguments().get("expected"))
        .containsExactly("BYT");
  }

  @Test
  void oneDigitWithoutZeroIsToldWhereverItStands() {
    Rule rule = new NumberLeadingZero();

    assertThat(Found.in(rule, "number: 9/KH-UBND\ncites: Chỉ thị | 7/CT-TTg"))
        .containsExactly(
            Found.of(rule, "/info/number", "number", "9/KH-UBND", "expected", "09/KH-UBND"),
            Found.of(
                rule,
                "/references/0/reference/number",
                "number",
                "7/CT-TTg",
                "expected",
                "07/CT-TTg"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10/KH-UBND", "09/KH-UBND", "9-KH/TU", "9-KH/UBND"})
  void tenAndMoreAndPapersOfThePartyNeedNoZero(String number) {
    Found.silent(new NumberLeadingZero(), "number: " + number);
  }

  @Test
  void zeroIsOfferedAsAFix() {
    PlanValidator validator = PlanValidator.of(List.of(new NumberLeadingZero()));
    Plan plan = PlanSketch.read("number: 9/KH-UBND\ncites: Chỉ thị | 17/CT-TTg");

    assertThat(validator.fixes(plan, validator.validate(plan)))
        .containsExactly(
            Fix.of(
                "form.number-leading-zero",
                Place.at("/info/number"),
                "/info/number",
                "9/KH-UBND",
                "09/KH-UBND"));
  }

  @Test
  void everyNumberHasItsOwnFix() {
    PlanValidator validator = PlanValidator.of(List.of(new NumberLeadingZero()));
    Plan plan = PlanSketch.read("number: 9/KH-UBND\ncites: Chỉ thị | 7/CT-TTg");

    assertThat(validator.fixes(plan, validator.validate(plan)))
        .extracting(fix -> fix.changes().get(0).after())
        .containsExactly("09/KH-UBND", "07/CT-TTg");
  }

  @Test
  void fixOfAFindingOfAnotherPlanIsNone() {
    NumberLeadingZero rule = new NumberLeadingZero();
    var finding = Found.in(rule, "number: 9/KH-UBND").get(0);

    assertThat(rule.fix(PlanSketch.read("number: 19/KH-UBND"), finding)).isEmpty();
    assertThat(rule.fix(PlanSketch.read("kind: KẾ HOẠCH"), finding)).isEmpty();
  }

  @Test
  void yearInTheNumberOfAPlanIsTold() {
    Rule rule = new NumberWithYear();

    assertThat(Found.in(rule, "number: 01/2021/KH-UBND"))
        .containsExactly(Found.of(rule, "/info/number", "number", "01/2021/KH-UBND"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01/KH-UBND",
        "01/2021/QĐ-UBND",
        "01/2021/TT-BYT",
        "01/2012/CT-UBND",
        "15/2021/QH15",
        "01/2021/ABC-UBND",
      })
  void normsAndUnknownLettersMayBearAYear(String number) {
    Found.silent(new NumberWithYear(), "number: " + number);
    Found.notApplicable(new NumberWithYear(), "kind: KẾ HOẠCH", "no-numbers");
  }

  @Test
  void lettersOfAMinistryAfterItsEndOrBeforeItsBeginningAreTold() {
    Rule rule = new LettersOutOfTime();

    assertThat(
            Found.in(
                rule,
                "issued: 2025-03-01\nnumber: 12/KH-BKHĐT\n"
                    + "cites: Thông tư | 12/2025/TT-BKHĐT | 2025-02-28\n"
                    + "cites: Quyết định | 12/QĐ-BNNMT | 2025-02-28"))
        .containsExactly(
            Found.of(
                rule,
                "/info/number",
                "number",
                "12/KH-BKHĐT",
                "issuer",
                "Bộ Kế hoạch và Đầu tư",
                "date",
                "2025-03-01"),
            Found.of(
                rule,
                "/references/1",
                "number",
                "12/QĐ-BNNMT",
                "issuer",
                "Bộ Nông nghiệp và Môi trường",
                "date",
                "2025-02-28"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cites: Thông tư | 12/2026/TT-BYT | 2026-02-28",
        "cites: Kế hoạch | 12/KH-SKHĐT | 2026-02-28",
        "cites: Kế hoạch | 12/KH-ABC | 2026-02-28",
        "cites: Kế hoạch | 12/KH-BYT-BKHĐT | 2026-02-28",
      })
  void lettersOfALivingMinistryOrOfADepartmentAreNotTold(String sketch) {
    Found.silent(new LettersOutOfTime(), sketch);
    Found.notApplicable(new LettersOutOfTime(), "number: 12/KH-BKHĐT", "no-dated-numbers");
  }
}
