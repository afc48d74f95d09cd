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

/** A plan that does not name its place of issue. */
final class PlaceMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.place-missing")
          .group(RuleGroup.FORM)
          .severity(Severity.INFO)
          .sentence("The plan does not name the place where it was issued")
          .sentenceVi("Kế hoạch không ghi địa danh ban hành")
          .why(
              "The place stands with the date in the letterhead; where it is missing the letterhead was mostly left behind when the text was copied.")
          .whyVi(
              "Địa danh đứng cùng ngày tháng ở phần đầu; thiếu địa danh thường "
                  + "là vì phần đầu bị bỏ lại khi chép văn bản.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.4")
          .goodExample(
              """
              kind: KẾ HOẠCH
              place: An Bình
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
            p.info().place().isBlank()
                ? Optional.of(finding(Place.at("/info/place"), ImmutableMap.of()))
                : Optional.empty());
  }
}
