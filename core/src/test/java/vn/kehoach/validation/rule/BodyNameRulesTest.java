package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.validation.Rule;

/** Rules on names of bodies that no registry knows. */
class BodyNameRulesTest {

  private static final String ISSUED = "issued: 2026-01-05\n";
  private static final String FAIR = "task: Tổ chức hội chợ\n";

  @Test
  void unknownNameIsToldOnceWithItsCount() {
    Rule rule = new BodyUnknown();
    String flowers = FAIR + "  with: Sở Y tế\n  with: Ban Đại diện\n";

    assertThat(Found.in(rule, ISSUED + FAIR + flowers + flowers))
        .extracting(
            f -> f.place().pointer(),
            f -> f.arguments().get("agency"),
            f -> f.arguments().get("count"),
            f -> f.arguments().get("number"))
        .containsExactly(tuple("/tasks/1", "Ban Đại diện", "2", "2"));
    assertThat(Found.in(new BodyMisspelt(), ISSUED + flowers)).isEmpty();
  }

  @Test
  void eachNameIsLookedAtOnce() {
    String names = FAIR + "  lead: Sở Y tế\n  with: Sở Du lịch\n  with: SỞ Y TẾ\n";

    assertThat(Found.examine(new BodyUnknown(), PlanSketch.read(ISSUED + names + names)).items())
        .isEqualTo(2);
    Found.notApplicable(new BodyUnknown(), ISSUED + FAIR, "no-bodies");
    Found.notApplicable(new BodyUnknown(), ISSUED + FAIR + "  with: các sở", "no-bodies");
    Found.notApplicable(new BodyUnknown(), FAIR + "  with: Sở Y tế", "no-date");
  }

  @Test
  void nameOneLetterOffIsToldWithTheOneMeant() {
    Rule rule = new BodyMisspelt();

    assertThat(Found.in(rule, ISSUED + FAIR + "  with: Sở Sây dựng\n  with: Sở Xây dựng"))
        .containsExactly(
            Found.of(
                rule,
                "/tasks/0",
                "number",
                "1",
                "task",
                "Tổ chức hội chợ",
                "agency",
                "Sở Sây dựng",
                "count",
                "1",
                "expected",
                "Sở Xây dựng"));
    assertThat(Found.in(new BodyUnknown(), ISSUED + FAIR + "  with: Sở Sây dựng")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sở Sây dựng, Sở Xây dựng, true",
    "Sở Xây dựg, Sở Xây dựng, true",
    "Sở Xây dựng, Sở Xây dựg, true",
    "Sở Xâyy dựng, Sở Xây dựng, true",
    "Sở Xay dung, Sở Xây dựng, true",
    "Sở ây dựng, Sở Xây dựng, true",
    "Sở Sây dưn, Sở Xây dựng, false",
    "Sở Xâ dựn, Sở Xây dựng, false",
    "Sở Xâyaa dựng, Sở Xây dựng, false",
    "Sở Xây, Sở Xây dựng, false",
    "Sở Yâx dựng, Sở Xây dựng, false",
  })
  void oneLetterInOneWordIsAMisprint(String printed, String known, boolean apart) {
    assertThat(OneLetter.apart(printed, known)).isEqualTo(apart);
  }
}
