package vn.kehoach.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Quantity;

/**
 * How one plan's value on a line of a matrix stands to another's, bounds and "about" seen.
 *
 * <p>Where more is better, {@code 95 %} beside {@code trên 97 %} is weaker by 2 percentage points;
 * seen from the other side it is stricter by as much.
 *
 * @param difference the amount less the other's, in the line's unit; of shares in percentage
 *     points; empty if one of them has no figure
 * @param verdict whether it asks for more or less than the other
 * @param reason why that cannot be said
 */
public record Contrast(
    Optional<Quantity> difference, ContrastVerdict verdict, Optional<MatrixReason> reason) {

  /**
   * Returns how a plan's value stands to another's.
   *
   * @param row the indicator
   * @param line one of its lines
   * @param plan the place of the plan that is told of
   * @param other the place of the plan that it is held against
   * @return the difference and the verdict; results, which nobody sets, have no stricter or weaker
   * @throws IndexOutOfBoundsException if there are not so many plans
   */
  public static Contrast of(MatrixRow row, MatrixLine line, int plan, int other) {
    MatrixCell mine = line.cells().get(plan);
    MatrixCell its = line.cells().get(other);
    Optional<MatrixReason> unsure = unsure(mine).or(() -> unsure(its));
    Optional<MatrixReason> without =
        unsure.or(() -> mine.interval().reason()).or(() -> its.interval().reason());
    if (without.isPresent()) {
      return open(Optional.empty(), without.get());
    }
    Optional<Quantity> difference =
        mine.figure().then(a -> its.figure().map(b -> difference(line, a, b))).value();
    Extent one = extent(mine.interval().value().orElseThrow());
    Extent two = extent(its.interval().value().orElseThrow());
    if (one.sameAs(two)) {
      return new Contrast(difference, ContrastVerdict.EQUAL, Optional.empty());
    }
    return line.kind() == ValueKind.TARGET
        ? targets(difference, one, two, row.direction())
        : open(difference, MatrixReason.NOT_A_TARGET);
  }

  private static Optional<MatrixReason> unsure(MatrixCell cell) {
    return cell.reason().filter(reason -> reason == MatrixReason.UNSURE_MATCH);
  }

  private static Quantity difference(MatrixLine line, BigDecimal amount, BigDecimal other) {
    return new MatrixRuler(line.unit(), line.span()).difference(amount.subtract(other));
  }

  private static Extent extent(Interval interval) {
    return new Extent(
        interval.low().map(low -> new Limit(low, interval.lowOpen() ? 1 : 0)),
        interval.high().map(high -> new Limit(high, interval.highOpen() ? -1 : 0)));
  }

  private static Contrast targets(
      Optional<Quantity> difference, Extent one, Extent two, Direction direction) {
    if (direction == Direction.NEITHER) {
      return open(difference, MatrixReason.NO_DIRECTION);
    }
    Optional<Promise> mine = Promise.of(one, direction);
    Optional<Promise> its = Promise.of(two, direction);
    if (mine.isEmpty() || its.isEmpty()) {
      return open(difference, MatrixReason.BOUND_AGAINST_DIRECTION);
    }
    return new Contrast(difference, verdict(mine.get(), its.get(), direction), Optional.empty());
  }

  private static ContrastVerdict verdict(Promise mine, Promise its, Direction direction) {
    boolean same =
        mine.worst().compareTo(its.worst()) == 0 && mine.best().compareTo(its.best()) == 0;
    if (same) {
      return ContrastVerdict.EQUAL;
    }
    if (Extent.compare(direction, mine.worst(), its.best()) > 0) {
      return ContrastVerdict.STRICTER;
    }
    return Extent.compare(direction, its.worst(), mine.best()) > 0
        ? ContrastVerdict.WEAKER
        : ContrastVerdict.OVERLAPPING;
  }

  private static Contrast open(Optional<Quantity> difference, MatrixReason reason) {
    return new Contrast(difference, ContrastVerdict.NOT_COMPARABLE, Optional.of(reason));
  }
}
