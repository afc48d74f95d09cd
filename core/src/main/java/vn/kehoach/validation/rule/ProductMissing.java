package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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

/** A row without a product in a table of tasks that gives them. */
final class ProductMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.product-missing")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence("A task names no product, in a table where others do")
          .sentenceVi("Nhiệm vụ không ghi sản phẩm trong khi các nhiệm vụ cùng bảng có ghi")
          .why(
              "Without a product nobody can say that a task is done. Tasks in running "
                  + "text are passed over, and so are tables without products.")
          .whyVi(
              "Không có sản phẩm thì không ai nói được nhiệm vụ đã xong. Không "
                  + "xét nhiệm vụ trong lời văn và bảng không có cột sản phẩm.")
          .clause(
              "Chính phủ: \"rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản "
                  + "phẩm, rõ thẩm quyền\"")
          .goodExample(
              """
              task: Xây dựng Đề án phát triển du lịch
                table: b1
                product: Đề án
              task: Lập bản đồ số các điểm đến
                table: b1
                product: Bản đồ số
              """)
          .badExample(
              """
              task: Xây dựng Đề án phát triển du lịch
                table: b1
                product: Đề án
              task: Lập bản đồ số các điểm đến
                table: b1
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableSet<String> tables =
        plan.tasks().stream()
            .filter(task -> !task.deliverables().isEmpty())
            .flatMap(task -> task.tableId().stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<Located<Task>> rows =
        PlanView.of(plan, context).tasks().stream()
            .filter(task -> task.value().tableId().filter(tables::contains).isPresent())
            .collect(ImmutableList.toImmutableList());
    return Look.each(rows, "no-products", this::check);
  }

  private Stream<Finding> check(Located<Task> task) {
    return task.value().deliverables().isEmpty()
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
}
