package vn.kehoach.validation.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
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
          .whyVi(
              "Trong văn bản tiếng Việt dấu chấm tách hàng nghìn: 12.500 đọc là "
                  + "mười hai nghìn năm trăm, nên 12.5 đứng cạnh sớm muộn cũng bị đọc "
                  + "sai. Báo dấu chấm có một hoặc hai chữ số theo sau.")
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

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final CharMatcher AROUND = DIGITS.or(CharMatcher.anyOf(".,/")).negate();
  private static final CharMatcher BESIDE_A_FIGURE = CharMatcher.anyOf("<>≤≥~%‰ ");
  private static final int LONGEST = 9;

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Cell> printed =
        PlanView.of(plan, context).cells().stream()
            .filter(cell -> cell.value().evidence().isPresent())
            .filter(cell -> cell.amount().isPresent() || isNotRead(cell.printed()))
            .collect(ImmutableList.toImmutableList());
    return Look.each(
        printed, "no-printed-figures", cell -> cell.printed().indexOf('.') >= 0, this::check);
  }

  /** Returns whether a cell holds only a number with a point, and was therefore no figure. */
  private static boolean isNotRead(String cell) {
    return hasPoint(BESIDE_A_FIGURE.trimFrom(cell));
  }

  private Stream<Finding> check(Cell cell) {
    return Words.split(cell.printed()).stream()
        .map(AROUND::trimFrom)
        .filter(DecimalPoint::hasPoint)
        .limit(1)
        .map(number -> finding(cell.place(), cell.details("expected", number.replace('.', ','))));
  }

  /** Returns whether a text is a number with a point before its last one or two digits. */
  private static boolean hasPoint(String text) {
    int point = text.indexOf('.');
    int decimals = text.length() - point - 1;
    return point > 0
        && point <= LONGEST
        && (decimals == 1 || decimals == 2)
        && DIGITS.matchesAllOf(text.substring(0, point))
        && DIGITS.matchesAllOf(text.substring(point + 1));
  }
}
