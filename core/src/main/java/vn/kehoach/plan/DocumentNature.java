package vn.kehoach.plan;

/** What kind of paper was read, as far as plans go. */
public enum DocumentNature {
  /** A plan, programme or scheme, or a decision that issues one. */
  PLAN("plan"),
  /** A report on how a plan goes. */
  PROGRESS_REPORT("progress-report"),
  /** A news digest or article that only mentions plans. */
  DIGEST("digest"),
  /** Anything else. */
  OTHER("other");

  private final String label;

  DocumentNature(String label) {
    this.label = label;
  }

  /**
   * Returns the word used in exports.
   *
   * @return lower case with dashes, such as {@code progress-report}
   */
  public String label() {
    return label;
  }
}
