package vn.kehoach.validation.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.Folding;
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

  private static final String NUMBER = "(\\d{1,15}(?:[.,]\\d{1,15}){0,4})";
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:^|\\s)từ\\s{1,3}" + NUMBER + "\\s?%?\\s{1,3}đến\\s{1,3}" + NUMBER + "(?![\\d/])");

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.each(Cell.all(plan), "no-values", this::check);
  }

  private Stream<Finding> check(Cell cell) {
    Matcher range = RANGE.matcher(Folding.key(cell.printed()));
    return range.find() && isBackwards(range.group(1), range.group(2))
        ? Stream.of(
            finding(cell.place(), cell.details("from", range.group(1), "to", range.group(2))))
        : Stream.empty();
  }

  private static boolean isBackwards(String from, String to) {
    return VietnameseNumber.parse(from)
        .flatMap(low -> VietnameseNumber.parse(to).filter(high -> high.compareTo(low) < 0))
        .isPresent();
  }
}
