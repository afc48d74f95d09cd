package vn.kehoach.agency;

/** The part of an agency in a task, such as leading (chủ trì) or co-operating (phối hợp). */
public enum AgencyRole {
  /** Leads and answers for the task. */
  LEAD("chủ trì"),
  /** Works with the lead. */
  COOPERATING("phối hợp"),
  /** Advises those who decide. */
  ADVISING("tham mưu"),
  /** Follows and urges. */
  MONITORING("theo dõi, đôn đốc"),
  /** Carries out, where another agency leads. */
  EXECUTING("thực hiện"),
  /** Receives advice, reports or papers; it does none of the work. */
  RECIPIENT("nhận báo cáo"),
  /** Decides on a paper that is submitted to it. */
  APPROVING("phê duyệt");

  private final String label;

  AgencyRole(String label) {
    this.label = label;
  }

  /**
   * The Vietnamese term, such as {@code chủ trì}.
   *
   * @return the term in small letters
   */
  public String label() {
    return label;
  }
}
