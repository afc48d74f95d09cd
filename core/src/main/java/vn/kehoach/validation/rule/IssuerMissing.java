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

/** A plan that does not say who issued it. */
final class IssuerMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.issuer-missing")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("The plan does not name the body that issued it")
          .sentenceVi("Kế hoạch không ghi cơ quan ban hành")
          .why(
              "A plan binds those under its issuer; a text copied without its "
                  + "letterhead loses it.")
          .whyVi(
              "Kế hoạch ràng buộc các đơn vị dưới quyền nơi ban hành; bản chép "
                  + "thiếu phần đầu thì mất điều đó.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.2")
          .goodExample(
              """
              kind: KẾ HOẠCH
              issuer: Ủy ban nhân dân tỉnh An Bình
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
            p.info().issuer().isBlank()
                ? Optional.of(finding(Place.at("/info/issuer"), ImmutableMap.of()))
                : Optional.empty());
  }
}
