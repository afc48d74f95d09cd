package vn.kehoach.indicator;

/** What a value of an indicator says. */
public enum ValueKind {
  /** Where things stood at the start (năm gốc, hiện trạng). */
  BASELINE("baseline"),
  /** What is to be reached (mục tiêu, chỉ tiêu). */
  TARGET("target"),
  /** What was reached (thực hiện, kết quả). */
  ACTUAL("actual"),
  /** What will presumably have been reached (ước thực hiện). */
  ESTIMATE("estimate"),
  /** Growth against the same period (so với cùng kỳ). */
  CHANGE("change"),
  /** Share of the plan that was reached (đạt x% kế hoạch). */
  PLAN_RATIO("plan-ratio");

  private final String label;

  ValueKind(String label) {
    this.label = label;
  }

  /**
   * Returns the word used in exports.
   *
   * @return lower case with dashes, such as {@code plan-ratio}
   */
  public String label() {
    return label;
  }
}
