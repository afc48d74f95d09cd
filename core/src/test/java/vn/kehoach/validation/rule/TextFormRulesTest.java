package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Fix;
import vn.kehoach.validation.FixingRule;
import vn.kehoach.validation.PlanValidator;

class TextFormRulesTest {

  private static final String EVERYWHERE =
      """
      kind: %1$s
      issuer: %1$s
      place: %1$s
      title: %1$s
      recipient: %1$s
      signer: %1$s | %1$s
      basis: %1$s | | | %1$s | %1$s
      cites: %1$s | 1/QĐ-TTg | | %1$s | %1$s
      objective: %1$s
      indicator: %1$s
      task: %1$s
      """;

  private static final List<String> POINTERS =
      List.of(
          "/info/kind",
          "/info/issuer",
          "/info/place",
          "/info/title",
          "/info/recipients/0",
          "/info/signers/0/name",
          "/info/signers/0/title",
          "/legalBases/0/reference/kind",
          "/legalBases/0/reference/issuer",
          "/legalBases/0/reference/title",
          "/references/0/reference/kind",
          "/references/0/reference/issuer",
          "/references/0/reference/title",
          "/objectives/0/text",
          "/indicators/0/name",
          "/tasks/0/text");

  private static String inPieces(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static List<Fix> fixes(FixingRule rule, Plan plan) {
    PlanValidator validator = PlanValidator.of(List.of(rule));
    return validator.fixes(plan, validator.validate(plan));
  }

  @Test
  void wordsInPiecesAreToldWithTheirMarks() {
    TextNotComposed rule = new TextNotComposed();

    assertThat(Found.in(rule, "title: Du lịch\nplace: " + inPieces("Bến")))
        .containsExactly(Found.of(rule, "/info/place", "quote", inPieces("Bến"), "count", "2"));
  }

  @Test
  void lettersThatOnlyLookAlikeAreCounted() {
    LettersLookAlike rule = new LettersLookAlike();

    assertThat(Found.in(rule, "title: Du lịch\nplace: \u00D0ông \u00D0ô"))
        .containsExactly(Found.of(rule, "/info/place", "quote", "\u00D0ông \u00D0ô", "count", "2"));
  }

  @Test
  void everyStringOfThePlanIsLookedAtAndMended() {
    Plan pieces = PlanSketch.read(EVERYWHERE.formatted(inPieces("Bến")));
    Plan alike = PlanSketch.read(EVERYWHERE.formatted("\u00D0ông"));

    assertThat(Found.in(new TextNotComposed(), pieces))
        .extracting(finding -> finding.place().pointer())
        .containsExactlyElementsOf(POINTERS);
    assertThat(Found.in(new LettersLookAlike(), alike))
        .extracting(finding -> finding.place().pointer())
        .containsExactlyElementsOf(POINTERS);
    assertThat(fixes(new TextNotComposed(), pieces))
        .contains(
            Fix.of(
                "form.text-not-composed",
                Place.at("/tasks/0/text"),
                "/tasks/0/text",
                inPieces("Bến"),
                "Bến"))
        .hasSize(POINTERS.size());
    assertThat(fixes(new LettersLookAlike(), alike))
        .contains(
            Fix.of(
                "form.letters-look-alike",
                Place.at("/info/title"),
                "/info/title",
                "\u00D0ông",
                "Đông"))
        .hasSize(POINTERS.size());
  }

  @Test
  void composedWordsAreNotTold() {
    Found.silent(new TextNotComposed(), EVERYWHERE.formatted("\u00D0ông Bến"));
    Found.silent(new LettersLookAlike(), EVERYWHERE.formatted("Đông " + inPieces("Bến")));
    Found.notApplicable(new TextNotComposed(), "nature: PLAN", "no-words");
    Found.notApplicable(new LettersLookAlike(), "number: 1/KH-UBND", "no-words");
  }

  @Test
  void fixOfWordsThatAreRightIsNone() {
    TextNotComposed composed = new TextNotComposed();
    LettersLookAlike alike = new LettersLookAlike();
    Plan right = PlanSketch.read("title: Bến Đông");

    assertThat(composed.fix(right, Found.in(composed, "title: " + inPieces("Bến")).get(0)))
        .isEmpty();
    assertThat(alike.fix(right, Found.in(alike, "title: \u00D0ông").get(0))).isEmpty();
  }
}
