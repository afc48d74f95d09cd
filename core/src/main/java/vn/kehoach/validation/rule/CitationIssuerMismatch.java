package vn.kehoach.validation.rule;

import java.util.stream.Stream;
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

/** A cited number whose letters stand for another body than the one named beside it. */
final class CitationIssuerMismatch implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.citation-issuer-mismatch")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence(
              "The letters of a cited number stand for another body than the one named beside it")
          .sentenceVi(
              "Chữ viết tắt cơ quan trong ký hiệu văn bản viện dẫn không khớp với cơ quan ban hành ghi kèm")
          .why(
              "One of the two is wrong and the paper cannot be found. Official letters are passed over: their letters name the office that drafted them.")
          .whyVi(
              "Một trong hai chỗ bị sai nên không tìm được văn bản. Không xét "
                  + "công văn: ký hiệu của công văn ghi đơn vị soạn thảo.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6")
          .goodExample(
              """
              cites: Thông tư | 12/2024/TT-BXD | 2024-05-06 | Bộ Xây dựng
              """)
          .badExample(
              """
              cites: Thông tư | 12/2024/TT-BXD | 2024-05-06 | Bộ Tài chính
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    PrintedBodies bodies = PrintedBodies.of(context.registries().issuers());
    return Look.each(Citations.numbered(plan), "no-citations", c -> check(c, bodies));
  }

  private Stream<Finding> check(Located<LegalBasis> citation, PrintedBodies bodies) {
    DocumentReference reference = citation.value().reference();
    return reference.number().stream()
        .filter(number -> !number.kind().isEmpty())
        .flatMap(number -> bodies.otherThan(number, reference.issuer()).stream())
        .map(
            body ->
                finding(
                    citation.place(),
                    Look.details(
                        citation.value().evidence(),
                        "citation",
                        Numbers.nameOf(reference),
                        "issuer",
                        reference.issuer(),
                        "expected",
                        body.code())));
  }
}
