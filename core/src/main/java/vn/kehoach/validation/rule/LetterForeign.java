package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.ItemLetter;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** An item with a letter that Vietnamese items do not take. */
final class LetterForeign implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("structure.letter-foreign")
          .group(RuleGroup.STRUCTURE)
          .severity(Severity.WARNING)
          .sentence("An item bears a letter that is not among the letters of Vietnamese items")
          .sentenceVi("Điểm được đánh bằng chữ cái không thuộc thứ tự chữ cái tiếng Việt")
          .why(
              "Items run a b c d đ e g h i k; f, j, w and z are not among them and ă, â, ê, ô, ơ, ư are passed over. Such an item is read as part of the one before it.")
          .whyVi(
              "Các điểm đi theo a b c d đ e g h i k; không có f, j, w, z và bỏ "
                  + "qua ă, â, ê, ô, ơ, ư. Điểm như vậy dễ bị đọc là phần của điểm "
                  + "trước.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6")
          .goodExample(
              """
              section: I. NHIỆM VỤ
                text: g) Xây dựng kế hoạch hằng năm
              """)
          .badExample(
              """
              section: I. NHIỆM VỤ
                text: f) Xây dựng kế hoạch hằng năm
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.each(
        PlanView.of(plan, context).sections(),
        "no-sections",
        LetterForeign::mayBeLettered,
        this::check);
  }

  /** Returns whether a bracket closes behind the first character. */
  private static boolean mayBeLettered(Passage passage) {
    String text = passage.value().text();
    int bracket = text.indexOf(')');
    return bracket > 0 && text.substring(0, bracket - 1).isBlank();
  }

  private Stream<Finding> check(Passage passage) {
    String text = passage.value().text().strip();
    boolean lettered =
        text.length() > 2
            && Character.isLowerCase(text.charAt(0))
            && text.charAt(1) == ')'
            && ItemLetter.ordinalOf(text.substring(0, 1)).isEmpty();
    return lettered
        ? Stream.of(
            finding(
                passage.place(),
                ImmutableMap.of("letter", text.substring(0, 2), "quote", Look.beginningOf(text))))
        : Stream.empty();
  }
}
