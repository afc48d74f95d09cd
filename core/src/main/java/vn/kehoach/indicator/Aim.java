package vn.kehoach.indicator;

/**
 * What is wished of an indicator, such as {@link #LOWER} for child mortality; finer than {@link
 * Direction}.
 */
public enum Aim {
  /** More is better: life expectancy. */
  HIGHER(Direction.HIGHER),
  /** Less is better: child mortality. */
  LOWER(Direction.LOWER),
  /** Good inside a band, neither way alone: how far hospital beds are occupied. */
  RANGE(Direction.NEITHER),
  /** Depends on the province or the period: the birth rate. */
  CONTEXT(Direction.NEITHER),
  /** Only describes: the number of inhabitants. */
  NEUTRAL(Direction.NEITHER),
  /** A milestone, done or not: a regional hospital built. */
  REACH(Direction.NEITHER);

  private final Direction direction;

  Aim(Direction direction) {
    this.direction = direction;
  }

  /**
   * Returns which way the indicator is meant to go.
   *
   * @return the direction; {@link Direction#NEITHER} where neither way is better everywhere
   */
  public Direction direction() {
    return direction;
  }
}
