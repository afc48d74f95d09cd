package vn.kehoach.comparison;

import java.util.Locale;

/**
 * What sort of change was made, such as {@link #VALUE_CHANGED}.
 *
 * <p>Later versions may add sorts; a {@code switch} over them wants a default.
 */
public enum ChangeType {
  /** A field of the header data differs: number, title, date and so on. */
  INFO_CHANGED,
  /** A paper is cited that was not. */
  REFERENCE_ADDED,
  /** A paper is no longer cited. */
  REFERENCE_REMOVED,
  /** A paper is cited in other words or in another relation. */
  REFERENCE_CHANGED,
  /** An objective is new. */
  OBJECTIVE_ADDED,
  /** An objective is gone. */
  OBJECTIVE_REMOVED,
  /** An objective has another text, sort, section or period. */
  OBJECTIVE_CHANGED,
  /** An objective stands elsewhere among its neighbours. */
  OBJECTIVE_MOVED,
  /** An objective names other indicators or tasks. */
  OBJECTIVE_RELINKED,
  /** An indicator is new. */
  INDICATOR_ADDED,
  /** An indicator is gone. */
  INDICATOR_REMOVED,
  /** An indicator has another name. */
  INDICATOR_RENAMED,
  /** An indicator stands elsewhere among its neighbours or under another parent. */
  INDICATOR_MOVED,
  /** An indicator has another number or section path. */
  INDICATOR_RENUMBERED,
  /** An indicator stands under another label. */
  INDICATOR_REGROUPED,
  /** An indicator is about other people or another base. */
  INDICATOR_SUBJECT_CHANGED,
  /** An indicator is meant to go another way. */
  INDICATOR_DIRECTION_CHANGED,
  /** The unit printed for an indicator as a whole differs. */
  UNIT_CHANGED,
  /** A value is new. */
  VALUE_ADDED,
  /** A value is gone. */
  VALUE_REMOVED,
  /** A value differs in its amount, bound, form or words. */
  VALUE_CHANGED,
  /** A value has another unit, and may have another amount. */
  VALUE_UNIT_CHANGED,
  /** A value is the same amount in another form: {@code 1.000 triệu đồng}, {@code 1 tỷ đồng}. */
  VALUE_RESTATED,
  /** A value is for another time, of another kind, or covers its period otherwise. */
  VALUE_PERIOD_CHANGED,
  /** The words that soften a value differ. */
  VALUE_HEDGE_CHANGED,
  /** A statement of funding is new. */
  FUNDING_ADDED,
  /** A statement of funding is gone. */
  FUNDING_REMOVED,
  /** A statement of funding has another text, amount or period. */
  FUNDING_CHANGED,
  /** A statement of funding stands elsewhere among its neighbours. */
  FUNDING_MOVED,
  /** A task is new. */
  TASK_ADDED,
  /** A task is gone. */
  TASK_REMOVED,
  /** A task has another text. */
  TASK_TEXT_CHANGED,
  /** A task stands elsewhere among its neighbours. */
  TASK_MOVED,
  /** A task has another number or section path. */
  TASK_RENUMBERED,
  /** A task stands under another label. */
  TASK_REGROUPED,
  /** The time for a task differs. */
  DUE_CHANGED,
  /** An agency is given a part in a task. */
  ASSIGNMENT_ADDED,
  /** An agency no longer has that part in a task. */
  ASSIGNMENT_REMOVED,
  /** A product is asked for that was not. */
  DELIVERABLE_ADDED,
  /** A product is no longer asked for. */
  DELIVERABLE_REMOVED,
  /**
   * An item has other evidence and is otherwise the same; told only if {@link
   * DiffOptions#tellsEvidence} asks for it.
   */
  EVIDENCE_CHANGED;

  private static final String ADDED = "_ADDED";
  private static final String REMOVED = "_REMOVED";

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * Returns the word used in messages and exports.
   *
   * @return lower case with dashes, such as {@code value-changed}
   */
  public String code() {
    return code;
  }

  /**
   * Returns the sort of the same change read from the later version to the earlier.
   *
   * @return removed for added, added for removed, itself for all others
   */
  public ChangeType mirror() {
    if (isAddition()) {
      return valueOf(name().replace(ADDED, REMOVED));
    }
    return isRemoval() ? valueOf(name().replace(REMOVED, ADDED)) : this;
  }

  /**
   * Returns whether something stands in the later version only.
   *
   * @return true for the sorts called added
   */
  public boolean isAddition() {
    return name().endsWith(ADDED);
  }

  /**
   * Returns whether something stands in the earlier version only.
   *
   * @return true for the sorts called removed
   */
  public boolean isRemoval() {
    return name().endsWith(REMOVED);
  }
}
