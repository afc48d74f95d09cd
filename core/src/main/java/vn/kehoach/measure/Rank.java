package vn.kehoach.measure;

/**
 * A place in an order (thứ hạng), such as {@code xếp hạng 5: cả nước} for "đứng thứ 5 cả nước".
 *
 * <p>"Top 10" and "nhóm 15 tỉnh dẫn đầu" are ranks from 1 to 10 and from 1 to 15.
 *
 * @param best the first place that fulfils it, from 1
 * @param worst the last place that fulfils it, not before the first
 * @param scope among whom, as printed: {@code cả nước}, {@code tỉnh dẫn đầu}, {@code 63} for "thứ
 *     15/63"; on one line, empty if not printed
 */
public record Rank(int best, int worst, String scope) implements TargetValue {

  /**
   * A rank of these parts.
   *
   * @throws IllegalArgumentException if {@code 1 <= best <= worst} does not hold, or the scope is
   *     not on one line with single spaces
   */
  public Rank {
    if (best < 1 || worst < best) {
      throw new IllegalArgumentException(
          "best and worst must satisfy 1 <= best <= worst, but were " + best + " and " + worst);
    }
    if (!scope.equals(Tokens.collapse(scope))) {
      throw new IllegalArgumentException(
          "scope must be composed and have single spaces, such as 'cả nước', but was '"
              + scope
              + "'");
    }
  }

  /**
   * Returns the rank of these parts.
   *
   * @param best the first place that fulfils it, from 1
   * @param worst the last place that fulfils it
   * @param scope among whom; blanks are collapsed
   * @return the rank
   * @throws IllegalArgumentException if {@code 1 <= best <= worst} does not hold
   */
  public static Rank of(int best, int worst, String scope) {
    return new Rank(best, worst, Tokens.collapse(scope));
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.rank(this);
  }

  /**
   * Returns the rank in Vietnamese form: {@code xếp hạng 5 đến 10: cả nước}.
   *
   * @return what {@link TargetValue#parse} reads back
   */
  @Override
  public String toString() {
    return "xếp hạng "
        + best
        + (worst > best ? " đến " + worst : "")
        + (scope.isEmpty() ? "" : ": " + scope);
  }
}
