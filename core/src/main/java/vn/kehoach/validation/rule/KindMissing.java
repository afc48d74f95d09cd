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

/** A plan that does not print what kind of paper it is. */
final class KindMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.kind-missing")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("The plan does not print what kind of paper it is")
          .sentenceVi("Văn bản không ghi tên loại")
          .why(
              "Whether a paper is a plan, a programme or a decision that issues one says who must follow it and how. Without the kind its symbol cannot be checked.")
          .whyVi(
              "Văn bản là kế hoạch, chương trình hay quyết định ban hành kế "
                  + "hoạch cho biết ai phải thực hiện và thực hiện thế nào. Không có "
                  + "tên loại thì không kiểm tra được ký hiệu.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.5")
          .goodExample(
              """
              kind: KẾ HOẠCH
              """)
          .badExample(
              """
              number: 12/KH-UBND
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
            p.info().kind().isBlank()
                ? Optional.of(finding(Place.at("/info/kind"), ImmutableMap.of()))
                : Optional.empty());
  }
}
