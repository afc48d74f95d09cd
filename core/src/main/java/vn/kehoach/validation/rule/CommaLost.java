package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
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

/**
 * A figure that fits its row only if a decimal comma is put back, such as {@code 755} beside {@code
 * 74,3}.
 */
final class CommaLost implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.comma-lost")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence(
              "A figure is ten or a hundred times its neighbours, as if its decimal comma "
                  + "were lost")
          .sentenceVi(
              "Giá trị gấp mười hoặc gấp trăm lần các giá trị cùng dòng, có vẻ mất dấu phẩy "
                  + "thập phân")
          .why(
              "A lost comma makes the figure absurd and no total shows it. Told is a whole "
                  + "number, not ending in 0, beside figures of the same unit with decimals, that "
                  + "comes near the one before it (within a third) once it has as many decimals.")
          .whyVi(
              "Mất dấu phẩy làm con số vô lý mà không tổng nào cho thấy. Báo số "
                  + "nguyên không tận cùng bằng 0 đứng cạnh các số lẻ cùng đơn vị, và "
                  + "gần với số đứng trước (chênh không quá một phần ba) khi thêm dấu "
                  + "phẩy với bằng ấy chữ số lẻ.")
          .goodExample(
              """
              indicator: Tuổi thọ trung bình
                baseline 2020: 74,3 tuổi
                target 2025: 75,5 tuổi
              """)
          .badExample(
              """
              indicator: Tuổi thọ trung bình
                baseline 2020: 74,3 tuổi
                target 2025: 755 tuổi
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<ImmutableList<Cell>> rows =
        PlanView.of(plan, context).rows().stream()
            .map(Row::levels)
            .filter(row -> row.size() > 1)
            .collect(ImmutableList.toImmutableList());
    return Look.each(rows, "no-rows", CommaLost::hasWhole, this::check);
  }

  private Stream<Finding> check(ImmutableList<Cell> row) {
    return IntStream.range(0, row.size())
        .boxed()
        .flatMap(i -> check(row.get(i), row.get(i == 0 ? 1 : i - 1)));
  }

  private static boolean hasWhole(ImmutableList<Cell> row) {
    for (Cell cell : row) {
      if (cell.amount().filter(amount -> amount.low().scale() <= 0).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Stream<Finding> check(Cell cell, Cell beside) {
    return cell.amount().stream()
        .flatMap(amount -> beside.amount().stream().flatMap(other -> mended(amount, other)))
        .map(
            mended ->
                finding(
                    cell.place(),
                    cell.details(
                        "neighbour",
                        beside.printed(),
                        "expected",
                        VietnameseNumber.print(mended))));
  }

  /** Returns the figure with as many decimals as its neighbour has, if it then comes near it. */
  private static Stream<BigDecimal> mended(Amount amount, Amount beside) {
    BigDecimal figure = amount.low();
    int decimals = beside.low().scale();
    boolean whole = figure.scale() <= 0 && figure.remainder(BigDecimal.TEN).signum() != 0;
    return whole && decimals > 0 && amount.unit().sameAs(beside.unit())
        ? Stream.of(figure.movePointLeft(decimals)).filter(mended -> isNear(mended, beside.low()))
        : Stream.empty();
  }

  private static boolean isNear(BigDecimal a, BigDecimal b) {
    return a.multiply(FOUR).compareTo(b.multiply(THREE)) >= 0
        && a.multiply(THREE).compareTo(b.multiply(FOUR)) <= 0;
  }
}
