package vn.kehoach.comparison;

import java.util.Optional;
import vn.kehoach.measure.Quantity;

/**
 * How far a plan's figure is from the demand of a superior paper.
 *
 * <p>The difference is that of the printed amounts; the verdict sees bounds and "about" too: {@code
 * trên 95 %} is stricter than {@code 95 %} with a difference of zero.
 *
 * @param difference the plan's figure less the demanded one, in the line's unit; of shares in
 *     percentage points
 * @param verdict whether the plan meets the demand, asks for more, or for less
 * @param reason why the two cannot be put in order
 */
public record Gap(Quantity difference, CascadeVerdict verdict, Optional<MatrixReason> reason) {}
