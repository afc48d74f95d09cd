package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A task that stands twice in one plan. */
final class TaskRepeated implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.repeated")
          .group(RuleGroup.TASKS)
          .severity(Severity.WARNING)
          .sentence("A task stands twice, with the same words, lead and time")
          .sentenceVi("Một nhiệm vụ ghi hai lần với cùng nội dung, cơ quan chủ trì và thời gian")
          .why(
              "It is counted and reported twice. The same words for another lead or another "
                  + "time are another task; tasks without a lead are only compared within their "
                  + "section.")
          .whyVi(
              "Nhiệm vụ bị đếm và báo cáo hai lần. Cùng lời nhưng khác chủ trì "
                  + "hay khác thời gian là nhiệm vụ khác; nhiệm vụ không ghi chủ trì "
                  + "chỉ được so trong cùng một phần.")
          .goodExample(
              """
              task: Tổ chức hội nghị xúc tiến đầu tư du lịch
                lead: Sở Du lịch
              task: Tổ chức hội nghị xúc tiến đầu tư du lịch
                lead: Sở Công Thương
              """)
          .badExample(
              """
              task: Tổ chức hội nghị xúc tiến đầu tư du lịch
                lead: Sở Du lịch
              task: Tổ chức hội nghị xúc tiến đầu tư du lịch
                lead: Sở Du lịch
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    PlanView view = PlanView.of(plan, context);
    Set<Integer> twice = twice(view.tasks());
    Map<Key, Task> first = new HashMap<>();
    return Look.each(
        view.tasks(),
        "no-tasks",
        task -> !twice.isEmpty() && twice.contains(TaskWords.trace(task.value())),
        task -> check(task, Key.of(task.value(), view), first));
  }

  /** Returns the traces that several tasks have: all others need not be looked at word by word. */
  private static Set<Integer> twice(ImmutableList<Located<Task>> tasks) {
    int[] traces =
        tasks.stream().mapToInt(task -> TaskWords.trace(task.value())).sorted().toArray();
    return IntStream.range(1, traces.length)
        .filter(i -> traces[i] == traces[i - 1])
        .mapToObj(i -> traces[i])
        .collect(Collectors.toSet());
  }

  private Stream<Finding> check(Located<Task> task, Key key, Map<Key, Task> first) {
    Task earlier = first.putIfAbsent(key, task.value());
    return earlier == null
        ? Stream.empty()
        : Stream.of(
            finding(
                task.place(),
                Look.ofTask(
                    task.value(), task.value().evidence(), "first", Look.numberOf(earlier))));
  }

  /** What is to be done by whom and when; without a lead, where it stands. */
  private record Key(String words, String leads, String where, Due due) {

    static Key of(Task task, PlanView view) {
      String leads =
          Duties.leads(task)
              .map(lead -> view.key(lead.agency().name()))
              .sorted()
              .collect(Collectors.joining(";"));
      return new Key(view.words(task), leads, leads.isEmpty() ? task.section() : "", task.due());
    }
  }
}
