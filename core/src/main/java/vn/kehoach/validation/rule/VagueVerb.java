package vn.kehoach.validation.rule;

import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Task;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A task that names an effort and nothing by which it could be checked. */
final class VagueVerb implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.vague-verb")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence("A task begins with a verb of effort and names no product, number or " + "time")
          .sentenceVi(
              "Nhiệm vụ mở đầu bằng động từ chung chung, không có sản phẩm, con số hay "
                  + "thời gian để kiểm tra")
          .why(
              "Whether such a task was done is a matter of opinion. It is information "
                  + "only: plans need such sentences too.")
          .whyVi(
              "Nhiệm vụ như vậy đã làm hay chưa là tùy nhận định. Chỉ là thông "
                  + "tin: kế hoạch nào cũng cần những câu như thế.")
          .clause(
              "Chính phủ: \"rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản "
                  + "phẩm, rõ thẩm quyền\"")
          .goodExample(
              """
              task: Tăng cường kiểm tra an toàn thực phẩm, mỗi quý 02 đợt
              """)
          .badExample(
              """
              task: Tăng cường kiểm tra an toàn thực phẩm
              """)
          .build();

  private static final Words VAGUE = Words.of("vague-verbs.txt");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.each(PlanView.of(plan, context).tasks(), "no-tasks", this::check);
  }

  private Stream<Finding> check(Located<Task> task) {
    return isVague(task.value())
        ? Stream.of(
            finding(
                task.place(),
                Look.details(
                    Optional.empty(),
                    "number",
                    Look.numberOf(task.value()),
                    "task",
                    Look.beginningOf(task.value()))))
        : Stream.empty();
  }

  private static boolean isVague(Task task) {
    return task.deliverables().isEmpty()
        && !Duties.hasTime(task)
        && task.text().chars().noneMatch(Character::isDigit)
        && VAGUE.begin(task.text());
  }
}
