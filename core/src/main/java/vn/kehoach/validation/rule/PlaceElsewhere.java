package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;
import vn.kehoach.territory.Territory;
import vn.kehoach.text.Folding;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A place of issue that is not that of the issuer. */
final class PlaceElsewhere implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.place-elsewhere")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("The place of issue is not that of the body that issued the plan")
          .sentenceVi("Địa danh ban hành không khớp với địa phương của cơ quan ban hành")
          .why(
              "A body of a province prints the name of the province. Issuers whose printed name holds no province, and bodies of districts and communes, are passed over.")
          .whyVi(
              "Cơ quan của tỉnh ghi tên tỉnh làm địa danh. Bỏ qua cơ quan ban "
                  + "hành không ghi kèm tên tỉnh và cơ quan cấp huyện, cấp xã.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.4")
          .goodExample(
              """
              issuer: Ủy ban nhân dân tỉnh An Bình
              territory: An Bình
              place: An Bình
              """)
          .badExample(
              """
              issuer: Ủy ban nhân dân tỉnh An Bình
              territory: An Bình
              place: An Lạc
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    PlanInfo info = plan.info();
    boolean provincial =
        info.territory().filter(territory -> isProvinceOf(territory, info.issuer())).isPresent();
    return provincial && !info.place().isBlank()
        ? Look.header(plan, p -> check(p.info(), context))
        : Examination.notApplicable("no-provincial-issuer");
  }

  private static boolean isProvinceOf(Territory territory, String issuer) {
    return territory.level() == Territory.Level.PROVINCE
        && Words.contains(Folding.key(issuer), Folding.key(territory.name()));
  }

  private Optional<Finding> check(PlanInfo info, ValidationContext context) {
    Territory territory = info.territory().orElseThrow();
    boolean same =
        Words.contains(Folding.key(info.issuer()), Folding.key(info.place()))
            || context.registries().territories().byName(info.place()).stream()
                .anyMatch(unit -> territory.id().equals(Optional.of(unit.id())));
    return same
        ? Optional.empty()
        : Optional.of(
            finding(
                Place.at("/info/place"),
                ImmutableMap.of("place", info.place(), "issuer", info.issuer())));
  }
}
