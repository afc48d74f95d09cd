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

/** A number left out between two sections that stand side by side. */
final class NumberGap implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("structure.number-gap")
          .group(RuleGroup.STRUCTURE)
          .severity(Severity.WARNING)
          .sentence("The numbering of sections leaves a number out")
          .sentenceVi("Đánh số đề mục bị nhảy số")
          .why(
              "Either a section is lost or references to the later ones are off. A "
                  + "list may go on from the last number of its kind anywhere before it, as "
                  + "articles do across chapters.")
          .whyVi(
              "Hoặc một đề mục bị mất, hoặc các chỉ dẫn đến đề mục sau bị lệch. "
                  + "Dãy số có thể tiếp từ số cuối cùng cùng loại ở trước đó, như các "
                  + "điều qua nhiều chương.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6")
          .goodExample(
              """
              section: I. MỤC TIÊU
              section: II. NHIỆM VỤ
              section: III. TỔ CHỨC THỰC HIỆN
              """)
          .badExample(
              """
              section: I. MỤC TIÊU
              section: III. TỔ CHỨC THỰC HIỆN
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.each(Numbering.of(plan.outline()), "no-numbered-sections", this::check);
  }

  private Stream<Finding> check(Numbering.Step step) {
    return step.ordinal() > step.expected()
        ? Stream.of(
            finding(
                step.section().place(),
                Look.details(
                    step.evidence(),
                    "number",
                    step.printed(),
                    "previous",
                    step.previous(),
                    "missing",
                    String.valueOf(step.ordinal() - step.expected()))))
        : Stream.empty();
  }
}
