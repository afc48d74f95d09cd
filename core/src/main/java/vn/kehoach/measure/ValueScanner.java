package vn.kehoach.measure;

import com.google.common.collect.ImmutableList;

/**
 * Finds the values in running Vietnamese prose, such as {@code khoảng 109,6 ngàn tỷ đồng}.
 *
 * <p>Found are numbers with the unit behind and the bound before them, ranges ({@code 7-7,5%},
 * {@code từ 10,3% đến 10,5%}), ratios ({@code 32/32 chỉ tiêu}) and ranks ({@code top 10}). Passed
 * over are dates, numbers of papers and of their parts, names with a number ({@code 5G}, {@code lớp
 * 1}, {@code tổng đài 115}), ages ({@code dưới 5 tuổi}, but not a {@code tuổi thọ trung bình 75
 * tuổi}), denominators ({@code trên 10.000 dân}) and lengths of time that nothing bounds or
 * introduces ({@code 6 tháng đầu năm}).
 *
 * <p>A unit is the longest known one of {@code units.csv}, else the first word behind the number. A
 * denominator printed once behind coordinated values counts for all of them. Takes time in
 * proportion to the length of the text.
 */
public final class ValueScanner {

  private ValueScanner() {}

  /**
   * Returns the values of a sentence or paragraph.
   *
   * @param sentence the text, hard wraps joined or not
   * @return the values in printed order; places are characters of the text
   */
  public static ImmutableList<ValueMention> scan(CharSequence sentence) {
    return holdsDigit(sentence) ? new ScanPass(Tokens.of(sentence)).mentions() : ImmutableList.of();
  }

  /** Every value begins at a number, and most sentences of a plan hold none. */
  private static boolean holdsDigit(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
