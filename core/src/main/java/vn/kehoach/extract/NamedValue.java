package vn.kehoach.extract;

import java.util.Optional;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Origin;
import vn.kehoach.timeline.Period;

/**
 * A value found in running text, with the name of what it measures.
 *
 * @param name the name
 * @param group the label it stands under
 * @param part whether the group is the whole that this is a part of
 * @param subject the base the value is a share of
 * @param value the value
 * @param unitOrigin where its unit comes from
 * @param hedge the words before the value
 * @param kind what the value says
 * @param period the time it is for
 * @param periodOrigin where the time comes from
 * @param evidence the printed words
 */
record NamedValue(
    String name,
    String group,
    boolean part,
    String subject,
    TargetValue value,
    Origin unitOrigin,
    String hedge,
    ValueKind kind,
    Optional<Period> period,
    Origin periodOrigin,
    Evidence evidence) {}
