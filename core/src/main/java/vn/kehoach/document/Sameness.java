package vn.kehoach.document;

/** Whether two descriptions are of one paper, as far as they tell. */
public enum Sameness {
  /** They are of one paper. */
  SAME,
  /** They are of two papers. */
  DIFFERENT,
  /**
   * They say too little, or contradict each other in a way that a slip of the pen would explain.
   */
  CANNOT_TELL
}
