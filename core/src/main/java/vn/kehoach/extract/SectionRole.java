package vn.kehoach.extract;

/** What a section of a paper is there for, judged by its heading. */
enum SectionRole {
  /** Aims (mục đích). */
  PURPOSE,
  /** Requirements and points of view (yêu cầu, quan điểm). */
  REQUIREMENT,
  /** Whom and what it covers, on what terms (đối tượng, phạm vi, nguyên tắc). */
  SCOPE,
  /** General objectives (mục tiêu chung, mục tiêu tổng quát). */
  GENERAL_OBJECTIVE,
  /** Specific objectives and indicators (mục tiêu cụ thể, chỉ tiêu). */
  SPECIFIC_OBJECTIVE,
  /** How things stand (tình hình, thực trạng, kết quả). */
  SITUATION,
  /** Tasks and measures (nhiệm vụ, giải pháp, nội dung thực hiện). */
  TASKS,
  /** Money (kinh phí, nguồn vốn). */
  FUNDING,
  /** Who carries it out (tổ chức thực hiện, phân công). */
  ORGANISATION,
  /** An annex. */
  ANNEX,
  /** A form that others are to fill in (mẫu báo cáo, biểu mẫu, đề cương báo cáo). */
  TEMPLATE,
  /** Nothing that is known. */
  OTHER;

  /** Returns whether directives stand here. */
  boolean holdsTasks() {
    return this == TASKS || this == ORGANISATION;
  }

  /** Returns whether nothing that stands here is to be done. */
  boolean asksNothing() {
    return holdsObjectives() || this == SITUATION || this == TEMPLATE;
  }

  /** Returns whether what is wanted stands here. */
  boolean holdsObjectives() {
    return this == PURPOSE
        || this == REQUIREMENT
        || this == GENERAL_OBJECTIVE
        || this == SPECIFIC_OBJECTIVE;
  }
}
