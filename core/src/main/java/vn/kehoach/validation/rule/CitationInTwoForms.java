package vn.kehoach.validation.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.stream.Stream;
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

/** One paper cited under two numbers, such as 283/QĐ-TTg and 283/TTg-CP. */
final class CitationInTwoForms implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.citation-in-two-forms")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.WARNING)
          .sentence("One paper is cited under two different numbers")
          .sentenceVi("Cùng một văn bản được viện dẫn với hai số, ký hiệu khác nhau")
          .why(
              "One of the two is wrong and leads nowhere. Told are numbers with the "
                  + "same digits and an issuer in common, of which one is malformed, unless "
                  + "their dates differ.")
          .whyVi(
              "Một trong hai số bị sai và không dẫn đến đâu. Báo các số cùng "
                  + "chữ số và chung cơ quan ban hành mà một số sai thể thức, trừ khi "
                  + "ngày khác nhau.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6")
          .goodExample(
              """
              cites: Quyết định | 283/QĐ-TTg | 2020-02-19
              cites: Quyết định | 284/QĐ-TTg | 2020-02-19
              """)
          .badExample(
              """
              cites: Quyết định | 283/QĐ-TTg | 2020-02-19
              cites: Quyết định | 283/TTg-CP | 2020-02-19
              """)
          .build();

  /** More citations with the same digits and issuer than this are not weighed one by one. */
  private static final int MOST_CANDIDATES = 20;

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Located<LegalBasis>> numbered =
        Located.citations(plan).stream()
            .filter(citation -> citation.value().reference().number().isPresent())
            .collect(ImmutableList.toImmutableList());
    ImmutableListMultimap<String, DocumentReference> sound = sound(numbered);
    return Look.each(numbered, "no-citations", citation -> check(citation, sound));
  }

  private static ImmutableListMultimap<String, DocumentReference> sound(
      ImmutableList<Located<LegalBasis>> numbered) {
    ImmutableListMultimap.Builder<String, DocumentReference> sound =
        ImmutableListMultimap.builder();
    for (Located<LegalBasis> citation : numbered) {
      DocumentReference reference = citation.value().reference();
      if (!number(reference).isMalformed()) {
        keys(number(reference)).forEach(key -> sound.put(key, reference));
      }
    }
    return sound.build();
  }

  private Stream<Finding> check(
      Located<LegalBasis> citation, ImmutableListMultimap<String, DocumentReference> sound) {
    DocumentReference odd = citation.value().reference();
    if (!number(odd).isMalformed()) {
      return Stream.empty();
    }
    return keys(number(odd))
        .flatMap(key -> sound.get(key).stream().limit(MOST_CANDIDATES))
        .filter(other -> datesAgree(odd, other))
        .findFirst()
        .map(other -> finding(citation, other))
        .stream();
  }

  private Finding finding(Located<LegalBasis> citation, DocumentReference other) {
    return finding(
        citation.place(),
        Look.details(
            citation.value().evidence(),
            "citation",
            Numbers.nameOf(citation.value().reference()),
            "other",
            Numbers.nameOf(other)));
  }

  private static DocumentNumber number(DocumentReference reference) {
    return reference.number().orElseThrow();
  }

  /** Returns the digits with each of the issuers, under which other forms are looked up. */
  private static Stream<String> keys(DocumentNumber number) {
    String digits = CharMatcher.is('0').trimLeadingFrom(number.serial());
    return number.issuerCodes().stream().distinct().map(issuer -> digits + ' ' + issuer);
  }

  private static boolean datesAgree(DocumentReference a, DocumentReference b) {
    return a.date().isEmpty() || b.date().isEmpty() || a.date().equals(b.date());
  }
}
