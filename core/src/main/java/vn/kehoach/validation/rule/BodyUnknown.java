package vn.kehoach.validation.rule;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A name of a body that no registry knows, nor one like it. */
final class BodyUnknown implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.body-unknown")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.INFO)
          .sentence("A task names a body that no registry knows")
          .sentenceVi("Nhiệm vụ ghi tên một cơ quan không có trong danh mục")
          .why(
              "It is a body of the place that the registries do not list, or only the first "
                  + "words of a name. Names that resemble it are told with it; each name is told "
                  + "once, where it first stands. Names one letter off, bodies of another time "
                  + "and leads that are no bodies have rules of their own.")
          .whyVi(
              "Đó là cơ quan của địa phương mà danh mục chưa có, hoặc chỉ là "
                  + "phần đầu của một tên. Các tên gần giống được nêu kèm; mỗi tên "
                  + "chỉ báo một lần, ở chỗ đầu tiên. Tên sai một chữ, cơ quan của "
                  + "thời kỳ khác và nơi chủ trì không phải cơ quan có quy tắc riêng.")
          .goodExample(
              """
              issued: 2026-01-05
              task: Tổ chức hội nghị xúc tiến đầu tư
                with: Sở Công Thương
              """)
          .badExample(
              """
              issued: 2026-01-05
              task: Tổ chức hội nghị xúc tiến đầu tư
                with: Ban Đại diện
              task: Tổ chức hội chợ
                with: Ban Đại diện
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final int NEAR = 3;

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return PrintedBody.examine(plan, context, this::check);
  }

  private Stream<Finding> check(PrintedBody body) {
    return body.isUnknown() && body.misspelt().isEmpty()
        ? Stream.of(
            finding(
                body.task().place(),
                body.details(
                    "count",
                    String.valueOf(body.count()),
                    "near",
                    body.near().limit(NEAR).collect(Collectors.joining(", ")))))
        : Stream.empty();
  }
}
