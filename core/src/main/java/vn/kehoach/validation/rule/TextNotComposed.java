package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
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

/** Words whose letters are typed in pieces. */
final class TextNotComposed implements FixingRule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.text-not-composed")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("Words of the plan are typed in letters and marks apart")
          .sentenceVi("Chữ trong kế hoạch dùng Unicode tổ hợp thay vì Unicode dựng sẵn")
          .why(
              "They look right and are not found by a search. Papers that the library reads are composed on the way in; plans that were typed or stored elsewhere may not be.")
          .whyVi(
              "Chữ trông đúng mà tra cứu không thấy. Văn bản do thư viện đọc "
                  + "được ghép lại khi đọc; kế hoạch gõ hoặc lưu ở nơi khác thì có "
                  + "thể chưa.")
          .goodExample(
              """
              title: Kế hoạch
              """)
          .badExample(
              """
              title: Ke\u0302\u0301 hoa\u0323ch
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
    return UnicodeForm.isNfc(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String count(String text) {
    return String.valueOf(text.length() - mended(text).length());
  }

  /** Composes the letters. */
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
