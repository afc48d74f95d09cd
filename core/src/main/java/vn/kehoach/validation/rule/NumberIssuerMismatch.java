package vn.kehoach.validation.rule;

import java.util.Optional;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A symbol whose letters stand for another body than the issuer. */
final class NumberIssuerMismatch implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.number-issuer-mismatch")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence(
              "The letters of the symbol stand for another body than the one that issued the plan")
          .sentenceVi("Chữ viết tắt cơ quan trong ký hiệu không khớp với cơ quan ban hành")
          .why(
              "Either the letterhead or the symbol comes from another paper. Told only where both the letters and the printed body are known.")
          .whyVi(
              "Phần đầu văn bản hoặc ký hiệu lấy từ văn bản khác. Chỉ báo khi "
                  + "biết cả chữ viết tắt và cơ quan được ghi.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.3")
          .goodExample(
              """
              issuer: Ủy ban nhân dân tỉnh An Bình
              number: 12/KH-UBND
              """)
          .badExample(
              """
              issuer: Ủy ban nhân dân tỉnh An Bình
              number: 12/KH-SYT
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    PrintedBodies bodies = PrintedBodies.of(context.registries().issuers());
    return Look.header(plan, p -> p.info().number().flatMap(n -> check(n, p.info(), bodies)));
  }

  private Optional<Finding> check(DocumentNumber number, PlanInfo info, PrintedBodies bodies) {
    return bodies
        .otherThan(number, info.issuer())
        .map(
            body ->
                finding(
                    Place.at("/info/number"),
                    Look.details(
                        Optional.empty(),
                        "number",
                        number.toString(),
                        "issuer",
                        info.issuer(),
                        "expected",
                        body.code())));
  }
}
