package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Rule;

class BasisRulesTest {

  private static final String DECREE =
      "basis: Nghị định | 12/2024/NĐ-CP | 2024-02-06 | Chính phủ\n";
  private static final String DECISION = "basis: Quyết định | 45/QĐ-TTg | 2024-01-09 | Thủ tướng\n";
  private static final String LOCAL = "basis: Quyết định | 5/QĐ-UBND | 2024-01-09 | UBND tỉnh\n";

  @Test
  void basisSaysWhatItLacks() {
    Rule rule = new BasisIncomplete();

    assertThat(
            Found.in(
                rule,
                DECREE
                    + "basis: Quyết định\nbasis: Quyết định | 45/QĐ-TTg\n"
                    + "basis: Quyết định | 45/QĐ-TTg | 2024-01-09"))
        .containsExactly(
            Found.of(
                rule, "/legalBases/1", "citation", "Quyết định", "lacks", "number, date, issuer"),
            Found.of(
                rule, "/legalBases/2", "citation", "Quyết định 45/QĐ-TTg", "lacks", "date, issuer"),
            Found.of(rule, "/legalBases/3", "citation", "Quyết định 45/QĐ-TTg", "lacks", "issuer"));
  }

  @Test
  void lawsAreCitedByName() {
    Found.silent(new BasisIncomplete(), "basis: Luật | | | | Đầu tư\nbasis: Pháp lệnh");
  }

  @Test
  void paperThatIsOnlyCarriedOutIsNoBasis() {
    Plan plan = PlanSketch.read("basis: Quyết định | 45/QĐ-TTg");
    LegalBasis basis = plan.legalBases().get(0);
    LegalBasis carriedOut =
        new LegalBasis(basis.reference(), LegalRelation.IMPLEMENTS, Optional.empty());

    assertThat(
            Found.in(
                new BasisIncomplete(), plan.withLegalBases(ImmutableList.of(carriedOut, basis))))
        .extracting(finding -> finding.place().pointer())
        .containsExactly("/legalBases/1");
    Found.notApplicable(new BasisIncomplete(), "cites: Quyết định | 45/QĐ-TTg", "no-bases");
  }

  @Test
  void firstBasisAfterOneOfLowerRankIsTold() {
    Rule rule = new BasisOutOfOrder();

    assertThat(Found.in(rule, LOCAL + DECREE + DECISION))
        .containsExactly(
            Found.of(
                rule,
                "/legalBases/1",
                "citation",
                "Nghị định 12/2024/NĐ-CP",
                "lower",
                "Quyết định 5/QĐ-UBND"));
    assertThat(Found.in(rule, DECREE + LOCAL + DECISION))
        .extracting(finding -> finding.place().pointer())
        .containsExactly("/legalBases/2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "basis: Luật | | | | Đầu tư\n" + DECREE + DECREE + DECISION + LOCAL,
        DECREE + "basis: Nghị quyết | 57-NQ/TW | 2024-12-22 | Bộ Chính trị\n" + DECREE,
        DECREE + "basis: Thông tư | 9/2013/TT-BXD | 2013-07-01 | Bộ Xây dựng\n" + LOCAL,
        DECREE + "basis: Kế hoạch | 9/KH-ABC | 2013-07-01 | Công ty\n" + DECISION,
      })
  void basesOfFallingRankAndThoseWithoutRankAreNotTold(String sketch) {
    Found.silent(new BasisOutOfOrder(), sketch);
  }

  @Test
  void circularOfAMinistryStandsBetweenTheCentreAndTheProvince() {
    String circular = "basis: Thông tư | 9/2013/TT-BXD | 2013-07-01 | Bộ Xây dựng\n";

    assertThat(Found.in(new BasisOutOfOrder(), LOCAL + circular)).hasSize(1);
    assertThat(Found.in(new BasisOutOfOrder(), circular + DECISION)).hasSize(1);
    Found.notApplicable(
        new BasisOutOfOrder(),
        "basis: Kế hoạch | 9/KH-SYT | 2013-07-01 | Sở Y tế",
        "no-ranked-bases");
  }

  @Test
  void paperNamedInATitleStandsInNoLineOfItsOwn() {
    Rule rule = new BasisOutOfOrder();
    String law = "basis: Luật | | | | Đầu tư\n";

    Found.silent(
        rule, "basis: Quyết định | 4/QĐ-TTg | | | thi hành Luật Đầu tư của Quốc hội\n" + law);
    Found.silent(rule, "title: KẾ HOẠCH thi hành Luật Đầu tư\n" + LOCAL + law);
    assertThat(Found.in(rule, "title: KẾ HOẠCH thi hành Luật Đất đai\n" + LOCAL + law)).hasSize(1);
    assertThat(
            Found.in(
                rule, "basis: Quyết định | 4/QĐ-TTg | | | thi hành Luật Đầu tư\n" + LOCAL + law))
        .hasSize(1);
    Found.notApplicable(
        rule, "basis: Nghị quyết | 57-NQ/TW | 2024-12-22 | Bộ Chính trị", "no-ranked-bases");
  }
}
