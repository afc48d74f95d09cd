package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A task with words of time that name none, such as {@code trong thời gian tới}. */
final class VagueTime implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.vague-time")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence("A task says when in words that name no time")
          .sentenceVi("Nhiệm vụ ghi thời gian chung chung, không xác định")
          .why("Such a task is never late. Only tasks without any other time are looked at.")
          .whyVi(
              "Nhiệm vụ như vậy không bao giờ chậm. Chỉ xét nhiệm vụ không có "
                  + "thời gian nào khác.")
          .clause(
              "Chính phủ: \"rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, "
                  + "rõ thẩm quyền\"")
          .goodExample(
              """
              task: Hoàn thiện cổng thông tin du lịch trong năm 2026
                due: during 2026/2026
              task: Hoàn thiện bản đồ du lịch
              """)
          .badExample(
              """
              task: Hoàn thiện cổng thông tin du lịch trong thời gian tới
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final Words VAGUE = Words.of("vague-times.txt");

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Located<Task>> undated =
        PlanView.of(plan, context).tasks().stream()
            .filter(task -> isUndated(task.value().due()))
            .collect(ImmutableList.toImmutableList());
    return Look.each(undated, "no-undated-tasks", this::check);
  }

  private static boolean isUndated(Due due) {
    return due instanceof Due.Unstated || due instanceof Due.After;
  }

  private Stream<Finding> check(Located<Task> task) {
    Stream<String> printed =
        Stream.concat(
            Stream.of(task.value().text()),
            task.value().dueEvidence().stream().map(Evidence::quote));
    return printed
        .flatMap(text -> VAGUE.firstIn(text).stream())
        .limit(1)
        .map(
            words ->
                finding(task.place(), Look.ofTask(task.value(), Optional.empty(), "words", words)));
  }
}
