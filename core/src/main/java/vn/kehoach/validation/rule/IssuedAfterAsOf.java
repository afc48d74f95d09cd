package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A plan dated after the day on which it is looked at. */
final class IssuedAfterAsOf implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.issued-after-as-of")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("The plan is dated after the day on which it is looked at")
          .sentenceVi("Ngày ban hành ghi trên kế hoạch muộn hơn ngày kiểm tra")
          .why(
              "A signed paper bears the day on which it was signed; a later one is a misprint or a draft. Without a day to look from the rule is skipped.")
          .whyVi(
              "Văn bản đã ký mang ngày ký; ngày muộn hơn là in sai hoặc là dự "
                  + "thảo. Không cho ngày xét thì quy tắc bị bỏ qua.")
          .goodExample(
              """
              issued: 2026-01-05
              """)
          .badExample(
              """
              issued: 2126-01-05
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    Optional<LocalDate> issued = plan.info().issued();
    if (issued.isEmpty() || plan.info().nature() == DocumentNature.DIGEST) {
      return Examination.notApplicable("no-date-of-issue");
    }
    if (context.asOf().isEmpty()) {
      return Examination.skipped("no-as-of");
    }
    return Examination.of(
        1,
        context.asOf().filter(issued.get()::isAfter).stream()
            .map(
                day ->
                    finding(
                        Place.at("/info/issued"),
                        ImmutableMap.of("issued", issued.get().toString(), "day", day.toString())))
            .toList());
  }
}
