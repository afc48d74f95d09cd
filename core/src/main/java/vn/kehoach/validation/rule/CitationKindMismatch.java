package vn.kehoach.validation.rule;

import java.util.stream.Stream;
import vn.kehoach.document.DocumentKind;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.document.DocumentNumber;
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

/** A cited number whose letters stand for another kind than the word before it. */
final class CitationKindMismatch implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.citation-kind-mismatch")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence(
              "The letters of a cited number stand for another kind of paper than the word before it")
          .sentenceVi("Tên loại văn bản viện dẫn không khớp với chữ viết tắt trong ký hiệu")
          .why(
              "A decision cited as a plan is looked for in the wrong list. Words that name no known kind, such as \"văn bản\", are passed over.")
          .whyVi(
              "Quyết định bị gọi là kế hoạch sẽ được tìm ở sai danh sách. Bỏ "
                  + "qua những từ không chỉ loại nào, như \"văn bản\".")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6 và Phụ lục III")
          .goodExample(
              """
              cites: Quyết định | 45/QĐ-UBND
              """)
          .badExample(
              """
              cites: Chỉ thị | 45/QĐ-UBND
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    DocumentKinds kinds = context.registries().kinds();
    return Look.each(Citations.numbered(plan), "no-citations", c -> check(c, kinds));
  }

  private Stream<Finding> check(Located<LegalBasis> citation, DocumentKinds kinds) {
    DocumentReference reference = citation.value().reference();
    DocumentNumber number = Citations.number(citation);
    return kinds.byName(reference.kind(), number.system()).stream()
        .filter(kind -> !number.kind().isEmpty() && !bears(kind, number.kind()))
        .map(
            kind ->
                finding(
                    citation.place(),
                    Look.details(
                        citation.value().evidence(),
                        "citation",
                        Numbers.nameOf(reference),
                        "kind",
                        reference.kind(),
                        "expected",
                        kind.code())));
  }

  /**
   * Kinds without letters of their own, such as official letters, cannot be held to any; letters
   * may go on, as QCPH does from QC.
   */
  private static boolean bears(DocumentKind kind, String letters) {
    return kind.code().isEmpty()
        || letters.regionMatches(true, 0, kind.code(), 0, kind.code().length())
        || kind.terms().stream().anyMatch(term -> term.code().equalsIgnoreCase(letters));
  }
}
