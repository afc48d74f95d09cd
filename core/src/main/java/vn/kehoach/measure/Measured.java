package vn.kehoach.measure;

/**
 * An amount with the side on which it may be missed, such as {@code ít nhất 66 năm}.
 *
 * @param bound the side; {@link Bound#EXACTLY} if no word or sign bounds the amount
 * @param quantity the amount with its unit
 */
public record Measured(Bound bound, Quantity quantity) implements TargetValue {

  /**
   * Returns the value of these parts.
   *
   * @param bound the side
   * @param quantity the amount with its unit
   * @return the value
   */
  public static Measured of(Bound bound, Quantity quantity) {
    return new Measured(bound, quantity);
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.measured(this);
  }

  /**
   * Returns the value in Vietnamese form: {@code trên 97 %}.
   *
   * @return what {@link TargetValue#parse} reads back
   */
  @Override
  public String toString() {
    return bound == Bound.EXACTLY ? quantity.toString() : bound.word() + " " + quantity;
  }
}
