package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.UnicodeForm;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Fix;
import vn.kehoach.validation.FixingRule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** Letters that only look like those of Vietnamese words. */
final class LettersLookAlike implements FixingRule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.letters-look-alike")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("Words of the plan hold letters that only look like Vietnamese ones")
          .sentenceVi("Chữ trong kế hoạch lẫn ký tự nhìn giống chữ tiếng Việt")
          .why(
              "An Icelandic Ð for Đ or a Cyrillic letter comes from old fonts and scans; searches and sorting fail on it. Papers that the library reads are mended on the way in.")
          .whyVi(
              "Chữ Ð của tiếng Iceland thay cho Đ, hoặc chữ Kirin, sinh ra từ "
                  + "phông chữ cũ và máy quét; tra cứu và sắp xếp bị hỏng vì chúng. "
                  + "Văn bản do thư viện đọc được sửa ngay khi đọc.")
          .clause("TCVN 6909:2001")
          .goodExample(
              """
              title: QUYẾT ĐỊNH
              """)
          .badExample(
              """
              title: QUYẾT \u00D0ỊNH
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.each(PlanView.of(plan, context).strings(), "no-words", this::isWrong, this::told);
  }

  private boolean isWrong(Strings.Written words) {
    return !mended(words.text()).equals(words.text());
  }

  private Stream<Finding> told(Strings.Written words) {
    String text = words.text();
    return Stream.of(
        finding(
            words.place(), ImmutableMap.of("quote", Look.beginningOf(text), "count", count(text))));
  }

  private static String mended(String text) {
    return UnicodeForm.mendLookAlikes(text);
  }

  private static String count(String text) {
    return String.valueOf(UnicodeForm.countLookAlikes(text));
  }

  /** Puts the letters that were meant. */
  @Override
  public Optional<Fix> fix(Plan plan, Finding finding) {
    return Strings.of(plan).stream()
        .filter(words -> words.place().equals(finding.place()))
        .filter(this::isWrong)
        .findFirst()
        .map(
            words ->
                Fix.of(
                    code(),
                    words.place(),
                    words.place().pointer(),
                    words.text(),
                    mended(words.text())));
  }
}
