package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.source.Place;

/**
 * A place where two versions changed the same thing in two ways, such as a deadline that one moved
 * to 2026 and the other to 2027.
 *
 * @param kind in what way they contradict each other
 * @param item the sort of item, such as {@code task}; what messages call {@code merge-item.task}
 * @param labels the name or text of the item, outermost first: an indicator, then its value
 * @param field what of it, such as {@code due}; empty if it is the item as a whole
 * @param base where and how it stood before both; empty if neither had it from there
 * @param ours where and how it stands in the first version; empty if it was taken out
 * @param theirs where and how it stands in the second version; empty if it was taken out
 * @param choice whose word was taken
 */
public record MergeConflict(
    Kind kind,
    String item,
    ImmutableList<String> labels,
    String field,
    Optional<Version> base,
    Optional<Version> ours,
    Optional<Version> theirs,
    MergeChoice choice) {

  /**
   * What one version says.
   *
   * @param place its JSON Pointer in that version, with the characters of the paper if known
   * @param text the thing in words, such as {@code by 2026}; may be empty
   */
  public record Version(Place place, String text) {}

  /** In what way two versions contradict each other. */
  public enum Kind {
    /** Both changed it, to different things. */
    BOTH_CHANGED,
    /** Both put it in, with different contents. */
    BOTH_ADDED,
    /** One changed it, the other took it out. */
    CHANGED_AND_REMOVED,
    /** Both put the list into a new order, and the orders differ. */
    ORDER,
    /** One put it under an item that the other took out, or each under the other. */
    PARENT_LOST;

    /**
     * Returns the word used in messages.
     *
     * @return lower case with dashes, such as {@code both-changed}
     */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  MergeConflict decided(MergeChoice by) {
    return new MergeConflict(kind, item, labels, field, base, ours, theirs, by);
  }

  /**
   * Returns the same conflict with the two versions exchanged.
   *
   * @return ours as theirs, theirs as ours; the choice likewise
   */
  public MergeConflict mirror() {
    MergeChoice exchanged =
        switch (choice) {
          case OURS -> MergeChoice.THEIRS;
          case THEIRS -> MergeChoice.OURS;
          case OPEN -> MergeChoice.OPEN;
        };
    return new MergeConflict(
        kind, item, labels, field, base, /* ours= */ theirs, /* theirs= */ ours, exchanged);
  }
}
