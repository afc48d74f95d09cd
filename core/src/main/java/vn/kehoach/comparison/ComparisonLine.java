package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Quantity;
import vn.kehoach.timeline.PartialDate;

/**
 * The values of one indicator of one kind for one time, such as the targets for 2025, plan by plan.
 *
 * @param kind what the values say
 * @param until the end of the time they are for; its begin if the end is open; empty if none is
 *     printed
 * @param values the values of each plan, in the order of the plans; an empty list where it has none
 * @param comparability whether they can be held against each other
 * @param difference the second plan's amount less the first's, if exactly two plans have one exact
 *     amount each in one unit; of shares in percentage points
 */
public record ComparisonLine(
    ValueKind kind,
    Optional<PartialDate> until,
    ImmutableList<ImmutableList<IndicatorValue>> values,
    Comparability comparability,
    Optional<Quantity> difference) {}
