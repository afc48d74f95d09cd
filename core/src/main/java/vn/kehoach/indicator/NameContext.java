package vn.kehoach.indicator;

import com.google.common.collect.ImmutableSet;
import vn.kehoach.measure.Rank;
import vn.kehoach.measure.Unit;

/**
 * What is printed around the name of an indicator and helps to tell what it means.
 *
 * @param units the units of its figures; empty if none is printed
 * @param parentRow the label of the row above, if this is a row of its parts ("Trong đó", "- Nam")
 * @param heading the heading or run-in label it stands under, such as {@code Du lịch}
 * @param subject whom or what the figure is about, such as {@code hộ nghèo}
 * @param ranked whether its values are ranks
 */
public record NameContext(
    ImmutableSet<Unit> units, String parentRow, String heading, String subject, boolean ranked) {

  /** Nothing is known but the name. */
  public static final NameContext NONE = new NameContext(ImmutableSet.of(), "", "", "", false);

  /**
   * Returns what is printed around an indicator of a plan.
   *
   * @param indicator the indicator
   * @return its units, group and subject
   */
  public static NameContext of(Indicator indicator) {
    boolean isPart = indicator.parentId().isPresent();
    return new NameContext(
        indicator.units(),
        isPart ? indicator.group() : "",
        isPart ? "" : indicator.group(),
        indicator.subject(),
        indicator.values().stream().anyMatch(value -> value.value() instanceof Rank));
  }

  /**
   * Returns a copy of this context with a unit added.
   *
   * @param unit the unit as printed; {@link Unit#NONE} adds nothing
   * @return the copy
   */
  public NameContext withUnit(Unit unit) {
    if (unit.equals(Unit.NONE)) {
      return this;
    }
    ImmutableSet<Unit> more = ImmutableSet.<Unit>builder().addAll(units).add(unit).build();
    return new NameContext(more, parentRow, heading, subject, ranked);
  }

  /**
   * Returns a copy of this context for a row of parts.
   *
   * @param label the label of the row above
   * @return the copy
   */
  public NameContext withParentRow(String label) {
    return new NameContext(units, label, heading, subject, ranked);
  }

  /**
   * Returns a copy of this context under a heading.
   *
   * @param label the heading or run-in label
   * @return the copy
   */
  public NameContext withHeading(String label) {
    return new NameContext(units, parentRow, label, subject, ranked);
  }

  /**
   * Returns a copy of this context with a subject.
   *
   * @param words whom or what the figure is about
   * @return the copy
   */
  public NameContext withSubject(String words) {
    return new NameContext(units, parentRow, heading, words, ranked);
  }
}
