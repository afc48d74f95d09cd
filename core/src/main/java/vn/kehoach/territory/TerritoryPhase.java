package vn.kehoach.territory;

import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.source.Certainty;

/**
 * A stretch of a unit's life with one name, one type and one code, such as Huế as a centrally run
 * city with the code 46 from 1 January 2025.
 *
 * <p>It lasts until the next phase of the unit begins or the unit ends.
 */
@Value.Immutable
public interface TerritoryPhase extends WithTerritoryPhase {

  /**
   * Returns the date from which it holds.
   *
   * @return the date; empty where the unit was there when the record begins
   */
  Optional<ChangeDate> since();

  /**
   * Returns the name without the word for its kind.
   *
   * @return the official name, such as {@code Huế}
   */
  String name();

  /**
   * Returns what the unit is.
   *
   * @return the type
   */
  TerritoryType type();

  /**
   * Returns the official code.
   *
   * @return the code, such as {@code 46}; empty where none is known
   */
  Optional<String> code();

  /**
   * Returns the act that brought the phase about.
   *
   * @return number and date as cited, such as {@code NQ 175/2024/QH15 ngày 30/11/2024}; empty where
   *     none is known
   */
  @Value.Default
  default String basis() {
    return "";
  }

  /**
   * Returns how sure the line of the data file is.
   *
   * @return the certainty, unverified if not said
   */
  @Value.Default
  default Certainty certainty() {
    return new Certainty("");
  }

  /**
   * Returns what else is worth knowing.
   *
   * @return a remark in English, often empty
   */
  @Value.Default
  default String note() {
    return "";
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of phases
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of phases; not safe for use by several threads. */
  class Builder extends ImmutableTerritoryPhase.Builder {
    Builder() {}
  }
}
