package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Task;
import vn.kehoach.text.Folding;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** One task in the text and in a table with different leads. */
final class LeadsDisagree implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.leads-disagree")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.WARNING)
          .sentence("A task stands in two parts of the paper with different leads")
          .sentenceVi("Cùng một nhiệm vụ nhưng hai phần của văn bản ghi cơ quan chủ trì khác nhau")
          .why(
              "Each of the two may hold that the other is meant. Compared are tasks of the "
                  + "same words, up to the first full stop or bracket, in the text and in a table "
                  + "or in two tables; tasks without a lead are passed over.")
          .whyVi(
              "Mỗi nơi có thể cho rằng việc là của nơi kia. So các nhiệm vụ "
                  + "cùng lời, đến dấu chấm hoặc ngoặc đầu tiên, ở lời văn và ở bảng "
                  + "hoặc ở hai bảng; bỏ qua nhiệm vụ không ghi chủ trì.")
          .goodExample(
              """
              task: Xây dựng Đề án phát triển du lịch biển (hoàn thành trong năm 2026)
                lead: Sở Du lịch
              task: Xây dựng Đề án phát triển du lịch biển
                table: b1
                lead: Sở Du lịch
              """)
          .badExample(
              """
              task: Xây dựng Đề án phát triển du lịch biển (hoàn thành trong năm 2026)
                lead: Sở Du lịch
              task: Xây dựng Đề án phát triển du lịch biển
                table: b1
                lead: Sở Công Thương
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.each(
        Twin.all(PlanView.of(plan, context), Duties::hasLead), "no-task-twice", this::check);
  }

  private Stream<Finding> check(Twin twin) {
    return keys(twin.task().value()).equals(keys(twin.earlier()))
        ? Stream.empty()
        : Stream.of(
            finding(
                twin.task().place(),
                Look.ofTask(
                    twin.task().value(),
                    twin.task().value().evidence(),
                    "lead",
                    leads(twin.task().value()),
                    "first",
                    Look.numberOf(twin.earlier()),
                    "other",
                    leads(twin.earlier()))));
  }

  private static ImmutableSet<String> keys(Task task) {
    return Duties.leads(task)
        .map(lead -> Folding.key(lead.agency().name()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String leads(Task task) {
    return Duties.leads(task).map(lead -> lead.agency().name()).collect(Collectors.joining("; "));
  }
}
