package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.measure.Quantity;

/**
 * How far a plan has come with one indicator, and how that was worked out.
 *
 * @param indicator the plan's indicator
 * @param status the status
 * @param reason what is missing, if there is not enough data
 * @param formula how the status was worked out
 * @param basis what sort of figure it was taken for, if a target and a result were found
 * @param direction which way is better
 * @param inputs the values it rests on, target first
 * @param result the result in the target's unit, if it is one amount
 * @param expected what the way to the target asks for by the time of the result
 * @param done the share of the way that is done
 * @param due the share of the way that is due by the time of the result
 */
public record ProgressLine(
    Indicator indicator,
    ProgressStatus status,
    Optional<ProgressReason> reason,
    ProgressFormula formula,
    Optional<ProgressBasis> basis,
    Direction direction,
    ImmutableList<ProgressInput> inputs,
    Optional<Quantity> result,
    Optional<Quantity> expected,
    Optional<BigDecimal> done,
    Optional<BigDecimal> due) {

  /**
   * Returns the values that were used as one thing.
   *
   * @param role such as {@link ProgressInput.Role#RESULT}
   * @return those inputs, in order
   */
  public Stream<ProgressInput> inputs(ProgressInput.Role role) {
    return inputs.stream().filter(input -> input.role() == role);
  }
}
