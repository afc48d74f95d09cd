package vn.kehoach.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.indicator.Direction;

/**
 * What one result is held against; amounts in the unit of the target, times in months.
 *
 * @param direction which way is better
 * @param target the poorest amount that meets the target
 * @param targetMonth the end of the target's time
 * @param resultMonth the end of the result's time
 * @param today the day of asking
 * @param start where the way to the target begins
 * @param periodStart the beginning of the period over which amounts add up
 * @param earlier the poorer end of the result before
 * @param change the reported change against the same period: more than 0 for the better
 */
record Situation(
    Direction direction,
    Limit target,
    BigDecimal targetMonth,
    BigDecimal resultMonth,
    BigDecimal today,
    Optional<Start> start,
    Optional<BigDecimal> periodStart,
    Optional<BigDecimal> earlier,
    Optional<BigDecimal> change) {

  /**
   * Where the way to the target begins.
   *
   * @param amount the amount
   * @param month the end of its time
   * @param isMilestone whether it is a target of the plan
   */
  record Start(BigDecimal amount, BigDecimal month, boolean isMilestone) {}

  boolean meets(Limit result) {
    return Extent.compare(direction, result, target) >= 0;
  }

  /** Whether the target's time has come when the result was taken. */
  boolean isFinal() {
    return resultMonth.compareTo(targetMonth) >= 0;
  }

  /** Whether the target's time is over on the day of asking. */
  boolean isOver() {
    return today.compareTo(targetMonth) > 0;
  }

  /** A difference turned so that more than 0 is for the better. */
  BigDecimal better(BigDecimal difference) {
    return direction == Direction.LOWER ? difference.negate() : difference;
  }
}
