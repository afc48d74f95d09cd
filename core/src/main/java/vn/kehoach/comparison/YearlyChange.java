package vn.kehoach.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Absent;
import vn.kehoach.timeline.Period;

/** What is required each year, by the formulas of {@link RequiredChange}. */
final class YearlyChange {

  private static final int MORE_DECIMALS = 2;
  private static final int RATE_DECIMALS = 2;
  private static final int YEAR_DECIMALS = 4;
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  /** A baseline goes before a result of the same day. */
  private static final Comparator<IndicatorValue> LATEST =
      Comparator.comparing((IndicatorValue value) -> last(value).orElse(LocalDate.MIN))
          .thenComparing(IndicatorValue::kind, Comparator.reverseOrder());

  private YearlyChange() {}

  static Answer<RequiredChange> of(
      CellDraft draft, ValueKind kind, MatrixRuler ruler, Direction direction) {
    if (kind != ValueKind.TARGET) {
      return Answer.none(MatrixReason.NOT_A_TARGET);
    }
    return draft
        .figure()
        .then(
            to ->
                of(
                    draft.indicator().orElseThrow(),
                    draft.value().orElseThrow(),
                    to,
                    ruler,
                    direction));
  }

  private static Answer<RequiredChange> of(
      Indicator indicator,
      IndicatorValue target,
      BigDecimal to,
      MatrixRuler ruler,
      Direction direction) {
    Optional<LocalDate> end = last(target);
    if (end.isEmpty()) {
      return Answer.none(MatrixReason.UNDATED);
    }
    List<IndicatorValue> starts = starts(indicator).toList();
    Optional<IndicatorValue> start =
        starts.stream()
            .filter(v -> last(v).filter(day -> day.isBefore(end.get())).isPresent())
            .filter(v -> ruler.figure(indicator, v, direction).isKnown())
            .max(LATEST);
    if (start.isEmpty()) {
      boolean undated = !starts.isEmpty() && starts.stream().allMatch(v -> last(v).isEmpty());
      return Answer.none(undated ? MatrixReason.UNDATED : MatrixReason.NO_BASELINE);
    }
    return ruler
        .figure(indicator, start.get(), direction)
        .map(from -> change(start.get(), from, to, end.get(), ruler));
  }

  private static Stream<IndicatorValue> starts(Indicator indicator) {
    return indicator.values().stream()
        .filter(v -> !(v.value() instanceof Absent))
        .filter(
            v ->
                v.kind() == ValueKind.BASELINE
                    || v.kind() == ValueKind.ACTUAL
                    || v.kind() == ValueKind.ESTIMATE);
  }

  private static Optional<LocalDate> last(IndicatorValue value) {
    return value.period().flatMap(Period::lastDay);
  }

  private static RequiredChange change(
      IndicatorValue start, BigDecimal from, BigDecimal to, LocalDate end, MatrixRuler ruler) {
    BigDecimal months = Dated.month(end).subtract(Dated.month(last(start).orElseThrow()));
    BigDecimal years =
        MatrixRuler.plain(months.divide(MONTHS, YEAR_DECIMALS, RoundingMode.HALF_UP));
    int decimals = Math.max(0, Math.max(from.scale(), to.scale())) + MORE_DECIMALS;
    BigDecimal linear =
        to.subtract(from).multiply(MONTHS).divide(months, decimals, RoundingMode.HALF_UP);
    return new RequiredChange(
        start,
        from,
        to,
        years,
        ruler.difference(MatrixRuler.plain(linear)),
        compound(from, to, months));
  }

  private static Answer<BigDecimal> compound(BigDecimal from, BigDecimal to, BigDecimal months) {
    if (from.signum() <= 0 || to.signum() <= 0) {
      return Answer.none(MatrixReason.NOT_POSITIVE);
    }
    double exponent = MONTHS.doubleValue() / months.doubleValue();
    double rate = StrictMath.pow(to.doubleValue() / from.doubleValue(), exponent) - 1;
    return Double.isFinite(rate)
        ? Answer.of(
            MatrixRuler.plain(
                BigDecimal.valueOf(rate)
                    .movePointRight(2)
                    .setScale(RATE_DECIMALS, RoundingMode.HALF_UP)))
        : Answer.none(MatrixReason.NOT_POSITIVE);
  }
}
