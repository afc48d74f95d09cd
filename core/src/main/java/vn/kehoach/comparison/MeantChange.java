package vn.kehoach.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * What one change means, or several that belong together: a lead that was removed and one that was
 * added are one {@link Meaning#LEAD_CHANGED}.
 *
 * @param meanings what it means, the plainest first: {@code TARGET_RAISED}, and by the direction of
 *     the indicator {@code TARGET_TIGHTENED}
 * @param changes the changes, in the order of the difference
 */
public record MeantChange(ImmutableSet<Meaning> meanings, ImmutableList<Change> changes) {

  /**
   * Checks that something is said of something.
   *
   * @throws IllegalArgumentException if there are no meanings or no changes
   */
  public MeantChange {
    checkArgument(!meanings.isEmpty(), "meanings must be one or more, but there were none");
    checkArgument(!changes.isEmpty(), "changes must be one or more, but there were none");
  }

  static MeantChange of(Meaning meaning, Iterable<Change> changes) {
    return new MeantChange(ImmutableSet.of(meaning), ImmutableList.copyOf(changes));
  }

  /**
   * Returns the plainest meaning.
   *
   * @return the first of {@link #meanings}
   */
  public Meaning meaning() {
    return meanings.iterator().next();
  }

  /**
   * Returns how much it weighs.
   *
   * @return the greatest weight of its meanings, from 0 to 100
   */
  public int weight() {
    return meanings.stream().mapToInt(Meaning::weight).max().orElseThrow();
  }

  /**
   * Returns the same read from the later version to the earlier.
   *
   * @return the mirrored changes with the mirrored meanings
   */
  public MeantChange mirror() {
    return new MeantChange(
        meanings.stream().map(Meaning::mirror).collect(ImmutableSet.toImmutableSet()),
        changes.stream().map(Change::mirror).collect(ImmutableList.toImmutableList()));
  }
}
