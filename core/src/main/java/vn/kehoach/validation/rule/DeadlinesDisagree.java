package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** One task in the text and in a table with different times. */
final class DeadlinesDisagree implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.deadlines-disagree")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.WARNING)
          .sentence("A task stands in two parts of the paper with different times")
          .sentenceVi("Cùng một nhiệm vụ nhưng hai phần của văn bản ghi thời gian khác nhau")
          .why(
              "Nobody can tell which of the two holds. Compared are tasks of the same "
                  + "words, up to the first full stop or bracket, in the text and in a table or "
                  + "in two tables, if the last day of both is known; a month and a day within it "
                  + "agree.")
          .whyVi(
              "Không biết thời hạn nào có hiệu lực. So các nhiệm vụ cùng lời, "
                  + "đến dấu chấm hoặc ngoặc đầu tiên, ở lời văn và ở bảng hoặc ở hai "
                  + "bảng, khi biết ngày cuối của cả hai; tháng và một ngày trong "
                  + "tháng đó là khớp.")
          .goodExample(
              """
              task: Xây dựng Đề án phát triển du lịch biển
                due: by 2026-06
              task: Xây dựng Đề án phát triển du lịch biển
                table: b1
                due: by 2026-06-15
              """)
          .badExample(
              """
              task: Xây dựng Đề án phát triển du lịch biển
                due: by 2026-06
              task: Xây dựng Đề án phát triển du lịch biển
                table: b1
                due: by 2026-07-15
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Twin> twins = Twin.all(PlanView.of(plan, context), task -> end(task).isPresent());
    return Look.each(twins, "no-task-twice", this::check);
  }

  private Stream<Finding> check(Twin twin) {
    return end(twin.task().value()).stream()
        .flatMap(
            mine ->
                end(twin.earlier()).stream()
                    .filter(other -> !agree(mine, other))
                    .map(other -> told(twin, mine, other)));
  }

  private static boolean agree(PartialDate a, PartialDate b) {
    return a.contains(b.last()) || b.contains(a.last());
  }

  private Finding told(Twin twin, PartialDate mine, PartialDate other) {
    return finding(
        twin.task().place(),
        Look.ofTask(
            twin.task().value(),
            Duties.printedTime(twin.task().value()),
            "due",
            mine.toString(),
            "first",
            Look.numberOf(twin.earlier()),
            "other",
            other.toString()));
  }

  private static Optional<PartialDate> end(Task task) {
    return task.due().span().flatMap(Period::end);
  }
}
