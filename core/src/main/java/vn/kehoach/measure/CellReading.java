package vn.kehoach.measure;

/**
 * What a cell of a table was read as, such as {@code 1 đến 1,5 %/năm} with the hedge {@code Giảm}.
 *
 * @param value the value; {@link Qualitative} with all the words if no other form fits
 * @param hedge the words of the cell that are not part of the value ({@code phấn đấu đạt}, {@code
 *     số xã}, {@code /63}); empty if there are none
 * @param understood whether nothing of a number in the cell was left over: false for {@code
 *     Tăng/giảm 5%?} kept as words
 */
public record CellReading(TargetValue value, String hedge, boolean understood) {}
