package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.measure.Unit;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Extensible;

/**
 * An indicator (chỉ tiêu), such as {@code Tỷ lệ tham gia bảo hiểm y tế} with its values by year.
 *
 * <p>A sub-row ("Trong đó", "- Nam") is an indicator of its own whose {@link #parentId()} names the
 * row above it.
 */
@Value.Immutable
public interface Indicator extends WithIndicator, Extensible {

  /**
   * Returns the indicator's id.
   *
   * @return a stable id, unique in the plan, such as {@code i4.1}
   */
  String id();

  /**
   * Returns the number.
   *
   * @return the printed number, or an ordinal by first appearance; of a sub-row, {@code 4.1}
   */
  String number();

  /**
   * Returns the name as printed, without value words, unit in brackets and leading dash.
   *
   * @return the name
   */
  String name();

  /**
   * Returns the label the indicator stands under: its parent row, a run-in label or a heading.
   *
   * @return the label, or the empty string
   */
  @Value.Default
  default String group() {
    return "";
  }

  /**
   * Returns whom or what the figure is about, as far as printed.
   *
   * @return the population or base, or the empty string
   */
  @Value.Default
  default String subject() {
    return "";
  }

  /**
   * Returns the id of the indicator this one is a part of.
   *
   * @return the parent's id, if there is one
   */
  Optional<String> parentId();

  /**
   * Returns the unit printed for the indicator as a whole.
   *
   * @return the unit of its column or label, if printed there
   */
  Optional<Unit> unit();

  /**
   * Returns which way the indicator is meant to go.
   *
   * @return the direction; {@link Direction#NEITHER} if not known
   */
  @Value.Default
  default Direction direction() {
    return Direction.NEITHER;
  }

  /**
   * Returns the path of the section it stands in.
   *
   * @return the path, such as {@code II.2}, or the empty string
   */
  @Value.Default
  default String section() {
    return "";
  }

  /**
   * Returns the id of the table it stands in.
   *
   * @return the table's id, if it stands in one
   */
  Optional<String> tableId();

  /**
   * Returns the values.
   *
   * @return the values in the order of the paper
   */
  ImmutableList<IndicatorValue> values();

  /**
   * Returns the printed name with its place.
   *
   * @return the words with their place, if the indicator was read from a paper
   */
  Optional<Evidence> evidence();

  /**
   * Returns the values of a kind.
   *
   * @param kind what the values say
   * @return those values, in the order of the paper
   */
  default Stream<IndicatorValue> values(ValueKind kind) {
    return values().stream().filter(value -> value.kind() == kind);
  }

  /**
   * Returns the units its figures are printed in: that of the whole indicator, then those of its
   * values; changes and plan ratios do not count, for they have units of their own.
   *
   * @return the units, each once, in the order of the paper
   */
  default ImmutableSet<Unit> units() {
    Optional<Unit> only = unit();
    for (IndicatorValue value : values()) {
      Optional<Unit> its = counted(value);
      if (only.isPresent() && its.isPresent() && !only.equals(its)) {
        return severalUnits();
      }
      only = only.isPresent() ? only : its;
    }
    return only.map(ImmutableSet::of).orElse(ImmutableSet.of());
  }

  private ImmutableSet<Unit> severalUnits() {
    ImmutableSet.Builder<Unit> units = ImmutableSet.builder();
    unit().ifPresent(units::add);
    values().forEach(value -> counted(value).ifPresent(units::add));
    return units.build();
  }

  private static Optional<Unit> counted(IndicatorValue value) {
    return value.kind() == ValueKind.CHANGE || value.kind() == ValueKind.PLAN_RATIO
        ? Optional.empty()
        : value.unit().filter(unit -> !unit.equals(Unit.NONE));
  }

  /**
   * Returns the whole label: group and name for a sub-row, else the name.
   *
   * @return such as {@code Tỷ lệ tiêm chủng mở rộng: 8 loại vắc xin}
   */
  default String label() {
    return parentId().isPresent() && !group().isEmpty() ? group() + ": " + name() : name();
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of indicators
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of indicators; not safe for use by several threads. */
  class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
