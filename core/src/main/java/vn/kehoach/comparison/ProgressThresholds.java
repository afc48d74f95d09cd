package vn.kehoach.comparison;

import java.math.BigDecimal;

/**
 * From which size on a difference counts; all are shares, so that {@code 0.1} is ten per cent.
 *
 * <p>The defaults are conventions of this library, not of law: no Vietnamese paper known to us
 * fixes them. They are wide enough that rounding to whole per cents changes no status.
 *
 * @param ahead how much more of the way must be done than is due for {@link ProgressStatus#AHEAD}
 * @param behind how much less of the way must be done than is due for {@link ProgressStatus#BEHIND}
 * @param worsening how much of the way a result must have gone back for {@link
 *     ProgressStatus#DETERIORATING}
 * @param fall how much worse, as a share of the value itself, a result must be than the one before
 *     or of the same period where no way is known
 * @param ratioRounding how far a printed share of the plan may be from result by target
 */
public record ProgressThresholds(
    BigDecimal ahead,
    BigDecimal behind,
    BigDecimal worsening,
    BigDecimal fall,
    BigDecimal ratioRounding) {

  /** The defaults: 0.1, 0.1, 0.05, 0.01 and 0.005. */
  public static final ProgressThresholds STANDARD =
      new ProgressThresholds(
          new BigDecimal("0.1"),
          new BigDecimal("0.1"),
          new BigDecimal("0.05"),
          new BigDecimal("0.01"),
          new BigDecimal("0.005"));

  /**
   * Thresholds of these sizes.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public ProgressThresholds {
    checked("ahead", ahead);
    checked("behind", behind);
    checked("worsening", worsening);
    checked("fall", fall);
    checked("ratioRounding", ratioRounding);
  }

  private static void checked(String name, BigDecimal share) {
    if (share.signum() < 0) {
      throw new IllegalArgumentException(
          name + " must be a share not below 0, such as 0.1, but was " + share);
    }
  }

  /**
   * Returns a copy with another tolerance on both sides of the way.
   *
   * @param share such as {@code 0.05}
   * @return the thresholds with {@code ahead} and {@code behind} of that size
   */
  public ProgressThresholds withTolerance(BigDecimal share) {
    return new ProgressThresholds(share, share, worsening, fall, ratioRounding);
  }
}
