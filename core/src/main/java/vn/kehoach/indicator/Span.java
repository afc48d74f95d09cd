package vn.kehoach.indicator;

/** How a value covers its period. */
public enum Span {
  /** At the end of the period (đến năm 2025), or not said. */
  AT_END,
  /** Within one year (trong năm). */
  IN_YEAR,
  /** On average a year (bình quân hàng năm). */
  YEARLY_AVERAGE,
  /** Added up from the start (lũy kế). */
  CUMULATIVE
}
