package vn.kehoach.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.kehoach.comparison.Threefold.Row;

/**
 * The order of a merged list: that of the version which put it into a new one, and what only the
 * other version has behind the item that stands before it there.
 */
final class SequenceMerge {

  private static final int NONE = -1;

  private final List<Row> rows;
  private final boolean oursMoved;
  private final boolean theirsMoved;

  SequenceMerge(List<Row> rows) {
    this.rows = rows;
    this.oursMoved = isMoved(Row::base, Row::ours);
    this.theirsMoved = isMoved(Row::base, Row::theirs);
  }

  /** Whether both versions put what they share into a new order, each into another. */
  boolean isContradictory() {
    return oursMoved && theirsMoved && isMoved(Row::ours, Row::theirs);
  }

  /** The rows in their order, by their places in the list given. */
  List<Integer> order(MergeChoice choice) {
    boolean followsTheirs =
        isContradictory() ? choice == MergeChoice.THEIRS : theirsMoved && !oursMoved;
    return followsTheirs ? order(Row::theirs, Row::ours) : order(Row::ours, Row::theirs);
  }

  private boolean isMoved(ToIntFunction<Row> from, ToIntFunction<Row> to) {
    int[] order =
        rows.stream()
            .filter(row -> row.base() >= 0 && row.ours() >= 0 && row.theirs() >= 0)
            .sorted(Comparator.comparingInt(from))
            .mapToInt(to)
            .toArray();
    boolean moved = false;
    for (int i = 1; i < order.length; i++) {
      moved |= order[i] < order[i - 1];
    }
    return moved;
  }

  private List<Integer> order(ToIntFunction<Row> first, ToIntFunction<Row> second) {
    int[] next = new int[rows.size() + 1];
    Arrays.fill(next, NONE);
    int head = rows.size();
    int last = head;
    for (int at : sorted(first)) {
      next[last] = at;
      last = at;
    }
    last = head;
    for (int at : sorted(second)) {
      if (first.applyAsInt(rows.get(at)) < 0) {
        last = behindAdditions(next, last, second);
        next[at] = next[last];
        next[last] = at;
      }
      last = at;
    }
    List<Integer> order = new ArrayList<>(rows.size());
    for (int at = next[head]; at != NONE; at = next[at]) {
      order.add(at);
    }
    return order;
  }

  /** What both put in at one spot: the additions of the version that leads come first. */
  private int behindAdditions(int[] next, int from, ToIntFunction<Row> second) {
    int at = from;
    while (next[at] != NONE
        && second.applyAsInt(rows.get(next[at])) < 0
        && rows.get(next[at]).base() < 0) {
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
