package vn.kehoach.indicator;

/**
 * What a paper gives of an indicator: the figure itself, or a place in an order.
 *
 * <p>"Điểm số PCI" and "Thứ hạng PCI" are one index and two figures: of the score more is better,
 * of the rank less.
 */
public enum Aspect {
  /** The figure itself: a share, a sum, a score. */
  FIGURE,
  /** A place among others (thứ hạng, xếp hạng); the first is best. */
  RANK,
  /** A score or a rank of an index that is given either way: the words do not tell. */
  OPEN
}
