package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.agency.TerritoryNames;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.text.Folding;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A title that puts the plan into another province than that of its issuer. */
final class TerritoriesDiffer implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.territories-differ")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.WARNING)
          .sentence("The title says that the plan is for another province than that of its issuer")
          .sentenceVi("Tên kế hoạch ghi địa bàn một tỉnh khác với tỉnh của cơ quan ban hành")
          .why(
              "Titles are copied from the plan of a neighbour. Looked at is the first "
                  + "province behind the words \"địa bàn\" in the title; provinces named "
                  + "elsewhere in it are partners.")
          .whyVi(
              "Tên được chép từ kế hoạch của tỉnh khác. Xét tỉnh đầu tiên sau "
                  + "chữ \"địa bàn\" trong tên; tỉnh nêu ở chỗ khác là đối tác.")
          .goodExample(
              """
              issuer: Ủy ban nhân dân tỉnh Bắc Ninh
              title: Kế hoạch phát triển du lịch trên địa bàn tỉnh Bắc Ninh
              """)
          .badExample(
              """
              issuer: Ủy ban nhân dân tỉnh Bắc Ninh
              title: Kế hoạch phát triển du lịch trên địa bàn tỉnh Cà Mau
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final String AREA = "địa bàn ";

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    Optional<String> issuer = province(plan.info().issuer());
    Optional<String> title = behindArea(plan.info().title()).flatMap(TerritoriesDiffer::province);
    return issuer
        .flatMap(of -> title.map(in -> Examination.of(1, check(of, in).stream().toList())))
        .orElseGet(() -> Examination.notApplicable("no-two-provinces"));
  }

  private Optional<Finding> check(String issuer, String title) {
    return Folding.fold(issuer).equals(Folding.fold(title))
        ? Optional.empty()
        : Optional.of(
            finding(Place.at("/info/title"), ImmutableMap.of("province", title, "issuer", issuer)));
  }

  private static Optional<String> behindArea(String title) {
    int at = title.toLowerCase(Locale.ROOT).indexOf(AREA);
    return at < 0 ? Optional.empty() : Optional.of(title.substring(at + AREA.length()));
  }

  private static Optional<String> province(String text) {
    return TerritoryNames.first(text).map(mention -> mention.territory().name());
  }
}
