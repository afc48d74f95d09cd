package vn.kehoach.comparison;

import java.util.Optional;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;

/**
 * One target of a superior paper and how a plan answers it.
 *
 * @param superior the indicator of the superior paper
 * @param demand its target
 * @param indicator the plan's indicator, if it has one
 * @param answer the plan's target for the same time, if it has one
 * @param direction which way is better
 * @param verdict how the plan answers
 * @param reason why the two cannot be put in order
 */
public record CascadeLine(
    Indicator superior,
    IndicatorValue demand,
    Optional<Indicator> indicator,
    Optional<IndicatorValue> answer,
    Direction direction,
    CascadeVerdict verdict,
    Optional<CascadeReason> reason) {}
