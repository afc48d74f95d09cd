package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** An agency that is named twice in one role of one task. */
final class AgencyTwice implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.agency-twice")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence("An agency is named twice in one role of one task")
          .sentenceVi("Một cơ quan được ghi hai lần với cùng vai trò trong một nhiệm vụ")
          .why(
              "The list was put together from two; perhaps another body was meant by one of "
                  + "them.")
          .whyVi(
              "Danh sách được ghép từ hai danh sách; có thể một trong hai chỗ "
                  + "định ghi cơ quan khác.")
          .goodExample(
              """
              task: Tổ chức hội nghị xúc tiến đầu tư
                lead: Sở Tài chính
                with: Sở Công Thương
                with: Sở Du lịch
              """)
          .badExample(
              """
              task: Tổ chức hội nghị xúc tiến đầu tư
                lead: Sở Tài chính
                with: Sở Công Thương
                with: Sở Công Thương
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    PlanView view = PlanView.of(plan, context);
    ImmutableList<Located<Task>> tasks =
        view.tasks().stream()
            .filter(task -> task.value().assignments().size() > 1)
            .collect(ImmutableList.toImmutableList());
    return Look.each(
        tasks, "no-lists-of-agencies", AgencyTwice::hasRoleTwice, task -> check(task, view));
  }

  private static boolean hasRoleTwice(Located<Task> task) {
    Set<AgencyRole> roles = EnumSet.noneOf(AgencyRole.class);
    for (Assignment assignment : task.value().assignments()) {
      if (!roles.add(assignment.role())) {
        return true;
      }
    }
    return false;
  }

  private Stream<Finding> check(Located<Task> task, PlanView view) {
    Set<Name> named = new HashSet<>();
    return task.value().assignments().stream()
        .filter(assignment -> !named.add(Name.of(assignment, view)))
        .map(
            assignment ->
                finding(
                    task.place(),
                    Look.ofTask(
                        task.value(),
                        assignment.evidence(),
                        "agency",
                        assignment.agency().name(),
                        "role",
                        assignment.role().label())));
  }

  /** The key of a name in a role. */
  private record Name(AgencyRole role, String key) {

    static Name of(Assignment assignment, PlanView view) {
      return new Name(assignment.role(), view.key(assignment.agency().name()));
    }
  }
}
