package vn.kehoach.extract;

import java.util.Optional;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.timeline.Period;

/**
 * What a paragraph's place in the paper says of the values in it.
 *
 * @param label the heading it stands under
 * @param period the time its headings name
 * @param kind what values say here unless their words say otherwise
 * @param strict whether only values that are sure to be targets count, as among tasks
 * @param bare whether numbers without a unit count, as in reports
 */
record ProseContext(
    String label, Optional<Period> period, ValueKind kind, boolean strict, boolean bare) {}
