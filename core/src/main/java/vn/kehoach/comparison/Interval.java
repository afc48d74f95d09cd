package vn.kehoach.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.text.VietnameseNumber;

/**
 * The amounts that a value allows, such as {@code (97; ∞)} for {@code trên 97 %}.
 *
 * <p>{@code khoảng 74} stands for what is rounded to 74: {@code [73,5; 74,5)}.
 *
 * @param low the lower end; empty if there is none
 * @param lowOpen whether the lower end itself is left out; true if there is none
 * @param high the upper end; empty if there is none
 * @param highOpen whether the upper end itself is left out; true if there is none
 */
public record Interval(
    Optional<BigDecimal> low, boolean lowOpen, Optional<BigDecimal> high, boolean highOpen) {

  static Interval of(Extent extent) {
    return new Interval(
        extent.low().map(Limit::amount),
        extent.low().map(end -> end.nudge() != 0).orElse(true),
        extent.high().map(Limit::amount),
        extent.high().map(end -> end.nudge() != 0).orElse(true));
  }

  /**
   * Returns whether one amount alone is meant.
   *
   * @return whether both ends are the same amount
   */
  public boolean isPoint() {
    return low.isPresent()
        && high.isPresent()
        && !lowOpen
        && !highOpen
        && low.get().compareTo(high.get()) == 0;
  }

  /**
   * Returns the interval in brackets with Vietnamese numbers: {@code [73,5; 74,5)}.
   *
   * @return a round bracket beside an end that is left out
   */
  @Override
  public String toString() {
    return (lowOpen ? "(" : "[")
        + low.map(VietnameseNumber::print).orElse("−∞")
        + "; "
        + high.map(VietnameseNumber::print).orElse("∞")
        + (highOpen ? ")" : "]");
  }
}
