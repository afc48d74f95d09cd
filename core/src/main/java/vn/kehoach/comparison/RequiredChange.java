package vn.kehoach.comparison;

import java.math.BigDecimal;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.measure.Quantity;

/**
 * By how much an indicator must change each year to come from its baseline to its target.
 *
 * <p>With the baseline {@code b}, the target {@code t} and {@code n} years between them:
 *
 * <ul>
 *   <li>linear: {@code (t − b) / n}, rounded half up to two decimals more than b and t have;
 *   <li>compound: {@code ((t / b)^(1/n) − 1) · 100 %}, rounded half up to two decimals.
 * </ul>
 *
 * <p>From 80 % in 2020 to 95 % in 2025: (95 − 80) / 5 = 3 percentage points a year, or ((95 /
 * 80)^(1/5) − 1) · 100 % = 3,5 % a year.
 *
 * @param baseline the latest baseline, result or estimate before the target, in the paper's words
 * @param from its figure in the line's unit
 * @param to the target's figure
 * @param years the time between their last days in years, a month being a twelfth; above 0
 * @param linear the yearly change; of shares in percentage points
 * @param compound the yearly rate in per cent, if both figures are above 0
 */
public record RequiredChange(
    IndicatorValue baseline,
    BigDecimal from,
    BigDecimal to,
    BigDecimal years,
    Quantity linear,
    Answer<BigDecimal> compound) {}
