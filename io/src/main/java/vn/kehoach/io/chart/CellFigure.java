package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.kehoach.comparison.Interval;
import vn.kehoach.comparison.MatrixCell;
import vn.kehoach.comparison.MatrixLine;
import vn.kehoach.comparison.MatrixReason;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.measure.Between;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Unit;

/** What is drawn of a value of a plan: its amounts in the unit of the line. */
final class CellFigure {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Reasons that keep a value out of statistics and not out of a picture. */
  private static final ImmutableSet<MatrixReason> DRAWN =
      Sets.immutableEnumSet(
          MatrixReason.BOUND_AGAINST_DIRECTION,
          MatrixReason.RANGE_WITHOUT_DIRECTION,
          MatrixReason.NO_DIRECTION);

  private CellFigure() {}

  /** Returns the figure of a cell; empty if it cannot be held against the others. */
  static Optional<Figure> of(MatrixCell cell, Optional<Unit> unit) {
    Optional<MatrixReason> reason = cell.figure().reason();
    if (reason.filter(r -> !DRAWN.contains(r)).isPresent()) {
      return Optional.empty();
    }
    boolean about = cell.values().stream().anyMatch(CellFigure::isAbout);
    String printed = printed(cell, unit);
    return cell.interval()
        .value()
        .flatMap(interval -> of(interval, about))
        .map(figure -> figure.withPrinted(printed));
  }

  private static boolean isAbout(IndicatorValue value) {
    return value.value() instanceof Measured measured && measured.bound() == Bound.ABOUT;
  }

  /** The words of the paper where they are in another unit. */
  private static String printed(MatrixCell cell, Optional<Unit> unit) {
    return cell.values().stream()
        .filter(value -> !value.unit().equals(unit))
        .findFirst()
        .map(value -> FigureText.close(value.value().toString()))
        .orElse("");
  }

  private static Optional<Figure> of(Interval interval, boolean about) {
    Optional<BigDecimal> low = interval.low().filter(Figure::isDrawable);
    Optional<BigDecimal> high = interval.high().filter(Figure::isDrawable);
    if (low.isPresent() != interval.low().isPresent()
        || high.isPresent() != interval.high().isPresent()) {
      return Optional.empty();
    }
    if (low.isPresent() && high.isPresent()) {
      return Optional.of(
          about
              ? Figure.of(Bound.ABOUT, plain(low.get().add(high.get()).divide(TWO)))
              : Figure.between(low.get(), high.get()));
    }
    Bound up = interval.lowOpen() ? Bound.MORE_THAN : Bound.AT_LEAST;
    Bound down = interval.highOpen() ? Bound.LESS_THAN : Bound.AT_MOST;
    return low.map(amount -> Figure.of(up, amount))
        .or(() -> high.map(amount -> Figure.of(down, amount)));
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  /**
   * Returns what a superior paper demands in the unit of a line; empty if it has no amount there.
   */
  static Optional<Figure> demand(IndicatorValue value, MatrixLine line) {
    if (value.value() instanceof Between between) {
      return factor(value, line)
          .flatMap(f -> range(between.low().multiply(f), between.high().multiply(f)));
    }
    if (!(value.value() instanceof Measured measured)) {
      return Optional.empty();
    }
    return factor(value, line)
        .map(f -> plain(measured.quantity().amount().multiply(f)))
        .or(() -> line.cells().stream().flatMap(cell -> demanded(cell).stream()).findFirst())
        .filter(Figure::isDrawable)
        .map(amount -> Figure.of(measured.bound(), amount));
  }

  private static Optional<BigDecimal> factor(IndicatorValue value, MatrixLine line) {
    return value.unit().flatMap(from -> line.unit().flatMap(from::factorTo));
  }

  /** What a plan is measured by: its figure less its difference from the demand. */
  private static Optional<BigDecimal> demanded(MatrixCell cell) {
    return cell.gap()
        .value()
        .flatMap(
            gap -> cell.figure().value().map(f -> plain(f.subtract(gap.difference().amount()))));
  }

  private static Optional<Figure> range(BigDecimal low, BigDecimal high) {
    return Figure.isDrawable(low) && Figure.isDrawable(high)
        ? Optional.of(Figure.between(plain(low), plain(high)))
        : Optional.empty();
  }
}
