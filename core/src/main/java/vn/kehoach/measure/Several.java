package vn.kehoach.measure;

import com.google.common.collect.ImmutableList;

/**
 * Several criteria in one cell (nhiều tiêu chí), such as {@code {nam: 167 cm; nữ: 156 cm}}.
 *
 * @param criteria at least one, in printed order
 */
public record Several(ImmutableList<Criterion> criteria) implements TargetValue {

  /**
   * A value of these criteria.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Several {
    if (criteria.isEmpty()) {
      throw new IllegalArgumentException(
          "criteria must hold at least one, such as 'nam: 167 cm', but was empty");
    }
  }

  /**
   * Returns the value of these criteria.
   *
   * @param criteria at least one, in printed order
   * @return the value
   * @throws IllegalArgumentException if there are none
   */
  public static Several of(Iterable<Criterion> criteria) {
    return new Several(ImmutableList.copyOf(criteria));
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.several(this);
  }

  /**
   * Returns the criteria in braces: {@code {ít nhất 95 %; nữ: ít nhất 40 %}}.
   *
   * <p>A backslash stands before a semicolon, colon or backslash that does not divide the parts.
   *
   * @return what {@link TargetValue#parse} reads back
   */
  @Override
  public String toString() {
    return SeveralText.print(this);
  }
}
