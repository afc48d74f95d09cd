package vn.kehoach.measure;

/**
 * What a plan sets, or a report states, for an indicator (giá trị chỉ tiêu), such as {@code trên 97
 * %}.
 *
 * <p>One of six forms: {@link Measured}, {@link Between}, {@link Rank}, {@link Qualitative}, {@link
 * Several} or {@link Absent}; {@link #fold} tells them apart. A value is what was understood; the
 * printed words are kept beside it by whoever read them.
 */
public sealed interface TargetValue permits Measured, Between, Rank, Qualitative, Several, Absent {

  /**
   * What to do with each form of a value.
   *
   * @param <R> the result
   */
  interface Cases<R> {

    /**
     * Takes an amount, such as {@code trên 97 %}.
     *
     * @param value the amount with its bound
     * @return the result
     */
    R measured(Measured value);

    /**
     * Takes a range, such as {@code từ 36,5 đến 37 %}.
     *
     * @param value the range
     * @return the result
     */
    R between(Between value);

    /**
     * Takes a rank, such as {@code xếp hạng 5}.
     *
     * @param value the rank
     * @return the result
     */
    R rank(Rank value);

    /**
     * Takes words, such as {@code Hoàn thành}.
     *
     * @param value the words
     * @return the result
     */
    R qualitative(Qualitative value);

    /**
     * Takes several criteria, such as {@code nam 167 cm} and {@code nữ 156 cm}.
     *
     * @param value the criteria
     * @return the result
     */
    R several(Several value);

    /**
     * Takes the lack of a value, such as {@code -}.
     *
     * @param value the reason
     * @return the result
     */
    R absent(Absent value);
  }

  /**
   * Returns what the case of this form gives.
   *
   * @param <R> the result
   * @param cases one function for each form
   * @return the result of the one that fits
   */
  <R> R fold(Cases<R> cases);

  /**
   * Returns the value of a text in the form that {@code toString} writes: {@code trên 97 %}, {@code
   * từ 36,5 đến 37 %}, {@code xếp hạng 5 đến 10: cả nước}, {@code {nam: 167 cm; nữ: 156 cm}}.
   *
   * <p>All words of {@link Bound#ofWords} are taken, not only the canonical ones. A text in no
   * other form is {@link Qualitative}; words that would be taken for another form stand in double
   * quotes. For cells as papers print them there is {@link ValueReader}.
   *
   * @param text the canonical text
   * @return the value
   * @throws IllegalArgumentException if the text begins with a brace or a quotation mark and does
   *     not end as it began
   */
  static TargetValue parse(String text) {
    return ValueText.parse(text);
  }
}
