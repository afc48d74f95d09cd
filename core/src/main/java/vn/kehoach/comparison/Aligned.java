package vn.kehoach.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import vn.kehoach.source.Place;

/** Two lists of items of one sort with the pairing between them. */
final class Aligned<T> {

  private final List<T> before;
  private final List<T> after;
  private final Traits<T> traits;
  private final IntFunction<String> pointerBefore;
  private final IntFunction<String> pointerAfter;
  private final Pairing pairing;
  private final boolean[] stays;
  private final int[] gapBefore;
  private final int[] gapAfter;

  private Aligned(
      List<T> before,
      List<T> after,
      Traits<T> traits,
      DiffOptions options,
      IntFunction<String> pointerBefore,
      IntFunction<String> pointerAfter) {
    this.before = before;
    this.after = after;
    this.traits = traits;
    this.pointerBefore = pointerBefore;
    this.pointerAfter = pointerAfter;
    this.pairing = ItemMatcher.pair(before, after, traits, options);
    this.stays =
        LongestChain.stay(
            pairing.targets(),
            Comparator.comparing(this::tieKey)
                .thenComparing(this::nearest)
                .thenComparing(this::farthest));
    this.gapBefore = new int[before.size()];
    this.gapAfter = new int[after.size()];
    countGaps();
  }

  static <T> Aligned<T> of(
      List<T> before,
      List<T> after,
      Traits<T> traits,
      DiffOptions options,
      IntFunction<String> pointerBefore,
      IntFunction<String> pointerAfter) {
    return new Aligned<>(before, after, traits, options, pointerBefore, pointerAfter);
  }

  /** The same for lists whose pointers are a prefix and the position. */
  static <T> Aligned<T> of(
      List<T> before,
      List<T> after,
      Traits<T> traits,
      DiffOptions options,
      String pointerBefore,
      String pointerAfter) {
    return of(before, after, traits, options, i -> pointerBefore + i, j -> pointerAfter + j);
  }

  /** What settles a tie, whichever list comes first. */
  private String tieKey(int i) {
    T old = before.get(i);
    T now = after.get(pairing.afterOf(i));
    String a = traits.id(old) + '\n' + traits.words(old);
    String b = traits.id(now) + '\n' + traits.words(now);
    return a.compareTo(b) <= 0 ? a + '\n' + b : b + '\n' + a;
  }

  private int nearest(int i) {
    return Math.min(i, pairing.afterOf(i));
  }

  private int farthest(int i) {
    return Math.max(i, pairing.afterOf(i));
  }

  private void countGaps() {
    int gap = 0;
    for (int i = 0; i < gapBefore.length; i++) {
      gapBefore[i] = gap;
      gap += stays[i] ? 1 : 0;
    }
    gap = 0;
    for (int j = 0; j < gapAfter.length; j++) {
      gapAfter[j] = gap;
      int i = pairing.beforeOf(j);
      gap += i >= 0 && stays[i] ? 1 : 0;
    }
  }

  int sizeBefore() {
    return before.size();
  }

  int sizeAfter() {
    return after.size();
  }

  T before(int i) {
    return before.get(i);
  }

  T after(int j) {
    return after.get(j);
  }

  int afterOf(int i) {
    return pairing.afterOf(i);
  }

  boolean isAdded(int j) {
    return pairing.beforeOf(j) < 0;
  }

  boolean hasMoved(int i) {
    return pairing.afterOf(i) >= 0 && !stays[i];
  }

  /** The sides of an item of the earlier list. */
  Sides<T> sides(int i) {
    Side<T> old = side(before.get(i), pointerBefore.apply(i));
    int j = pairing.afterOf(i);
    return j < 0
        ? Sides.removed(old)
        : Sides.of(old, side(after.get(j), pointerAfter.apply(j)), pairing.match(i));
  }

  /** The sides of an item of the later list that the earlier lacks. */
  Sides<T> addedSides(int j) {
    return Sides.added(side(after.get(j), pointerAfter.apply(j)));
  }

  Spot.Level level(int i) {
    int j = pairing.afterOf(i);
    return new Spot.Level(gapBefore[i], i, j < 0 ? -1 : gapAfter[j], j);
  }

  Spot.Level addedLevel(int j) {
    return new Spot.Level(-1, -1, gapAfter[j], j);
  }

  private Side<T> side(T item, String pointer) {
    return new Side<>(item, Place.at(pointer).withEvidence(traits.evidence(item)));
  }
}
