package vn.kehoach.source;

/**
 * Whether a detail stands with the fact itself or was inherited, and from where.
 *
 * <p>"Đến năm 2025" over five bullets gives each of their values the year 2025 with the origin
 * {@link #HEADING}.
 */
public enum Origin {
  /** Printed with the fact itself. */
  STATED,
  /** From an earlier clause of the same sentence, item or paragraph. */
  CONTEXT,
  /** From a heading above. */
  HEADING,
  /** From the head of the table's column. */
  COLUMN,
  /** From a group row or the parent row of a table. */
  GROUP,
  /** From a neighbouring cell or item of the same kind. */
  SIBLING,
  /** From the document's title, period or letterhead. */
  DOCUMENT;

  /**
   * Returns whether the detail was taken over from elsewhere.
   *
   * @return true for all but {@link #STATED}
   */
  public boolean inherited() {
    return this != STATED;
  }
}
