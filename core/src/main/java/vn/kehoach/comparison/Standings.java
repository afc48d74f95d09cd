package vn.kehoach.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.ValueKind;

/**
 * The places of the plans on a line.
 *
 * <p>Targets are ordered by what they hold out: {@code trên 97 %} before {@code 97 %}, and before
 * {@code trên 95 %}. Of a result that is only bounded nothing is known beyond the bound, so that it
 * may stand before or behind whatever lies there.
 */
final class Standings {

  /**
   * What a value stands for, seen from the way that is better.
   *
   * @param worst its poorest amount; empty if it has no such end
   * @param best its finest amount; empty if it has no such end
   * @param target whether it is one that the plan sets
   */
  private record Stand(Optional<Limit> worst, Optional<Limit> best, boolean target) {

    boolean isSurelyBetter(Stand other, Direction direction) {
      return isBetter(worst, other.best, direction, false);
    }

    boolean mayBeBetter(Stand other, Direction direction) {
      boolean sameTarget = target && worst.equals(other.worst) && best.equals(other.best);
      return !sameTarget && isBetter(best, other.worst, direction, true);
    }

    private static boolean isBetter(
        Optional<Limit> a, Optional<Limit> b, Direction direction, boolean open) {
      return (a.isEmpty() || b.isEmpty()) ? open : Extent.compare(direction, a.get(), b.get()) > 0;
    }
  }

  private Standings() {}

  static List<Answer<RankRange>> of(List<CellDraft> drafts, ValueKind kind, Direction direction) {
    List<Answer<Stand>> stands = drafts.stream().map(d -> stand(d, kind, direction)).toList();
    return IntStream.range(0, stands.size())
        .mapToObj(i -> stands.get(i).map(own -> rank(i, own, stands, direction)))
        .toList();
  }

  private static Answer<Stand> stand(CellDraft draft, ValueKind kind, Direction direction) {
    if (draft.figure().reason().isPresent()) {
      return Answer.none(draft.figure().reason().get());
    }
    if (direction == Direction.NEITHER) {
      return Answer.none(MatrixReason.NO_DIRECTION);
    }
    return draft.extent().then(extent -> stand(extent, kind, direction));
  }

  private static Answer<Stand> stand(Extent extent, ValueKind kind, Direction direction) {
    if (kind != ValueKind.TARGET) {
      return Answer.of(new Stand(extent.worst(direction), extent.best(direction), false));
    }
    return Promise.of(extent, direction)
        .map(p -> Answer.of(new Stand(Optional.of(p.worst()), Optional.of(p.best()), true)))
        .orElseGet(() -> Answer.none(MatrixReason.BOUND_AGAINST_DIRECTION));
  }

  private static RankRange rank(
      int place, Stand own, List<Answer<Stand>> stands, Direction direction) {
    int surely = 0;
    int possibly = 0;
    int all = 1;
    for (int i = 0; i < stands.size(); i++) {
      if (i != place && stands.get(i).isKnown()) {
        Stand other = stands.get(i).value().orElseThrow();
        surely += other.isSurelyBetter(own, direction) ? 1 : 0;
        possibly += other.mayBeBetter(own, direction) ? 1 : 0;
        all++;
      }
    }
    return new RankRange(1 + surely, 1 + possibly, all);
  }
}
