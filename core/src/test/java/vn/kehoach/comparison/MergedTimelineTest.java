package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.Plan;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Milestone;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;
import vn.kehoach.timeline.Timeline;

class MergedTimelineTest {

  private static Plan plan(String... dues) {
    Plan.Builder plan =
        Plan.builder().info(Plans.info("KẾ HOẠCH").withPeriod(Period.parse("2021/2025")));
    for (String due : dues) {
      plan.addTasks(Plans.task("t1", "Xây dựng đề án").withDue(Due.parse(due)));
    }
    return plan.build();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    // a deadline is the last day of what is printed
    "by 2021-06, 2021-06-30, 2021-06-30, YES, , 2021-06-30",
    "by 2021-06, 2021-06-01, 2021-06-29, NO, ,",
    "by 2021-Q2, 2021-04-01, 2021-06-30, YES, , 2021-06-30",
    "during 2021/2022, 2022-01-01, 2022-12-31, YES, , 2022-12-31",
    "during 2021/2022, 2021-01-01, 2021-12-31, NO, ,",
    // what goes on is never due; outside of its time it is surely not
    "from 2022, 2022-01-01, 2022-12-31, OPEN, no-end,",
    "from 2022, 2021-01-01, 2021-12-31, NO, ,",
    "continuously, 2022-01-01, 2022-12-31, OPEN, continuous,",
    "continuously, 2026-01-01, 2026-12-31, NO, ,",
    // what returns on a day, within the period of the plan (2021 to 2025)
    "every year by 12-15, 2022-01-01, 2023-12-31, YES, , 2022-12-15 2023-12-15",
    "every year by 12-15, 2022-01-01, 2022-12-14, NO, ,",
    "every year by 12-15, 2026-01-01, 2026-12-31, NO, ,",
    // what returns without a day is surely due where a whole quarter fits
    "every quarter, 2022-04-01, 2022-06-30, YES, ,",
    "every quarter, 2022-04-02, 2022-09-29, OPEN, recurring,",
    "every month, 2022-04-02, 2022-05-31, YES, ,",
    "every year, 2022-02-01, 2023-12-31, YES, ,",
    "every year, 2022-02-01, 2023-11-30, OPEN, recurring,",
    "periodically, 2021-01-01, 2025-12-31, OPEN, recurring,",
    "after: khi có hướng dẫn, 2022-01-01, 2022-12-31, OPEN, event,",
    "unstated, 2022-01-01, 2022-12-31, OPEN, unstated,",
  })
  void saysWhatIsDue(String due, String from, String to, Truth truth, String reason, String days) {
    DueAnswer answer = MergedTimeline.of(List.of(plan(due))).due(day(from), day(to)).get(0);

    assertThat(answer.truth()).isEqualTo(truth);
    assertThat(answer.reason().map(DueReason::code).orElse(null)).isEqualTo(reason);
    assertThat(String.join(" ", answer.days().stream().map(LocalDate::toString).toList()))
        .isEqualTo(days == null ? "" : days);
  }

  @ParameterizedTest
  @CsvSource({
    "by 2021-06, 2021-06-30, , NO,",
    "by 2021-06, 2021-07-01, , OPEN, completion-unknown",
    "by 2021-06, 2021-07-01, false, YES,",
    "by 2021-06, 2021-07-01, true, NO,",
    "during 2021/2022, 2022-06-01, false, NO,",
    "during 2021/2022, 2023-01-01, false, YES,",
    "continuously, 2030-01-01, false, OPEN, continuous",
    "every year by 12-15, 2030-01-01, false, OPEN, recurring",
    "from 2022, 2030-01-01, , OPEN, no-end",
    "unstated, 2030-01-01, , OPEN, unstated",
    "unstated, 2030-01-01, true, NO,",
  })
  void saysWhatIsOverdue(String due, String asOf, Boolean done, Truth truth, String reason) {
    Completion completion = (plan, task) -> Optional.ofNullable(done);

    DueAnswer answer = MergedTimeline.of(List.of(plan(due))).overdue(day(asOf), completion).get(0);

    assertThat(answer.truth()).isEqualTo(truth);
    assertThat(answer.reason().map(DueReason::code).orElse(null)).isEqualTo(reason);
  }

  @Test
  void eachStepOfARoadmapHasItsOwnDeadline() {
    MergedTimeline timeline = MergedTimeline.of(List.of(plan("roadmap 2022-07, 2021-07")));

    assertThat(timeline.items())
        .extracting(item -> item.deadline().orElseThrow())
        .containsExactly(day("2021-07-31"), day("2022-07-31"));
    assertThat(timeline.overdue(day("2022-01-01"), Completion.NOTHING_DONE))
        .extracting(DueAnswer::truth)
        .containsExactly(Truth.YES, Truth.NO);
  }

  @Test
  void plansStandInOneOrderOfTime() {
    MergedTimeline timeline =
        MergedTimeline.of(List.of(plan("by 2023", "unstated"), plan("by 2022", "by 2023")));

    assertThat(timeline.items())
        .extracting(TimelineItem::plan, item -> item.due().toString())
        .containsExactly(
            tuple(1, "by 2022"), tuple(0, "by 2023"), tuple(1, "by 2023"), tuple(0, "unstated"));
  }

  @Test
  void milestonesAreDueAndNeverOverdue() {
    Plan plan =
        plan()
            .withTimeline(
                Timeline.of(
                    ImmutableList.of(Milestone.of(PartialDate.parse("2024-09-05"), "khai giảng"))));
    MergedTimeline timeline = MergedTimeline.of(List.of(plan));

    assertThat(timeline.due(day("2024-09-01"), day("2024-09-30"), Truth.YES))
        .extracting(answer -> answer.item().text())
        .containsExactly("khai giảng");
    assertThat(timeline.overdue(day("2025-01-01"), Completion.NOTHING_DONE)).isEmpty();
  }

  @Test
  void aMilestoneThatSaysWhatATaskSaysIsToldOnce() {
    Plan plan =
        plan("by 2024-09")
            .withTimeline(
                Timeline.of(
                    ImmutableList.of(
                        Milestone.of(Period.parse("../2024-09"), "Xây dựng đề án"),
                        Milestone.of(Period.parse("../2024-10"), "Xây dựng đề án"))));

    assertThat(MergedTimeline.of(List.of(plan)).items())
        .extracting(item -> item.task().isPresent(), item -> item.deadline().orElseThrow())
        .containsExactly(tuple(true, day("2024-09-30")), tuple(false, day("2024-10-31")));
  }

  @Test
  void refusesATimeThatEndsBeforeItBegins() {
    MergedTimeline timeline = MergedTimeline.of(List.of());

    assertThatThrownBy(() -> timeline.due(day("2024-02-01"), day("2024-01-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-02-01");
  }

  @Test
  void whatReturnsIsNotDueBeforeThePlanWasIssued() {
    Plan plan = plan("every year by 12-15", "continuously");
    Plan issued = plan.withInfo(plan.info().withIssued(day("2023-03-01")));
    Plan undated = issued.withInfo(issued.info().withPeriod(Optional.empty()));

    assertThat(MergedTimeline.of(List.of(issued)).due(day("2021-01-01"), day("2030-12-31")))
        .extracting(DueAnswer::days)
        .containsExactly(
            ImmutableList.of(day("2023-12-15"), day("2024-12-15"), day("2025-12-15")),
            ImmutableList.of());
    assertThat(MergedTimeline.of(List.of(undated)).due(day("2022-01-01"), day("2023-12-31")))
        .extracting(DueAnswer::days)
        .containsExactly(ImmutableList.of(day("2023-12-15")), ImmutableList.of());
    assertThat(MergedTimeline.of(List.of(undated)).due(day("2022-01-01"), day("2022-12-31")))
        .extracting(DueAnswer::truth)
        .containsExactly(Truth.NO, Truth.NO);
  }

  @Test
  void whatReturnsStandsAtTheDayOnWhichItIsDue() {
    MergedTimeline timeline = MergedTimeline.of(List.of(plan("by 2021", "every year by 12-15")));

    assertThat(timeline.due(day("2021-01-01"), day("2021-12-31")))
        .extracting(DueAnswer::days)
        .containsExactly(ImmutableList.of(day("2021-12-15")), ImmutableList.of(day("2021-12-31")));
  }

  @Test
  void tellsWhatIsDueAndWhatCannotBeSaid() {
    MergedTimeline timeline = MergedTimeline.of(List.of(plan("by 2021-06", "unstated", "by 2024")));

    String told =
        TimelineText.of(Locale.forLanguageTag("vi"))
            .printDue(timeline.due(day("2021-01-01"), day("2021-12-31")), List.of("Lai Châu"));

    assertThat(told)
        .contains("Đến hạn: 1\n", "hạn 6/2021  Lai Châu  Xây dựng đề án  Sở Y tế")
        .contains("Chưa nói được: 1\n", "không ghi thời gian")
        .endsWith("Không: 1\n");
  }

  @Test
  void tellsWhatIsOverdueInEnglish() {
    MergedTimeline timeline = MergedTimeline.of(List.of(plan("by 2021-06", "by 2024")));

    String told =
        TimelineText.of(Locale.ENGLISH)
            .printOverdue(
                timeline.overdue(day("2022-01-01"), Completion.UNKNOWN), List.of("Lai Châu"));

    assertThat(told)
        .startsWith("Overdue: 0\n")
        .contains("Cannot be said: 1\n", "by 2021-06", "nobody says whether it is done")
        .endsWith("Not: 1\n");
  }

  @Test
  void everyReasonHasItsWords() {
    for (DueReason reason : DueReason.values()) {
      assertThat(TimelineText.of(Locale.ENGLISH).why(reason)).doesNotContain("due-reason");
      assertThat(TimelineText.of(Locale.forLanguageTag("vi")).why(reason))
          .doesNotContain("due-reason");
    }
  }
}
