package vn.kehoach.validation.rule;

import java.util.stream.Stream;
import vn.kehoach.document.DocumentKind;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentSystem;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A number with a year where the kind of paper bears none. */
final class NumberWithYear implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.number-with-year")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("A number bears a year though its kind of paper is no norm")
          .sentenceVi(
              "Số, ký hiệu ghi năm trong khi văn bản không phải là văn bản quy phạm pháp luật")
          .why(
              "Only norms bear their year; a plan with one cannot be found under its number. Kinds that some body may issue as a norm, such as resolutions and decisions, are passed over.")
          .whyVi(
              "Chỉ văn bản quy phạm pháp luật mới ghi năm; kế hoạch có năm "
                  + "trong số thì tra theo số không thấy. Bỏ qua những loại mà có cơ "
                  + "quan được ban hành dưới dạng quy phạm, như nghị quyết, quyết "
                  + "định.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.3")
          .goodExample(
              """
              number: 01/KH-UBND
              """)
          .badExample(
              """
              number: 01/2021/KH-UBND
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    DocumentKinds kinds = context.registries().kinds();
    return Look.each(Numbers.printed(plan), "no-numbers", printed -> check(printed, kinds));
  }

  private Stream<Finding> check(Numbers.Printed printed, DocumentKinds kinds) {
    DocumentNumber number = printed.number();
    boolean odd =
        number.year().isPresent()
            && kinds.byCode(number.kind(), DocumentSystem.STATE).isPresent()
            && !number.isMalformed()
            && kinds.all().stream().noneMatch(kind -> isNorm(kind, number.kind()));
    return odd
        ? Stream.of(
            finding(printed.place(), Look.details(printed.evidence(), "number", number.toString())))
        : Stream.empty();
  }

  private static boolean isNorm(DocumentKind kind, String letters) {
    return kind.group() == DocumentKind.Group.NORM && kind.code().equalsIgnoreCase(letters);
  }
}
