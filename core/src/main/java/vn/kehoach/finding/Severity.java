package vn.kehoach.finding;

/** How much a finding matters, from worst to least. */
public enum Severity {
  /** Wrong: a figure, a name or a date cannot be what is printed, or something was not read. */
  ERROR,
  /** Doubtful: a careful reader would ask. */
  WARNING,
  /** Worth knowing; nothing need be done. */
  INFO
}
