package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.document.DocumentSystem;
import vn.kehoach.document.IssuerCode;
import vn.kehoach.document.IssuerCodes;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** One paper of a central body cited with two dates. */
final class CitationInTwoDates implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.citation-in-two-dates")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("One paper is cited with two different dates")
          .sentenceVi("Cùng một văn bản được viện dẫn với hai ngày ban hành khác nhau")
          .why(
              "One of the two is wrong. Numbers start again each year and every province has its own, so only numbers of one year and of central bodies of the State are weighed.")
          .whyVi(
              "Một trong hai ngày bị sai. Số đánh lại từ đầu mỗi năm và tỉnh "
                  + "nào cũng có số của mình, nên chỉ xét số của cùng một năm và của "
                  + "cơ quan nhà nước ở trung ương.")
          .goodExample(
              """
              cites: Nghị quyết | 71/NQ-CP | 2025-04-01
              cites: Nghị quyết | 71/NQ-CP | 2024-05-01
              """)
          .badExample(
              """
              cites: Nghị quyết | 71/NQ-CP | 2025-04-01
              cites: Nghị quyết | 71/NQ-CP | 2025-05-01
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    IssuerCodes codes = context.registries().issuers();
    ImmutableList<Located<LegalBasis>> weighed =
        Citations.numbered(plan).stream()
            .filter(citation -> citation.value().reference().date().isPresent())
            .filter(citation -> isCentral(Citations.number(citation), codes))
            .collect(ImmutableList.toImmutableList());
    Map<String, DocumentReference> first = new HashMap<>();
    return Look.each(weighed, "no-dated-central-citations", c -> check(c, first));
  }

  private static boolean isCentral(DocumentNumber number, IssuerCodes codes) {
    return number.system() == DocumentSystem.STATE
        && !number.issuerCodes().isEmpty()
        && number.issuerCodes().stream()
            .limit(1)
            .allMatch(letters -> codes.find(letters).filter(IssuerCode::isCentral).isPresent());
  }

  private Stream<Finding> check(
      Located<LegalBasis> citation, Map<String, DocumentReference> first) {
    DocumentReference reference = citation.value().reference();
    LocalDate date = reference.date().orElseThrow();
    String key = date.getYear() + " " + Citations.number(citation).key();
    DocumentReference before = first.putIfAbsent(key, reference);
    return before == null || before.date().equals(reference.date())
        ? Stream.empty()
        : Stream.of(
            finding(
                citation.place(),
                Look.details(
                    citation.value().evidence(),
                    "citation",
                    Numbers.nameOf(reference),
                    "date",
                    date.toString(),
                    "other",
                    before.date().orElseThrow().toString())));
  }
}
