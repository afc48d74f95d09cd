package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.Folding;
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
              "Bases are customarily listed from the law down to the decision of the province. Only State papers whose rank the letters tell are weighed, papers named in the title of the plan or of another basis are passed over, and the first that is out of order is told.")
          .whyVi(
              "Theo thông lệ, căn cứ xếp từ luật xuống đến quyết định của tỉnh. "
                  + "Chỉ xét văn bản nhà nước mà ký hiệu cho biết thứ bậc; bỏ qua văn "
                  + "bản có tên trong trích yếu của kế hoạch hoặc của căn cứ khác; "
                  + "chỉ báo căn cứ đầu tiên sai thứ tự.")
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
    String title = Folding.key(plan.info().title());
    ImmutableList<Located<LegalBasis>> ranked =
        Bases.of(plan).stream()
            .filter(basis -> ranks.of(basis.value().reference()).isPresent())
            .filter(basis -> !isNamed(basis, title))
            .collect(ImmutableList.toImmutableList());
    return ranked.isEmpty()
        ? Examination.notApplicable("no-ranked-bases")
        : Examination.of(ranked.size(), first(ranked, ranks).stream().toList());
  }

  private Optional<Finding> first(ImmutableList<Located<LegalBasis>> ranked, Ranks ranks) {
    Located<LegalBasis> lowest = ranked.get(0);
    String title = titleOf(lowest);
    for (Located<LegalBasis> basis : ranked) {
      int rank = ranks.of(basis.value().reference()).orElseThrow();
      int before = ranks.of(lowest.value().reference()).orElseThrow();
      if (rank < before && !isNamed(basis, title)) {
        return Optional.of(told(basis, lowest));
      }
      if (rank > before) {
        lowest = basis;
        title = titleOf(basis);
      }
    }
    return Optional.empty();
  }

  private static String titleOf(Located<LegalBasis> basis) {
    return Folding.key(basis.value().reference().title());
  }

  /**
   * Returns whether a title names the basis, which then stands there and not in a line of its own.
   */
  private static boolean isNamed(Located<LegalBasis> basis, String title) {
    String name = Numbers.nameOf(basis.value().reference());
    String number = basis.value().reference().number().map(DocumentNumber::toString).orElse(name);
    return Words.contains(title, Folding.key(number));
  }

  private Finding told(Located<LegalBasis> basis, Located<LegalBasis> before) {
    return finding(
        basis.place(),
        Look.details(
            basis.value().evidence(),
            "citation",
            Numbers.nameOf(basis.value().reference()),
            "lower",
            Numbers.nameOf(before.value().reference())));
  }
}
