package vn.kehoach.validation.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A cited paper dated after the plan that cites it. */
final class CitationAfterPaper implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.citation-after-paper")
          .group(RuleGroup.FORM)
          .severity(Severity.ERROR)
          .sentence("A cited paper is dated after the plan itself")
          .sentenceVi("Văn bản viện dẫn có ngày ban hành sau ngày của kế hoạch")
          .why(
              "A plan cannot rest on what did not exist when it was signed: one of the "
                  + "two dates is wrong.")
          .whyVi(
              "Kế hoạch không thể dựa vào văn bản chưa có khi ký: một trong hai " + "ngày bị sai.")
          .goodExample(
              """
              issued: 2020-05-04
              cites: Quyết định | 283/QĐ-TTg | 2020-02-19
              """)
          .badExample(
              """
              issued: 2020-05-04
              cites: Quyết định | 283/QĐ-TTg | 2020-05-19
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    Optional<LocalDate> issued = plan.info().issued();
    if (issued.isEmpty() || plan.info().nature() == DocumentNature.DIGEST) {
      return Examination.notApplicable("no-date-of-issue");
    }
    return Look.each(
        Located.citations(plan), "no-citations", citation -> check(citation, issued.get()));
  }

  private Stream<Finding> check(Located<LegalBasis> citation, LocalDate issued) {
    LegalBasis basis = citation.value();
    return basis.reference().date().filter(issued::isBefore).stream()
        .map(
            date ->
                finding(
                    citation.place(),
                    Look.details(
                        basis.evidence(),
                        "citation",
                        Numbers.nameOf(basis.reference()),
                        "date",
                        date.toString(),
                        "issued",
                        issued.toString())));
  }
}
