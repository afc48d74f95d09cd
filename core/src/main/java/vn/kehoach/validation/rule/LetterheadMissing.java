package vn.kehoach.validation.rule;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A plan that bears its number somewhere else, but not at its head. */
final class LetterheadMissing implements Rule {

  private static final CharMatcher WHITE = CharMatcher.whitespace().or(CharMatcher.is('\u00a0'));

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.letterhead-missing")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("The head of the plan does not bear its number, which is known from elsewhere")
          .sentenceVi("Phần đầu văn bản không có số, ký hiệu; chỉ biết được từ chỗ khác")
          .why(
              "The letterhead (issuer, number, place, date) was lost from the file; what is known of "
                  + "it stands in a line of an annex. A plan without any number is told by "
                  + "form.number-missing, one whose text is not at hand is passed over.")
          .whyVi(
              "Phần đầu (cơ quan ban hành, số, địa danh, ngày) đã mất khỏi tệp; "
                  + "điều còn biết nằm ở một dòng của phụ lục. Kế hoạch hoàn toàn "
                  + "không có số được báo bằng form.number-missing; không xét kế "
                  + "hoạch không kèm lời văn.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.3")
          .goodExample(
              """
              number: 132/KH-UBND
              text: Số: 132/KH-UBND
              section: I. MỤC TIÊU
              """)
          .badExample(
              """
              number: 132/KH-UBND
              text: KẾ HOẠCH
              section: I. MỤC TIÊU
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    if (plan.info().nature() != DocumentNature.PLAN) {
      return Examination.notApplicable("not-a-plan-itself");
    }
    Optional<DocumentNumber> number = plan.info().number();
    return number.isEmpty() || plan.outline().preamble().isEmpty()
        ? Examination.notApplicable("no-head")
        : Examination.of(1, check(plan, number.get()).stream().toList());
  }

  private Optional<Finding> check(Plan plan, DocumentNumber number) {
    String sought = bare(number.toString());
    boolean there =
        Passages.ofPreamble(plan.outline()).stream()
            .anyMatch(passage -> bare(passage.value().text()).contains(sought));
    return there ? Optional.empty() : Optional.of(told(plan, number));
  }

  private Finding told(Plan plan, DocumentNumber number) {
    Numbers.Printed own = Numbers.own(plan, number);
    return finding(
        Place.at("/info/number").withEvidence(own.evidence()),
        Look.details(own.evidence(), "number", number.toString()));
  }

  private static String bare(String text) {
    return WHITE.removeFrom(text).toLowerCase(Locale.ROOT);
  }
}
