package vn.kehoach.validation.rule;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.VietnameseNumber;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A range that is printed from the higher to the lower end. */
final class RangeBackwards implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.range-backwards")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence("A range is printed backwards, from the higher end to the lower")
          .sentenceVi("Khoảng giá trị ghi ngược, từ số lớn đến số nhỏ")
          .why(
              "One of its ends is misprinted, or a way down from one level to another was "
                  + "meant and should be printed as two values. A scale word or unit of its own "
                  + "between the ends is passed over.")
          .whyVi(
              "Một đầu bị in sai, hoặc định nói giảm từ mức này xuống mức kia "
                  + "thì nên ghi thành hai giá trị. Không xét khi giữa hai đầu có bậc "
                  + "đơn vị hay đơn vị riêng.")
          .goodExample(
              """
              indicator: Tỷ lệ hộ nghèo
                target 2025: từ 2 đến 3 %
              """)
          .badExample(
              """
              indicator: Tỷ lệ hộ nghèo
                target 2025: "từ 30 đến 20 %"
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final String FROM = "từ";
  private static final String TO = "đến";
  private static final int SHORTEST = "từ 9 đến 1".length();
  private static final String PERCENT = "%";
  private static final CharMatcher AFTER_A_NUMBER = CharMatcher.anyOf("%.,;)");

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.each(
        PlanView.of(plan, context).cells(),
        "no-values",
        cell -> cell.printed().length() >= SHORTEST,
        this::check);
  }

  private Stream<Finding> check(Cell cell) {
    List<String> words = Words.split(cell.printed());
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).equals(FROM))
        .mapToObj(i -> ends(words.subList(i + 1, words.size())))
        .filter(ends -> ends.size() == 2 && isBackwards(ends.get(0), ends.get(1)))
        .limit(1)
        .map(ends -> finding(cell.place(), cell.details("from", ends.get(0), "to", ends.get(1))));
  }

  /** Returns the printed ends of a range that begins the words, a percent sign between or not. */
  private static List<String> ends(List<String> words) {
    List<String> three = words.stream().filter(word -> !word.equals(PERCENT)).limit(3).toList();
    return three.size() == 3 && three.get(1).equals(TO)
        ? List.of(
            AFTER_A_NUMBER.trimTrailingFrom(three.get(0)),
            AFTER_A_NUMBER.trimTrailingFrom(three.get(2)))
        : List.of();
  }

  private static boolean isBackwards(String from, String to) {
    return VietnameseNumber.parse(from)
        .flatMap(low -> VietnameseNumber.parse(to).filter(high -> high.compareTo(low) < 0))
        .isPresent();
  }
}
