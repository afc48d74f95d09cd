package vn.kehoach.validation;

/** What part of a plan a rule looks at, such as {@link #INDICATORS}. */
public enum RuleGroup {
  /** Number, date, issuer, title and citations (thể thức). */
  FORM("form"),
  /** Numbering and sections (bố cục). */
  STRUCTURE("structure"),
  /** Indicators and their values (chỉ tiêu). */
  INDICATORS("indicator"),
  /** Tasks: who, what, when, with what product (nhiệm vụ). */
  TASKS("task"),
  /** Parts of the paper that must agree with each other (tính thống nhất). */
  CONSISTENCY("consistency");

  private final String prefix;

  RuleGroup(String prefix) {
    this.prefix = prefix;
  }

  /**
   * Returns the first word of the codes of the group, such as {@code indicator}.
   *
   * @return the word before the first dot
   */
  public String prefix() {
    return prefix;
  }
}
