package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A plan that lists no recipients. */
final class RecipientsMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.recipients-missing")
          .group(RuleGroup.FORM)
          .severity(Severity.INFO)
          .sentence("The plan lists no recipients")
          .sentenceVi("Kế hoạch không có nơi nhận")
          .why(
              "Whoever is given a task must be among those who get the paper; a text without its foot cannot show it.")
          .whyVi(
              "Ai được giao việc phải là nơi nhận văn bản; bản thiếu phần cuối "
                  + "không cho thấy điều đó.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.9")
          .goodExample(
              """
              recipient: Lưu: VT, TH.
              """)
          .badExample(
              """
              kind: KẾ HOẠCH
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.header(
        plan,
        p ->
            p.info().recipients().isEmpty()
                ? Optional.of(finding(Place.at("/info/recipients"), ImmutableMap.of()))
                : Optional.empty());
  }
}
