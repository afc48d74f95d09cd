package vn.kehoach.measure;

/**
 * One of several values of an indicator, such as {@code nam: 167 cm}.
 *
 * @param label what it is for, on one line with single spaces; empty for the value of the whole
 * @param value the value, not itself {@link Several}
 */
public record Criterion(String label, TargetValue value) {

  /**
   * A criterion of these parts.
   *
   * @throws IllegalArgumentException if the label is not on one line with single spaces, or the
   *     value is itself {@link Several}
   */
  public Criterion {
    if (!label.equals(Tokens.collapse(label))) {
      throw new IllegalArgumentException(
          "label must be composed and have single spaces, such as 'nữ', but was '" + label + "'");
    }
    if (value instanceof Several) {
      throw new IllegalArgumentException(
          "value must be a single one, such as '40 %', but was '" + value + "'");
    }
  }

  /**
   * Returns the criterion of these parts.
   *
   * @param label what it is for; blanks are collapsed
   * @param value the value
   * @return the criterion
   * @throws IllegalArgumentException if the value is itself {@link Several}
   */
  public static Criterion of(String label, TargetValue value) {
    return new Criterion(Tokens.collapse(label), value);
  }
}
