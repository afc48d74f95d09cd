package vn.kehoach.indicator;

import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.measure.Between;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Extensible;
import vn.kehoach.source.Origin;
import vn.kehoach.timeline.Period;

/**
 * One value of an indicator, such as the target {@code trên 97%} for 2025.
 *
 * <p>Absent values are values too: a dash in a table cell is kept with its reason.
 */
@Value.Immutable
public interface IndicatorValue extends WithIndicatorValue, Extensible {

  /**
   * Returns the value's id.
   *
   * @return a stable id, unique in the plan, such as {@code i4.1-target-2025}
   */
  String id();

  /**
   * Returns what the value says.
   *
   * @return baseline, target, actual, estimate, change or plan ratio
   */
  ValueKind kind();

  /**
   * Returns the value itself.
   *
   * @return a measured amount, a range, a rank, words, or why there is none
   */
  TargetValue value();

  /**
   * Returns the time the value is for.
   *
   * @return the period, if it was printed or inherited
   */
  Optional<Period> period();

  /**
   * Returns where the period comes from.
   *
   * @return stated, or what it was inherited from
   */
  @Value.Default
  default Origin periodOrigin() {
    return Origin.STATED;
  }

  /**
   * Returns where the unit comes from.
   *
   * @return stated, or what it was inherited from
   */
  @Value.Default
  default Origin unitOrigin() {
    return Origin.STATED;
  }

  /**
   * Returns how the value covers its period.
   *
   * @return at its end unless something else is printed
   */
  @Value.Default
  default Span span() {
    return Span.AT_END;
  }

  /**
   * Returns the words that soften or colour the value, such as {@code phấn đấu} or {@code giảm
   * còn}.
   *
   * @return the printed words, or the empty string
   */
  @Value.Default
  default String hedge() {
    return "";
  }

  /**
   * Returns the printed words.
   *
   * @return the words with their place, if the value was read from a paper
   */
  Optional<Evidence> evidence();

  /**
   * Returns the unit of an amount or range.
   *
   * @return the unit, {@link Unit#NONE} if none was printed; empty for ranks, words and absent
   *     values
   */
  default Optional<Unit> unit() {
    if (value() instanceof Measured measured) {
      return Optional.of(measured.quantity().unit());
    }
    return value() instanceof Between between ? Optional.of(between.unit()) : Optional.empty();
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of values
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of values; not safe for use by several threads. */
  class Builder extends ImmutableIndicatorValue.Builder {
    Builder() {}
  }
}
