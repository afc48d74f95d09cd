package vn.kehoach.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import vn.kehoach.comparison.Threefold.Row;

/**
 * The order of a merged list: ours, with what only they moved, and what only they have, behind the
 * last item before it in their version that we did not move.
 *
 * <p>Moved are the fewest items that explain a new order, as in {@link PlanDiff}.
 */
final class SequenceMerge {

  private static final int NONE = -1;
  private static final Row FRONT = new Row(NONE, NONE, NONE);

  private final List<Row> rows;
  private final Set<Row> movedByUs;
  private final Set<Row> movedByThem;

  SequenceMerge(List<Row> rows) {
    this.rows = rows;
    List<Row> shared = shared(Row::base);
    this.movedByUs = moved(shared, Row::ours);
    this.movedByThem = moved(shared, Row::theirs);
  }

  private static Set<Row> moved(List<Row> shared, ToIntFunction<Row> place) {
    int[] places = shared.stream().mapToInt(place).toArray();
    boolean[] stays = LongestChain.stay(places, Comparator.naturalOrder());
    Set<Row> moved = new HashSet<>();
    for (int i = 0; i < stays.length; i++) {
      if (!stays[i]) {
        moved.add(shared.get(i));
      }
    }
    return moved;
  }

  /** Whether both versions moved an item, each behind another. */
  boolean isContradictory() {
    Set<Row> both = new HashSet<>(movedByUs);
    both.retainAll(movedByThem);
    return !both.isEmpty() && !neighbours(both, Row::ours).equals(neighbours(both, Row::theirs));
  }

  /** Some rows, each behind the shared row that stands before it in one version. */
  private Map<Row, Row> neighbours(Set<Row> some, ToIntFunction<Row> place) {
    Map<Row, Row> before = new HashMap<>();
    Row last = FRONT;
    for (Row row : shared(place)) {
      if (some.contains(row)) {
        before.put(row, last);
      }
      last = row;
    }
    return before;
  }

  private List<Row> shared(ToIntFunction<Row> place) {
    return rows.stream()
        .filter(row -> row.base() >= 0 && row.ours() >= 0 && row.theirs() >= 0)
        .sorted(Comparator.comparingInt(place))
        .toList();
  }

  /** The rows in their order, by their places in the list given. */
  List<Integer> order(MergeChoice choice) {
    Set<Row> follow = new HashSet<>(movedByThem);
    if (choice != MergeChoice.THEIRS) {
      follow.removeAll(movedByUs);
    }
    int head = rows.size();
    int[] next = new int[rows.size() + 1];
    Arrays.fill(next, NONE);
    int last = head;
    for (int at : sorted(Row::ours)) {
      if (!follow.contains(rows.get(at))) {
        next[last] = at;
        last = at;
      }
    }
    last = head;
    for (int at : sorted(Row::theirs)) {
      if (rows.get(at).ours() < 0 || follow.contains(rows.get(at))) {
        last = behindOurAdditions(next, last);
        next[at] = next[last];
        next[last] = at;
        last = at;
      } else if (!movedByUs.contains(rows.get(at))) {
        last = at;
      }
    }
    List<Integer> order = new ArrayList<>(rows.size());
    for (int at = next[head]; at != NONE; at = next[at]) {
      order.add(at);
    }
    return order;
  }

  /** What both put in at one spot: ours first. */
  private int behindOurAdditions(int[] next, int from) {
    int at = from;
    while (next[at] != NONE && rows.get(next[at]).theirs() < 0 && rows.get(next[at]).base() < 0) {
      at = next[at];
    }
    return at;
  }

  private List<Integer> sorted(ToIntFunction<Row> place) {
    List<Integer> sorted = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      if (place.applyAsInt(rows.get(at)) >= 0) {
        sorted.add(at);
      }
    }
    sorted.sort(Comparator.comparingInt(at -> place.applyAsInt(rows.get(at))));
    return sorted;
  }
}
