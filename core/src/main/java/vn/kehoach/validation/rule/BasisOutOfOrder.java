package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
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

/** A basis that stands after one of lower rank. */
final class BasisOutOfOrder implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.basis-out-of-order")
          .group(RuleGroup.FORM)
          .severity(Severity.INFO)
          .sentence("A basis stands after one of lower rank")
          .sentenceVi("Căn cứ có hiệu lực pháp lý cao hơn xếp sau căn cứ có hiệu lực thấp hơn")
          .why(
              "Bases are customarily listed from the law down to the decision of the province. Only State papers whose rank the letters tell are weighed.")
          .goodExample(
              """
              basis: Nghị định | 12/2024/NĐ-CP | 2024-02-06 | Chính phủ
              basis: Quyết định | 45/QĐ-TTg | 2024-01-09 | Thủ tướng Chính phủ
              """)
          .badExample(
              """
              basis: Quyết định | 45/QĐ-TTg | 2024-01-09 | Thủ tướng Chính phủ
              basis: Nghị định | 12/2024/NĐ-CP | 2024-02-06 | Chính phủ
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    Ranks ranks = new Ranks(context.registries());
    ImmutableList<Located<LegalBasis>> ranked =
        Bases.of(plan).stream()
            .filter(basis -> ranks.of(basis.value().reference()).isPresent())
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    Optional<DocumentReference> lowest = Optional.empty();
    for (Located<LegalBasis> basis : ranked) {
      DocumentReference reference = basis.value().reference();
      int rank = ranks.of(reference).orElseThrow();
      if (lowest.filter(low -> rank < ranks.of(low).orElseThrow()).isPresent()) {
        findings.add(told(basis, lowest.get()));
      } else {
        lowest = Optional.of(reference);
      }
    }
    return ranked.isEmpty()
        ? Examination.notApplicable("no-bases")
        : Examination.of(ranked.size(), findings.build());
  }

  private Finding told(Located<LegalBasis> basis, DocumentReference before) {
    return finding(
        basis.place(),
        Look.details(
            basis.value().evidence(),
            "citation",
            Numbers.nameOf(basis.value().reference()),
            "lower",
            Numbers.nameOf(before)));
  }
}
