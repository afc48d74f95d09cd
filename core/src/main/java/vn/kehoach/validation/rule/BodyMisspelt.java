package vn.kehoach.validation.rule;

import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A name of a body with a letter wrong, such as {@code Sở Sây dựng}. */
final class BodyMisspelt implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.body-misspelt")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.WARNING)
          .sentence("The name of a body is one letter or mark away from a body that is known")
          .sentenceVi("Tên cơ quan sai một chữ cái hoặc dấu so với một cơ quan trong danh mục")
          .why(
              "Searches miss it, and programs give the task to nobody. Told are names that "
                  + "no registry knows, all words but one being those of a body that exists; each "
                  + "name is told once, where it first stands.")
          .whyVi(
              "Tra cứu không thấy, phần mềm không giao được việc cho ai. Báo "
                  + "những tên không danh mục nào có mà mọi chữ trừ một chữ là của "
                  + "một cơ quan có thật; mỗi tên chỉ báo một lần, ở chỗ đầu tiên.")
          .goodExample(
              """
              issued: 2026-01-05
              task: Tổ chức hội nghị xúc tiến đầu tư
                with: Sở Xây dựng
              """)
          .badExample(
              """
              issued: 2026-01-05
              task: Tổ chức hội nghị xúc tiến đầu tư
                with: Sở Sây dựng
              task: Tổ chức hội chợ
                with: Sở Sây dựng
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return PrintedBody.examine(plan, context, this::check);
  }

  private Stream<Finding> check(PrintedBody body) {
    return body.misspelt().stream()
        .map(
            name ->
                finding(
                    body.task().place(),
                    body.details("count", String.valueOf(body.count()), "expected", name)));
  }
}
