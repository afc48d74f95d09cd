package vn.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.finding.Messages;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;

class ReportDiffTest {

  private static final Plan PLAN =
      Plan.builder().info(PlanInfo.builder().nature(DocumentNature.PLAN).build()).build();

  /** A validator with one rule that finds the words given, one after the other. */
  private static PlanValidator finding(String... words) {
    return PlanValidator.of(
        List.of(
            ToyRule.of(
                "task.a",
                rule ->
                    (plan, context) ->
                        Examination.of(
                            words.length,
                            IntStream.range(0, words.length)
                                .mapToObj(
                                    i ->
                                        rule.finding(
                                            Place.at("/tasks/" + i),
                                            ImmutableMap.of("quote", words[i])))
                                .toList()))));
  }

  private static List<String> quotes(ImmutableList<ReportDiff.Entry> entries) {
    return entries.stream().map(e -> String.valueOf(e.finding().arguments().get("quote"))).toList();
  }

  @Test
  void tellsNewResolvedAndUnchangedWhereverTheyStand() {
    ValidationReport earlier = finding("a", "b", "b", "c").validate(PLAN);
    ValidationReport later = finding("x", "b", "c").validate(PLAN);

    ReportDiff diff = ReportDiff.between(earlier, later);

    assertThat(quotes(diff.added())).containsExactly("x");
    assertThat(quotes(diff.resolved())).containsExactly("a", "b");
    assertThat(quotes(diff.unchanged())).containsExactly("b", "c");
    assertThat(diff.unchanged().get(1).finding().place().pointer()).isEqualTo("/tasks/2");
    assertThat(diff.isEmpty()).isFalse();
  }

  @Test
  void reportAgainstItselfIsEmpty() {
    ValidationReport report = finding("a", "b").validate(PLAN);

    assertThat(ReportDiff.between(report, report).isEmpty()).isTrue();
  }

  @Test
  void findingOfARuleThatDidNotLookAgainIsNotResolved() {
    ValidationReport earlier = finding("a", "b").validate(PLAN);
    ValidationReport leftOut = finding("a").without("task.a").validate(PLAN);
    ValidationReport gone = PlanValidator.of(List.of()).validate(PLAN);
    ValidationReport cut =
        finding("a", "b").validate(PLAN, ValidationContext.builder().limit(1).build());

    assertThat(quotes(ReportDiff.between(earlier, leftOut).unchecked())).containsExactly("a", "b");
    assertThat(quotes(ReportDiff.between(earlier, gone).unchecked())).containsExactly("a", "b");
    assertThat(quotes(ReportDiff.between(earlier, cut).unchecked())).containsExactly("b");
    assertThat(ReportDiff.between(earlier, leftOut).resolved()).isEmpty();
  }

  @Test
  void ruleThatHasNothingLeftToLookAtResolves() {
    ValidationReport earlier = finding("a").validate(PLAN);
    ValidationReport later =
        PlanValidator.of(
                List.of(ToyRule.of("task.a", r -> (p, c) -> Examination.notApplicable("no-tasks"))))
            .validate(PLAN);

    assertThat(quotes(ReportDiff.between(earlier, later).resolved())).containsExactly("a");
  }

  @Test
  void acceptedFindingIsNeitherResolvedNorNewAfterwards() {
    ValidationReport open = finding("a", "b").validate(PLAN);
    Profile profile =
        Profile.builder()
            .name("own")
            .addAcceptances(Acceptance.of("task.a", open.fingerprints().get(0), "đã xem"))
            .build();
    ValidationReport accepted =
        finding("a", "b").validate(PLAN, ValidationContext.builder().profile(profile).build());

    assertThat(quotes(ReportDiff.between(open, accepted).accepted())).containsExactly("a");
    assertThat(ReportDiff.between(open, accepted).resolved()).isEmpty();
    assertThat(ReportDiff.between(accepted, open).added()).isEmpty();
  }

  @Test
  void readsInBothLanguages() {
    ValidationReport earlier = finding("a", "b").validate(PLAN);
    ValidationReport later = finding("b", "x").validate(PLAN);
    ReportDiff diff = ReportDiff.between(earlier, later);
    Messages english =
        Messages.of(Locale.ENGLISH).with(ImmutableMap.of("task.a", "There is {quote}"));

    assertThat(ReportDiffText.of(english).render(diff))
        .isEqualTo(
            """
            NEW (1)
              + There is x
                task.a  %s
            RESOLVED (1)
              - There is a
                task.a  %s
            ACCEPTED SINCE (0)
            NOT CHECKED AGAIN (0)
            UNCHANGED (1)
            """
                .formatted(later.fingerprints().get(1), earlier.fingerprints().get(0)));
    assertThat(ReportDiffText.of(Locale.forLanguageTag("vi")).render(diff))
        .startsWith("MỚI (1)\n  + task.a {quote=x}\n")
        .endsWith("KHÔNG ĐỔI (1)\n");
  }
}
