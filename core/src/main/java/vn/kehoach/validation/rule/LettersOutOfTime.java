package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.IssuerCodes;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A number with the letters of a body that did not exist on its date. */
final class LettersOutOfTime implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.number-letters-out-of-time")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence(
              "The letters of a number stand for a body that did not exist on the date of the paper")
          .sentenceVi(
              "Chữ viết tắt trong số, ký hiệu là của cơ quan không tồn tại vào ngày ban hành văn bản")
          .why(
              "Ministries were merged and renamed in 2025; a number with the letters of the old one and a later date, or of the new one and an earlier date, names no paper. Bodies of the centre only: a department of a province chooses its letters itself.")
          .whyVi(
              "Các bộ đã hợp nhất, đổi tên năm 2025; số mang chữ của bộ cũ với "
                  + "ngày sau đó, hoặc chữ của bộ mới với ngày trước đó, không chỉ "
                  + "văn bản nào. Chỉ xét cơ quan trung ương: sở của tỉnh tự chọn chữ "
                  + "viết tắt.")
          .clause("Nghị quyết 176/2025/QH15")
          .goodExample(
              """
              cites: Thông tư | 12/2024/TT-BKHĐT | 2024-05-06
              """)
          .badExample(
              """
              cites: Thông tư | 12/2025/TT-BKHĐT | 2025-05-06
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    IssuerCodes codes = context.registries().issuers();
    Stream<Dated> own =
        plan.info().number().stream()
            .flatMap(
                number ->
                    plan.info().issued().stream()
                        .map(
                            date ->
                                new Dated(
                                    number, date, Place.at("/info/number"), Optional.empty())));
    Stream<Dated> cited = Citations.numbered(plan).stream().flatMap(LettersOutOfTime::dated);
    return Look.each(
        Stream.concat(own, cited).collect(ImmutableList.toImmutableList()),
        "no-dated-numbers",
        number -> check(number, codes));
  }

  private static Stream<Dated> dated(Located<LegalBasis> citation) {
    DocumentNumber number = Citations.number(citation);
    return citation.value().reference().date().stream()
        .map(date -> new Dated(number, date, citation.place(), citation.value().evidence()));
  }

  private Stream<Finding> check(Dated dated, IssuerCodes codes) {
    return dated.number().issuerCodes().stream()
        .limit(1)
        .flatMap(letters -> codes.find(letters).stream())
        .filter(issuer -> issuer.isCentral() && !issuer.isInUse(dated.date()))
        .map(
            issuer ->
                finding(
                    dated.place(),
                    Look.details(
                        dated.evidence(),
                        "number",
                        dated.number().toString(),
                        "issuer",
                        issuer.name(),
                        "date",
                        dated.date().toString())));
  }

  /** A number with the date of its paper. */
  private record Dated(
      DocumentNumber number, LocalDate date, Place place, Optional<Evidence> evidence) {}
}
