package vn.kehoach.comparison;

import java.util.Locale;

/**
 * What a change means to a reader, such as {@link #TARGET_RAISED}.
 *
 * <p>Later versions may add meanings; a {@code switch} over them wants a default.
 */
public enum Meaning {
  /** A target has a greater amount; whether that asks for more, its direction says. */
  TARGET_RAISED(MeaningWeights.COMMITMENT, "TARGET_LOWERED"),
  /** A target has a smaller amount; whether that asks for less, its direction says. */
  TARGET_LOWERED(MeaningWeights.COMMITMENT, "TARGET_RAISED"),
  /** A target asks for more, by the direction of its indicator. */
  TARGET_TIGHTENED(MeaningWeights.COMMITMENT, "TARGET_RELAXED"),
  /** A target asks for less, by the direction of its indicator. */
  TARGET_RELAXED(MeaningWeights.COMMITMENT, "TARGET_TIGHTENED"),
  /** A target differs in a way that is neither up nor down: another form, other words. */
  TARGET_CHANGED(MeaningWeights.COMMITMENT, ""),
  /** There is a target where there was none. */
  TARGET_SET(MeaningWeights.COMMITMENT, "TARGET_DROPPED"),
  /** There is no target where there was one. */
  TARGET_DROPPED(MeaningWeights.COMMITMENT, "TARGET_SET"),
  /** The same target is to be reached earlier. */
  TARGET_BROUGHT_FORWARD(MeaningWeights.TIME, "TARGET_PUT_BACK"),
  /** The same target is to be reached later. */
  TARGET_PUT_BACK(MeaningWeights.TIME, "TARGET_BROUGHT_FORWARD"),
  /** A value is for another time, of another kind, or covers its period otherwise. */
  VALUE_PERIOD_CHANGED(MeaningWeights.TIME, ""),
  /** Something is measured in another unit, which no scale explains. */
  UNIT_CHANGED(MeaningWeights.SUBSTANCE, ""),
  /** A figure that is no target differs: a baseline, a result. */
  FIGURE_CHANGED(MeaningWeights.SUBSTANCE, ""),
  /** A figure that is no target is new. */
  FIGURE_ADDED(MeaningWeights.SUPPORT, "FIGURE_REMOVED"),
  /** A figure that is no target is gone. */
  FIGURE_REMOVED(MeaningWeights.SUPPORT, "FIGURE_ADDED"),
  /** The words that soften a value differ. */
  HEDGE_CHANGED(MeaningWeights.SUBSTANCE, ""),
  /** The same value is written in another scale or form. */
  SAME_VALUE(MeaningWeights.FORM, ""),
  /** An indicator is meant to go another way. */
  DIRECTION_CHANGED(MeaningWeights.COMMITMENT, ""),
  /** An indicator is about other people or another base. */
  SUBJECT_CHANGED(MeaningWeights.SUBSTANCE, ""),
  /** Something is due earlier. */
  DEADLINE_BROUGHT_FORWARD(MeaningWeights.TIME, "DEADLINE_PUT_BACK"),
  /** Something is due later. */
  DEADLINE_PUT_BACK(MeaningWeights.TIME, "DEADLINE_BROUGHT_FORWARD"),
  /** Something has a last day that had none. */
  DEADLINE_SET(MeaningWeights.TIME, "DEADLINE_DROPPED"),
  /** Something has no last day any more. */
  DEADLINE_DROPPED(MeaningWeights.TIME, "DEADLINE_SET"),
  /** The time of something differs, but not its last day. */
  SCHEDULE_CHANGED(MeaningWeights.TIME, ""),
  /** Another body leads a task. */
  LEAD_CHANGED(MeaningWeights.RESPONSIBILITY, ""),
  /** A task has a leading body more. */
  LEAD_NAMED(MeaningWeights.RESPONSIBILITY, "LEAD_DROPPED"),
  /** A task has a leading body less. */
  LEAD_DROPPED(MeaningWeights.RESPONSIBILITY, "LEAD_NAMED"),
  /** A body has another part in a task; it neither led nor leads. */
  ROLE_CHANGED(MeaningWeights.RESPONSIBILITY, ""),
  /** A body that does not lead is given a part in a task. */
  PARTNER_ADDED(MeaningWeights.SUPPORT, "PARTNER_REMOVED"),
  /** A body that does not lead no longer has a part in a task. */
  PARTNER_REMOVED(MeaningWeights.SUPPORT, "PARTNER_ADDED"),
  /** A body is named by its successor of the later paper's day; nothing else. */
  AGENCY_REORGANISED(MeaningWeights.SUCCESSION, ""),
  /** A product is asked for that was not. */
  PRODUCT_ADDED(MeaningWeights.SCOPE, "PRODUCT_REMOVED"),
  /** A product is no longer asked for. */
  PRODUCT_REMOVED(MeaningWeights.SCOPE, "PRODUCT_ADDED"),
  /** An indicator, task, objective or statement of funding is new. */
  ITEM_ADDED(MeaningWeights.SCOPE, "ITEM_REMOVED"),
  /** An indicator, task, objective or statement of funding is gone. */
  ITEM_REMOVED(MeaningWeights.SCOPE, "ITEM_ADDED"),
  /** One text became two. */
  ITEM_SPLIT(MeaningWeights.SUCCESSION, "ITEMS_MERGED"),
  /** Two texts became one. */
  ITEMS_MERGED(MeaningWeights.SUCCESSION, "ITEM_SPLIT"),
  /** A text has other words that count. */
  TEXT_CHANGED(MeaningWeights.SUBSTANCE, ""),
  /** A text has the same words; punctuation, spelling or function words differ. */
  WORDING_ONLY(MeaningWeights.FORM, ""),
  /** There is more money. */
  FUNDING_RAISED(MeaningWeights.COMMITMENT, "FUNDING_LOWERED"),
  /** There is less money. */
  FUNDING_LOWERED(MeaningWeights.COMMITMENT, "FUNDING_RAISED"),
  /** An objective names other indicators or tasks. */
  RELINKED(MeaningWeights.SUPPORT, ""),
  /** Something stands under another label. */
  REGROUPED(MeaningWeights.ORDER, ""),
  /** Something stands elsewhere among its neighbours or under another parent. */
  MOVED(MeaningWeights.ORDER, ""),
  /** Something has another number or section; nothing else. */
  RENUMBERED(MeaningWeights.ORDER, ""),
  /** A field of the header data differs. */
  HEADER_CHANGED(MeaningWeights.SUBSTANCE, ""),
  /** A paper is cited that was not. */
  CITATION_ADDED(MeaningWeights.SUPPORT, "CITATION_REMOVED"),
  /** A paper is no longer cited. */
  CITATION_REMOVED(MeaningWeights.SUPPORT, "CITATION_ADDED"),
  /** A paper is cited in other words or in another relation. */
  CITATION_CHANGED(MeaningWeights.SUPPORT, ""),
  /** Something was found elsewhere in the file or read otherwise; its facts are the same. */
  EVIDENCE_ONLY(MeaningWeights.TRACE, "");

  private final int weight;
  private final String mirror;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Meaning(int weight, String mirror) {
    this.weight = weight;
    this.mirror = mirror;
  }

  /**
   * Returns the word used in messages and exports.
   *
   * @return lower case with dashes, such as {@code target-raised}
   */
  public String code() {
    return code;
  }

  /**
   * Returns how much it weighs.
   *
   * @return one of {@link MeaningWeights}
   */
  public int weight() {
    return weight;
  }

  /**
   * Returns the meaning of the same change read from the later version to the earlier.
   *
   * @return lowered for raised, and so on; itself where both ways mean the same
   */
  public Meaning mirror() {
    return mirror.isEmpty() ? this : valueOf(mirror);
  }
}
