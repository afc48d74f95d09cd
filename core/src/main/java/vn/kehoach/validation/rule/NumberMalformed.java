package vn.kehoach.validation.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A document number whose parts are wrong, such as {@code 283/TTg-CP}. */
final class NumberMalformed implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.number-malformed")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("A document number has wrong, swapped or missing parts")
          .sentenceVi("Số, ký hiệu văn bản sai, thiếu hoặc đảo thành phần")
          .why(
              "The paper cannot be found by such a number. What is odd is told by "
                  + "codes: kind-missing, issuer-missing, swapped-separators, "
                  + "misplaced-year. Official letters, whose numbers name no kind, may lack it.")
          .whyVi(
              "Với số như vậy không tìm được văn bản. Chỗ sai được nêu rõ: "
                  + "thiếu loại, thiếu cơ quan, đảo dấu, năm sai chỗ. Công văn không "
                  + "có chữ viết tắt tên loại nên được thiếu.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.3; Quy định 399-QĐ/TW")
          .goodExample(
              """
              cites: Quyết định | 283/QĐ-TTg | 2020-02-19
              """)
          .badExample(
              """
              cites: Quyết định | 283/TTg-CP | 2020-02-19
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.each(Numbers.printed(plan), "no-numbers", number -> check(number, context));
  }

  private Stream<Finding> check(Numbers.Printed printed, ValidationContext context) {
    DocumentNumber number = printed.number();
    return number.isMalformed() && !isLetter(printed, context.registries().kinds())
        ? Stream.of(
            finding(
                printed.place(),
                Look.details(
                    printed.evidence(),
                    "number",
                    number.toString(),
                    "odd",
                    String.join(", ", number.oddities()))))
        : Stream.empty();
  }

  /** An official letter (công văn) has the letters of no kind in its number. */
  private static boolean isLetter(Numbers.Printed printed, DocumentKinds kinds) {
    return printed.number().oddities().equals(List.of("kind-missing"))
        && kinds.byName(printed.kind()).filter(kind -> kind.code().isEmpty()).isPresent();
  }
}
