package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import vn.kehoach.measure.Unit;
import vn.kehoach.source.Certainty;

/**
 * An indicator as a catalogue knows it, apart from any plan, such as {@code health.doctors}: Số bác
 * sĩ trên 10.000 dân.
 *
 * <p>It has no values: those stand in an {@link Indicator}.
 */
@Value.Immutable
public interface CatalogueEntry extends WithCatalogueEntry {

  /**
   * Returns the id.
   *
   * @return a stable id, unique in its catalogue, such as {@code health.doctors}
   */
  String id();

  /**
   * Returns the Vietnamese name.
   *
   * @return the canonical name, such as {@code Số bác sĩ trên 10.000 dân}
   */
  String name();

  /**
   * Returns the English name.
   *
   * @return such as {@code Doctors per 10,000 people}, or the empty string
   */
  @Value.Default
  default String englishName() {
    return "";
  }

  /**
   * Returns the units it is printed in; a scale word does not matter ({@code tỷ đồng} stands for
   * {@code triệu đồng} too).
   *
   * @return the usual one first; empty for what has no unit, as a milestone or a coefficient
   */
  ImmutableList<Unit> units();

  /**
   * Returns the unit in English, as the source of the entry has it.
   *
   * @return such as {@code per 10,000 people}, or the empty string
   */
  @Value.Default
  default String englishUnit() {
    return "";
  }

  /**
   * Returns what is wished of the figure.
   *
   * @return the aim of the figure itself, not of a rank by it
   */
  @Value.Default
  default Aim aim() {
    return Aim.NEUTRAL;
  }

  /**
   * Returns other names by which the entry is surely meant.
   *
   * @return such as {@code bác sỹ trên 1 vạn dân}
   */
  ImmutableList<String> synonyms();

  /**
   * Returns names that point to the entry and do not settle it: a part of it, the number where it
   * is a share, a word that other entries have too.
   *
   * @return such as {@code tăng trưởng kinh tế} for the growth of GRDP
   */
  ImmutableList<String> related();

  /**
   * Returns the sector.
   *
   * @return such as {@code health}, or the empty string
   */
  @Value.Default
  default String sector() {
    return "";
  }

  /**
   * Returns where the entry comes from.
   *
   * @return papers and lists, or the empty string
   */
  @Value.Default
  default String source() {
    return "";
  }

  /**
   * Returns what a reader of the figure should know.
   *
   * @return a remark, or the empty string
   */
  @Value.Default
  default String note() {
    return "";
  }

  /**
   * Returns how sure it is that the source has the entry.
   *
   * @return the mark of the row; an empty mark if nobody checked it
   */
  @Value.Default
  default Certainty certainty() {
    return new Certainty("");
  }

  /**
   * Returns which way the figure is meant to go.
   *
   * @return the direction of the {@linkplain #aim aim}
   */
  default Direction direction() {
    return aim().direction();
  }

  /**
   * Returns whether papers give this as a score or as a rank, such as the competitiveness index.
   *
   * @return whether a rank is among its units
   */
  default boolean isRanked() {
    return units().contains(UnitExpectation.RANK_UNIT);
  }

  /**
   * Checks what a catalogue cannot do without.
   *
   * @throws IllegalArgumentException if id or name is blank
   */
  @Value.Check
  default void check() {
    if (id().isBlank() || !id().equals(id().strip())) {
      throw new IllegalArgumentException(
          "id must have letters and no outer blanks, such as 'health.doctors', but was '"
              + id()
              + "'");
    }
    if (name().isBlank()) {
      throw new IllegalArgumentException(
          "name must not be blank, such as 'Số bác sĩ trên 10.000 dân', but was '" + name() + "'");
    }
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of entries
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of entries; not safe for use by several threads. */
  class Builder extends ImmutableCatalogueEntry.Builder {
    Builder() {}
  }
}
