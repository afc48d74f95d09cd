package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
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

/** A cited norm whose number bears another year than its date. */
final class CitationYearMismatch implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.citation-year-mismatch")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("A cited number bears another year than the date beside it")
          .sentenceVi("Năm trong số, ký hiệu của văn bản viện dẫn khác năm ban hành ghi kèm")
          .why("A norm bears the year in which it was issued, so one of the two is wrong.")
          .whyVi("Văn bản quy phạm pháp luật mang năm ban hành, nên một trong hai " + "năm bị sai.")
          .goodExample(
              """
              cites: Nghị định | 12/2024/NĐ-CP | 2024-02-06
              """)
          .badExample(
              """
              cites: Nghị định | 12/2024/NĐ-CP | 2023-02-06
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Located<LegalBasis>> dated =
        Citations.numbered(plan).stream()
            .filter(citation -> Citations.number(citation).year().isPresent())
            .filter(citation -> citation.value().reference().date().isPresent())
            .collect(ImmutableList.toImmutableList());
    return Look.each(dated, "no-dated-norms", this::check);
  }

  private Stream<Finding> check(Located<LegalBasis> citation) {
    DocumentReference reference = citation.value().reference();
    int year = Citations.number(citation).year().orElseThrow();
    LocalDate date = reference.date().orElseThrow();
    return date.getYear() == year
        ? Stream.empty()
        : Stream.of(
            finding(
                citation.place(),
                Look.details(
                    citation.value().evidence(),
                    "citation",
                    Numbers.nameOf(reference),
                    "date",
                    date.toString())));
  }
}
