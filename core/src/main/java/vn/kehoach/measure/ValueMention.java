package vn.kehoach.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value found in running prose, such as the {@code trên 97 %} of "Tỷ lệ hộ có nước sạch đạt trên
 * 97% số hộ".
 *
 * <p>All places are characters of the scanned text; {@code leadStart <= start < end <= baseEnd}.
 * The characters from {@code start} to {@code end} are number and unit, those from {@code
 * leadStart} to {@code end} also hold the words that bound or introduce them, and those from {@code
 * end} to {@code baseEnd} are the noun phrase behind.
 *
 * @param start the first character of the first number; of the words of a {@link Rank}
 * @param end the character behind the unit, or behind a "trở lên" right after it
 * @param leadStart the first character of the words before the number: bound, {@code phấn đấu đạt};
 *     {@code start} if there are none
 * @param value the value, its unit with the scale word and the denominator
 * @param kind what kind of number it is
 * @param hedge the words before the number that do not bound it ({@code phấn đấu đạt}, {@code giảm
 *     còn}); empty if there are none
 * @param base the noun phrase behind the unit ({@code số hộ} of "97% số hộ"); empty if none follows
 * @param baseEnd the character behind the base; {@code end} if there is none
 * @param outOf the second number of a ratio, 32 of "30/32 chỉ tiêu"
 * @param shared whether the denominator or the "khoảng" of the value is printed only with a value
 *     coordinated with it: "31 giường bệnh, 9 bác sĩ trên 1 vạn dân"
 */
public record ValueMention(
    int start,
    int end,
    int leadStart,
    TargetValue value,
    Kind kind,
    String hedge,
    String base,
    int baseEnd,
    Optional<BigDecimal> outOf,
    boolean shared) {

  /** What kind of number a mention holds; the last three are dubious as values of indicators. */
  public enum Kind {
    /** A share: {@code 95%}, {@code 12‰}. */
    PERCENT,
    /** An amount in a unit of measure, or with a scale word: {@code 12,21 triệu tấn}. */
    MEASURED,
    /** A count of things: {@code 20 sản phẩm}. */
    COUNT,
    /** A place in an order: {@code top 10}. */
    RANK,
    /** A grade: {@code hạng 3 sao}. */
    GRADE,
    /** A length of time or an age: {@code tối thiểu 66 năm}. */
    DURATION,
    /** A number without a unit: {@code lao động ngoài tỉnh 7.131}. */
    BARE
  }

  /**
   * A mention of these parts.
   *
   * @throws IllegalArgumentException if {@code 0 <= leadStart <= start < end <= baseEnd} does not
   *     hold
   */
  public ValueMention {
    if (leadStart < 0 || leadStart > start || start >= end || end > baseEnd) {
      throw new IllegalArgumentException(
          "places must satisfy 0 <= leadStart <= start < end <= baseEnd, but were "
              + leadStart
              + ", "
              + start
              + ", "
              + end
              + ", "
              + baseEnd);
    }
  }
}
