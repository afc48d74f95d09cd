package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A point in the place of the decimal comma, such as {@code 12.5%}. */
final class DecimalPoint implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.decimal-point")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.INFO)
          .sentence(
              "A figure is printed with a point where Vietnamese papers put the decimal " + "comma")
          .sentenceVi("Giá trị dùng dấu chấm thay cho dấu phẩy thập phân")
          .why(
              "In Vietnamese papers the point groups thousands: 12.500 is read as twelve "
                  + "thousand five hundred, so 12.5 beside it is read wrongly sooner or later. "
                  + "Told are points followed by one or two digits.")
          .clause("Luật Kế toán năm 2003, Điều 12")
          .goodExample(
              """
              indicator: Tỷ lệ hộ nghèo
                target 2025: 12,5 % | 12,5%
              """)
          .badExample(
              """
              indicator: Tỷ lệ hộ nghèo
                target 2025: 12,5 % | 12.5%
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final Pattern POINT =
      Pattern.compile("(?<![\\d.,/])\\d{1,9}\\.\\d{1,2}(?![\\d.,/])");

  /** A cell that holds a number with a point and was therefore not read as a figure. */
  private static final Pattern NOT_READ =
      Pattern.compile("[<>≤≥~]?\\s?\\d{1,9}\\.\\d{1,2}\\s?[%‰]?");

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Cell> printed =
        Cell.all(plan).stream()
            .filter(cell -> cell.value().evidence().isPresent() && isNumber(cell))
            .collect(ImmutableList.toImmutableList());
    return Look.each(printed, "no-printed-figures", this::check);
  }

  private static boolean isNumber(Cell cell) {
    return cell.amount().isPresent() || NOT_READ.matcher(cell.printed()).matches();
  }

  private Stream<Finding> check(Cell cell) {
    Matcher point = POINT.matcher(cell.printed());
    return point.find()
        ? Stream.of(
            finding(cell.place(), cell.details("expected", point.group().replace('.', ','))))
        : Stream.empty();
  }
}
