package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** Deadlines of one task that do not follow each other in time. */
final class RoadmapBackwards implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.roadmap-backwards")
          .group(RuleGroup.TASKS)
          .severity(Severity.WARNING)
          .sentence("The deadlines of one task are not in the order of time")
          .sentenceVi("Các mốc thời gian trong lộ trình của nhiệm vụ không theo thứ tự")
          .why(
              "A road map is read from step to step; a step back is mostly a misprinted "
                  + "year. Two steps on one day are allowed.")
          .whyVi(
              "Lộ trình được đọc từng mốc; mốc lùi thường là năm bị in sai. Hai "
                  + "mốc cùng ngày được chấp nhận.")
          .goodExample(
              """
              task: Thay sách giáo khoa
                due: roadmap 2020-07, 2021-07
              """)
          .badExample(
              """
              task: Thay sách giáo khoa
                due: roadmap 2021-07, 2020-07
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Located<Task>> roadmaps =
        PlanView.of(plan, context).tasks().stream()
            .filter(task -> task.value().due() instanceof Due.Roadmap)
            .collect(ImmutableList.toImmutableList());
    return Look.each(roadmaps, "no-roadmaps", this::check);
  }

  private Stream<Finding> check(Located<Task> task) {
    ImmutableList<PartialDate> steps =
        task.value().due() instanceof Due.Roadmap roadmap
            ? roadmap.steps().stream().map(Due.By::date).collect(ImmutableList.toImmutableList())
            : ImmutableList.of();
    return IntStream.range(1, steps.size())
        .filter(i -> steps.get(i).last().isBefore(steps.get(i - 1).first()))
        .mapToObj(
            i ->
                finding(
                    task.place(),
                    Look.ofTask(
                        task.value(),
                        Duties.printedTime(task.value()),
                        "step",
                        steps.get(i).toString(),
                        "earlier",
                        steps.get(i - 1).toString())));
  }
}
