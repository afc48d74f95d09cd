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

/** A section number that stands twice or goes back. */
final class NumberRepeated implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("structure.number-repeated")
          .group(RuleGroup.STRUCTURE)
          .severity(Severity.WARNING)
          .sentence(
              "A section bears the number of an earlier one beside it, or an earlier " + "number")
          .sentenceVi("Đề mục bị trùng số hoặc đánh số lùi")
          .why(
              "References to the number are ambiguous. A list that starts again from 1 "
                  + "is passed over.")
          .whyVi("Chỉ dẫn đến số đó không rõ là đâu. Bỏ qua dãy bắt đầu lại từ 1.")
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
              section: II. NHIỆM VỤ
              section: II. TỔ CHỨC THỰC HIỆN
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
    boolean goesBack = step.ordinal() < step.expected();
    boolean startsAgain = step.ordinal() == 1 && step.expected() > 2;
    return goesBack && !startsAgain
        ? Stream.of(
            finding(
                step.section().place(),
                Look.details(
                    step.evidence(), "number", step.printed(), "previous", step.previous())))
        : Stream.empty();
  }
}
