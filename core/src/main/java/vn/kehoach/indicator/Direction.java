package vn.kehoach.indicator;

/** Which way an indicator is meant to go. */
public enum Direction {
  /** More is better: life expectancy. */
  HIGHER,
  /** Less is better: child mortality. */
  LOWER,
  /** Neither, or not known. */
  NEITHER
}
