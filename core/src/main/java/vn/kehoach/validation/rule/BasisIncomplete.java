package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import vn.kehoach.document.DocumentKind;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A basis cited without what its first citation must hold. */
final class BasisIncomplete implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.basis-incomplete")
          .group(RuleGroup.FORM)
          .severity(Severity.INFO)
          .sentence("A basis is cited without its number, date or issuer")
          .sentenceVi("Căn cứ viện dẫn thiếu số, ký hiệu, ngày hoặc cơ quan ban hành")
          .why(
              "The first citation of a paper gives kind, number, date, issuer and summary; laws and ordinances are cited by name.")
          .whyVi(
              "Lần viện dẫn đầu tiên phải ghi tên loại, số, ký hiệu, ngày ban "
                  + "hành, cơ quan ban hành và trích yếu; luật, pháp lệnh được viện "
                  + "dẫn theo tên.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6")
          .goodExample(
              """
              basis: Quyết định | 45/QĐ-TTg | 2024-01-09 | Thủ tướng Chính phủ
              """)
          .badExample(
              """
              basis: Quyết định | 45/QĐ-TTg | | Thủ tướng Chính phủ
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    DocumentKinds kinds = context.registries().kinds();
    return Look.each(Bases.of(plan), "no-bases", basis -> check(basis, kinds));
  }

  private Stream<Finding> check(Located<LegalBasis> located, DocumentKinds kinds) {
    DocumentReference reference = located.value().reference();
    ImmutableList<String> missing = missing(reference);
    boolean byName = kinds.byName(reference.kind()).filter(DocumentKind::citedByName).isPresent();
    return byName || missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            finding(
                located.place(),
                Look.details(
                    located.value().evidence(),
                    "citation",
                    Numbers.nameOf(reference),
                    "lacks",
                    String.join(", ", missing))));
  }

  private static ImmutableList<String> missing(DocumentReference reference) {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    if (reference.number().isEmpty()) {
      missing.add("number");
    }
    if (reference.date().isEmpty()) {
      missing.add("date");
    }
    if (reference.issuer().isBlank()) {
      missing.add("issuer");
    }
    return missing.build();
  }
}
