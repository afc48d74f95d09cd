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

/** A plan without number and symbol, as a draft has none. */
final class NumberMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.number-missing")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("The plan has no number and symbol")
          .sentenceVi("Kế hoạch không có số, ký hiệu")
          .why(
              "Without its number a plan cannot be cited. Drafts lack it by nature: "
                  + "set the severity down while drafting.")
          .whyVi(
              "Không có số thì không viện dẫn được kế hoạch. Dự thảo đương "
                  + "nhiên chưa có: hãy hạ mức độ khi soạn thảo.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.3")
          .goodExample(
              """
              kind: KẾ HOẠCH
              number: 12/KH-UBND
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
            p.info().number().isPresent()
                ? Optional.empty()
                : Optional.of(finding(Place.at("/info/number"), ImmutableMap.of())));
  }
}
