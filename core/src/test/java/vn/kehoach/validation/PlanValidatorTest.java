package vn.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.task.Task;
import vn.kehoach.validation.Examination.Outcome;

class PlanValidatorTest {

  private static final Plan PLAN =
      Plan.builder().info(PlanInfo.builder().nature(DocumentNature.PLAN).build()).build();

  private static Plan planOf(int tasks) {
    return PLAN.withTasks(
        IntStream.range(0, tasks)
            .mapToObj(i -> Task.builder().id("t" + i).number("" + i).text("Việc " + i).build())
            .toList());
  }

  /** A rule that objects to every task. */
  private static Rule picky(String code) {
    return ToyRule.of(
        code,
        rule ->
            (plan, context) ->
                Examination.of(
                    plan.tasks().size(),
                    Lists.reverse(
                        IntStream.range(0, plan.tasks().size())
                            .mapToObj(i -> rule.finding(Place.at("/tasks/" + i), ImmutableMap.of()))
                            .toList())));
  }

  private static Rule broken(String code) {
    return ToyRule.of(
        code,
        rule ->
            (plan, context) -> {
              throw new IllegalStateException("secret path");
            });
  }

  @Test
  void everyRuleIsAccountedFor() {
    PlanValidator validator =
        PlanValidator.of(
                List.of(
                    picky("task.b"),
                    broken("task.c"),
                    picky("task.d"),
                    ToyRule.of("task.a", r -> (p, c) -> Examination.notApplicable("no-x")),
                    ToyRule.of("task.e", r -> (p, c) -> Examination.skipped("no-date"))))
            .without("task.d");

    ValidationReport report = validator.validate(planOf(2));

    assertThat(report.ledger())
        .containsExactly(
            entry("task.a", Outcome.NOT_APPLICABLE, 0, 0, "no-x"),
            entry("task.b", Outcome.RAN, 2, 2, ""),
            entry("task.c", Outcome.FAILED, 0, 0, "java.lang.IllegalStateException"),
            entry("task.d", Outcome.SKIPPED, 0, 0, "left-out"),
            entry("task.e", Outcome.SKIPPED, 0, 0, "no-date"));
    assertThat(report.entry("task.b")).contains(report.ledger().get(1));
    assertThat(report.entry("task.z")).isEmpty();
  }

  private static LedgerEntry entry(
      String code, Outcome outcome, int items, int found, String reason) {
    return new LedgerEntry(
        code,
        RuleGroup.TASKS,
        outcome,
        items,
        found,
        0,
        found,
        Severity.WARNING,
        Severity.WARNING,
        reason);
  }

  @Test
  void brokenRuleIsAnErrorAndTheOthersRun() {
    ValidationReport report =
        PlanValidator.of(List.of(broken("task.a"), picky("task.b"))).validate(planOf(1));

    assertThat(report.findings())
        .containsExactly(
            Finding.of(
                "validation.rule-failed",
                Severity.ERROR,
                Place.WHOLE,
                ImmutableMap.of("rule", "task.a", "exception", "java.lang.IllegalStateException")),
            Finding.of("task.b", Severity.WARNING, Place.at("/tasks/0"), ImmutableMap.of()));
    assertThat(report.counts())
        .containsExactly(
            ImmutableMap.of(Severity.ERROR, 1, Severity.WARNING, 1, Severity.INFO, 0)
                .entrySet()
                .toArray(new ImmutableMap.Entry[0]));
    assertThat(report.hasErrors()).isTrue();
    assertThat(report.isClean()).isFalse();
  }

  @Test
  void ruleThatAnswersNothingOrWithAnotherCodeIsBroken() {
    Rule mute = ToyRule.of("task.a", r -> (p, c) -> null);
    Rule liar =
        ToyRule.of(
            "task.b",
            r ->
                (p, c) ->
                    Examination.of(
                        1,
                        List.of(
                            Finding.of("task.x", Severity.INFO, Place.WHOLE, ImmutableMap.of()))));

    ValidationReport report = PlanValidator.of(List.of(mute, liar)).validate(PLAN);

    assertThat(report.entries(Outcome.FAILED)).hasSize(2);
  }

  @Test
  void endlessRecursionOfARuleIsCaught() {
    Rule endless = ToyRule.of("task.a", r -> (plan, context) -> r.examine(plan, context));

    ValidationReport report = PlanValidator.of(List.of(endless)).validate(PLAN);

    assertThat(report.ledger().get(0).reason()).isEqualTo("java.lang.StackOverflowError");
  }

  @Test
  void limitCutsFindingsInTheOrderOfThePaperAndCountsAll() {
    ValidationReport report =
        PlanValidator.of(List.of(picky("task.a")))
            .validate(planOf(12), ValidationContext.builder().limit(3).build());

    assertThat(report.findings())
        .extracting(finding -> finding.place().pointer())
        .containsExactly("/tasks/0", "/tasks/1", "/tasks/2");
    assertThat(report.ledger().get(0).found()).isEqualTo(12);
    assertThat(report.ledger().get(0).truncated()).isTrue();
    assertThat(report.total()).isEqualTo(12);
  }

  @Test
  void indexesAreOrderedAsNumbers() {
    ValidationReport report = PlanValidator.of(List.of(picky("task.a"))).validate(planOf(11));

    assertThat(report.findings().get(9).place().pointer()).isEqualTo("/tasks/9");
    assertThat(report.findings().get(10).place().pointer()).isEqualTo("/tasks/10");
  }

  @Test
  void findingsStandInTheOrderOfThePaperThenOfCodes() {
    Rule late = placed("task.a", Place.of(new SourceSpan("d", 0, 50, 60)));
    Rule early = placed("task.c", Place.of(new SourceSpan("d", 0, 10, 60)));
    Rule same = placed("task.b", Place.of(new SourceSpan("d", 0, 10, 60)));
    Rule outline = placed("task.d", Place.at("/outline/sections/0"));
    Rule header = placed("task.e", Place.at("/info/number"));

    ValidationReport report =
        PlanValidator.of(List.of(late, early, same, outline, header)).validate(PLAN);

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly("task.e", "task.d", "task.b", "task.c", "task.a");
  }

  private static Rule placed(String code, Place place) {
    return ToyRule.of(
        code, rule -> (p, c) -> Examination.of(1, List.of(rule.finding(place, ImmutableMap.of()))));
  }

  @Test
  void severityIsSetByTheValidatorAndOverThatByTheContext() {
    PlanValidator validator =
        PlanValidator.of(List.of(picky("task.a"), picky("task.b"), picky("task.c")))
            .withSeverity("task.a", Severity.ERROR)
            .withSeverity("task.b", Severity.ERROR)
            .withSeverity("task.b", Severity.INFO);
    ValidationContext context =
        ValidationContext.builder()
            .putSeverities("task.a", Severity.INFO)
            .putSeverities("task.zz", Severity.INFO)
            .build();

    ValidationReport report = validator.validate(planOf(1), context);

    assertThat(report.findings(Severity.INFO))
        .extracting(Finding::code)
        .containsExactly("task.a", "task.b");
    assertThat(report.findings(Severity.WARNING))
        .extracting(Finding::code)
        .containsExactly("task.c");
    assertThat(report.ledger().get(0).defaultSeverity()).isEqualTo(Severity.WARNING);
    assertThat(report.ledger().get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(report.unknownCodes()).containsExactly("task.zz");
  }

  @Test
  void unknownAndRepeatedCodesAreRefused() {
    PlanValidator validator = PlanValidator.of(List.of(picky("task.a")));

    assertThatThrownBy(() -> validator.withSeverity("task.x", Severity.INFO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("code must be one of [task.a], but was 'task.x'");
    assertThatThrownBy(() -> validator.without("task.x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PlanValidator.of(List.of(picky("task.a"), picky("task.a"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ValidationContext.builder().limit(-1).build())
        .hasMessage("limit must be 0 or more, but was -1");
  }

  @Test
  void reportNamesRuleSetsDateAndDocument() {
    LocalDate day = LocalDate.of(2026, 1, 15);
    PlanValidator validator =
        PlanValidator.of(RuleSet.of("first", "2.1", List.of(picky("task.a"))))
            .withRules(RuleSet.of("second", "1.0", List.of(picky("task.b"))));

    ValidationReport report = validator.validate(PLAN, ValidationContext.asOf(day));

    assertThat(report.ruleSets()).containsExactly("first 2.1", "second 1.0");
    assertThat(report.asOf()).contains(day);
    assertThat(report.document()).isEmpty();
    assertThat(report.isClean()).isTrue();
  }

  @Test
  void orderOfRulesMakesNoDifference() {
    List<Rule> rules = IntStream.range(0, 9).mapToObj(i -> picky("task.r" + i)).toList();
    List<Rule> shuffled = Lists.newArrayList(rules);
    Collections.rotate(shuffled, 4);

    ValidationReport one = PlanValidator.of(rules).validate(planOf(5));
    ValidationReport other = PlanValidator.of(shuffled).validate(planOf(5));

    assertThat(other).isEqualTo(one);
  }

  @Test
  void threadsShareOneValidator() throws Exception {
    PlanValidator validator = PlanValidator.standard();
    Callable<ValidationReport> task = () -> validator.validate(planOf(50));
    ExecutorService threads = Executors.newFixedThreadPool(8);

    List<Future<ValidationReport>> reports = threads.invokeAll(Collections.nCopies(64, task));
    threads.shutdown();

    ImmutableSet.Builder<ValidationReport> different = ImmutableSet.builder();
    for (Future<ValidationReport> report : reports) {
      different.add(report.get());
    }
    assertThat(different.build()).hasSize(1);
  }

  @Test
  void standardRulesAreFoundAndOthersMayBeInstalledBesideThem() {
    PlanValidator standard = PlanValidator.standard();

    assertThat(standard.rules()).hasSizeGreaterThan(15);
    assertThat(standard.withInstalledRules().rules()).isEqualTo(standard.rules());
    assertThat(PlanValidator.of(ImmutableList.of()).withInstalledRules().rules()).isEmpty();
  }
}
