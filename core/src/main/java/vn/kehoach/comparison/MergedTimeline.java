package vn.kehoach.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Milestone;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/**
 * The tasks and milestones of several plans in the order of time (lịch chung).
 *
 * <pre>{@code
 * MergedTimeline timeline = MergedTimeline.of(plans);
 * timeline.due(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30), Truth.YES).forEach(show);
 * timeline.overdue(LocalDate.of(2026, 1, 1), done);
 * }</pre>
 *
 * <p>A deadline is the last day of what is printed: {@code hoàn thành tháng 6/2021} is in time
 * until 30 June 2021. The day of asking is always given; the library never asks the clock.
 *
 * @param names the names of the plans
 * @param items by deadline, those without one last; on one day in the order of the plans
 */
public record MergedTimeline(ImmutableList<String> names, ImmutableList<TimelineItem> items) {

  private static final Comparator<TimelineItem> BY_TIME =
      Comparator.comparing((TimelineItem item) -> item.deadline().orElse(LocalDate.MAX));

  private static final Comparator<DueAnswer> BY_FIRST_DAY =
      Comparator.comparing(
          answer ->
              answer.days().stream().findFirst().or(answer.item()::deadline).orElse(LocalDate.MAX));

  /**
   * Returns the tasks and milestones of some plans.
   *
   * @param plans the plans
   * @return the timeline
   */
  public static MergedTimeline of(List<Plan> plans) {
    ImmutableList.Builder<TimelineItem> items = ImmutableList.builder();
    for (int place = 0; place < plans.size(); place++) {
      Plan plan = plans.get(place);
      Optional<Period> frame = frame(plan.info());
      for (Task task : plan.tasks()) {
        addTask(items, place, task, frame);
      }
      Set<String> told =
          plan.tasks().stream().map(t -> words(t.text(), t.due())).collect(Collectors.toSet());
      for (Milestone milestone : plan.timeline().milestones()) {
        Due when = new Due.During(milestone.when());
        if (told.contains(words(milestone.text(), when))) {
          continue;
        }
        items.add(new TimelineItem(place, Optional.empty(), Optional.of(milestone), when, frame));
      }
    }
    return new MergedTimeline(
        plans.stream().map(PaperName::of).collect(ImmutableList.toImmutableList()),
        items.build().stream().sorted(BY_TIME).collect(ImmutableList.toImmutableList()));
  }

  /** The period of the plan, from the day on which it was issued. */
  private static Optional<Period> frame(PlanInfo info) {
    Optional<PartialDate> end = info.period().flatMap(Period::end);
    Optional<PartialDate> printed = info.period().flatMap(Period::start);
    Optional<PartialDate> issued = info.issued().map(PartialDate::ofDay);
    Optional<PartialDate> start =
        Stream.of(printed, issued)
            .flatMap(Optional::stream)
            .filter(date -> end.filter(e -> e.last().isBefore(date.first())).isEmpty())
            .max(Comparator.comparing(PartialDate::first));
    return start.isPresent()
        ? Optional.of(
            end.map(e -> Period.of(start.get(), e)).orElseGet(() -> Period.from(start.get())))
        : info.period();
  }

  /** What is to be done until when; a milestone that says what a task says is left out. */
  private static String words(String text, Due due) {
    return due.span().flatMap(Period::lastDay) + " " + text;
  }

  private static void addTask(
      ImmutableList.Builder<TimelineItem> items, int plan, Task task, Optional<Period> frame) {
    List<? extends Due> dues =
        task.due() instanceof Due.Roadmap roadmap ? roadmap.steps() : ImmutableList.of(task.due());
    for (Due due : dues) {
      items.add(new TimelineItem(plan, Optional.of(task), Optional.empty(), due, frame));
    }
  }

  /**
   * Returns for each item whether it is due between two days.
   *
   * @param from the first day
   * @param to the last day, not before the first
   * @return an answer for each item, by the first day on which it is due in that time
   * @throws IllegalArgumentException if the last day is before the first
   */
  public ImmutableList<DueAnswer> due(LocalDate from, LocalDate to) {
    checkArgument(!to.isBefore(from), "to must not be before %s, but was %s", from, to);
    return items.stream()
        .map(item -> item.due().fold(new DueIn(item, from, to)))
        .sorted(BY_FIRST_DAY)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what is due between two days, or what may be.
   *
   * @param from the first day
   * @param to the last day, not before the first
   * @param truth which answers are wanted
   * @return those answers, in order
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Stream<DueAnswer> due(LocalDate from, LocalDate to, Truth truth) {
    return due(from, to).stream().filter(answer -> answer.truth() == truth);
  }

  /**
   * Returns for each task whether it is overdue on a day: its time has run out and it is not done.
   *
   * @param asOf the day of asking
   * @param completion what is known to be done
   * @return an answer for each task, several for one with several deadlines, in order; open where
   *     no deadline is printed, and where the time has run out and nobody says whether it is done
   */
  public ImmutableList<DueAnswer> overdue(LocalDate asOf, Completion completion) {
    return items.stream()
        .filter(item -> item.task().isPresent())
        .map(item -> overdue(item, asOf, completion))
        .collect(ImmutableList.toImmutableList());
  }

  private static DueAnswer overdue(TimelineItem item, LocalDate asOf, Completion completion) {
    Optional<Boolean> done = completion.isDone(item.plan(), item.task().orElseThrow());
    if (done.orElse(false)) {
      return DueAnswer.of(item, false, ImmutableList.of());
    }
    if (item.deadline().isEmpty()) {
      return DueAnswer.open(item, item.due().fold(new Deadlineless()));
    }
    LocalDate deadline = item.deadline().get();
    if (!asOf.isAfter(deadline)) {
      return DueAnswer.of(item, false, ImmutableList.of());
    }
    return done.isPresent()
        ? DueAnswer.of(item, true, ImmutableList.of(deadline))
        : DueAnswer.open(item, DueReason.COMPLETION_UNKNOWN);
  }
}
