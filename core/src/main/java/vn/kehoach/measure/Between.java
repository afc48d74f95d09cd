package vn.kehoach.measure;

import java.math.BigDecimal;

/**
 * A range with both ends in it, such as {@code từ 36,5 đến 37 %}.
 *
 * @param low the lower end, in the unit
 * @param high the upper end, not below the lower one
 * @param unit the unit of both
 */
public record Between(BigDecimal low, BigDecimal high, Unit unit) implements TargetValue {

  /**
   * A range of these parts.
   *
   * @throws IllegalArgumentException if {@code high} is below {@code low}, or either has more than
   *     40 digits before or after the decimal comma
   */
  public Between {
    low = Figures.checked("low", low);
    high = Figures.checked("high", high);
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "high must not be below low, such as 7 and 7.5, but were " + low + " and " + high);
    }
  }

  /**
   * Returns the range of these parts.
   *
   * @param low the lower end
   * @param high the upper end
   * @param unit the unit of both
   * @return the range
   * @throws IllegalArgumentException if {@code high} is below {@code low}, or either has more than
   *     40 digits before or after the decimal comma
   */
  public static Between of(BigDecimal low, BigDecimal high, Unit unit) {
    return new Between(low, high, unit);
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.between(this);
  }

  /**
   * Returns the range in Vietnamese form: {@code từ 36,5 đến 37 %}.
   *
   * @return what {@link TargetValue#parse} reads back
   */
  @Override
  public String toString() {
    return "từ " + Figures.print(low) + " đến " + new Quantity(high, unit);
  }
}
