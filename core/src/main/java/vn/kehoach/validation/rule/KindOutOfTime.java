package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentSystem;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A kind of paper that its system did not have on the day of the plan. */
final class KindOutOfTime implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.kind-out-of-time")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("The kind of paper was not in use in its system on the day of the plan")
          .sentenceVi("Tên loại văn bản không có trong hệ thống văn bản vào ngày ban hành")
          .why(
              "Which kinds there are is laid down, and the list changed in 2011, 2017, 2020 and 2026. The system is that of the number; names that no list ever held are passed over.")
          .whyVi(
              "Các loại văn bản được quy định và danh sách đã đổi vào các năm "
                  + "2011, 2017, 2020 và 2026. Hệ thống là hệ thống của số, ký hiệu; "
                  + "bỏ qua tên chưa từng có trong danh sách nào.")
          .clause("Nghị định 30/2020/NĐ-CP, Điều 7; Quy định 399-QĐ/TW")
          .goodExample(
              """
              issued: 2015-04-02
              number: 12/KH-UBND
              kind: BẢN CAM KẾT
              """)
          .badExample(
              """
              issued: 2021-04-02
              number: 12/KH-UBND
              kind: BẢN CAM KẾT
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    PlanInfo info = plan.info();
    DocumentSystem system =
        info.number().map(DocumentNumber::system).orElse(DocumentSystem.UNKNOWN);
    if (info.nature() != DocumentNature.PLAN || system == DocumentSystem.UNKNOWN) {
      return Examination.notApplicable("no-system");
    }
    return info.issued()
        .filter(date -> context.registries().forms().asOf(system, date).isPresent())
        .map(date -> Look.header(plan, p -> check(p.info(), system, date, context)))
        .orElseGet(() -> Examination.notApplicable("no-date-of-issue"));
  }

  private Optional<Finding> check(
      PlanInfo info, DocumentSystem system, LocalDate date, ValidationContext context) {
    DocumentKinds kinds = context.registries().kinds();
    boolean known = kinds.byName(info.kind()).isPresent();
    boolean inUse = kinds.byName(info.kind(), system, date).isPresent();
    return known && !inUse
        ? Optional.of(
            finding(
                Place.at("/info/kind"),
                ImmutableMap.of("kind", info.kind(), "issued", date.toString())))
        : Optional.empty();
  }
}
