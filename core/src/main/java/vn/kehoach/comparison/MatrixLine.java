package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.Span;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Unit;
import vn.kehoach.timeline.PartialDate;

/**
 * The values of one indicator of one kind for one time over all plans, such as the targets for
 * 2025.
 *
 * @param kind what the values say
 * @param until the end of the time they are for; its begin if the end is open; empty if none is
 *     printed
 * @param unit the unit in which figures are told: the one that most plans use; empty if none of the
 *     counted ones has a unit
 * @param span how the counted values cover their time, as most plans do
 * @param cells one for each plan, in the order of the plans
 * @param distribution what the figures look like together
 * @param demand the superior paper's target for the time, if it has one
 */
public record MatrixLine(
    ValueKind kind,
    Optional<PartialDate> until,
    Optional<Unit> unit,
    Span span,
    ImmutableList<MatrixCell> cells,
    Answer<Distribution> distribution,
    Optional<IndicatorValue> demand) {}
