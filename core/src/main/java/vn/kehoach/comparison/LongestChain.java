package vn.kehoach.comparison;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The largest set of matched items that keep their order, so that the fewest others have moved.
 *
 * <p>Among sets of equal size the choice depends on the items and not on which list comes first:
 * what moves from a to b moves from b to a.
 */
final class LongestChain {

  private LongestChain() {}

  /**
   * Marks the items that stay.
   *
   * @param target the new position of each item, or -1; no position twice
   * @param order settles ties between two items, by their old positions
   */
  static boolean[] stay(int[] target, Comparator<Integer> order) {
    boolean[] stay = new boolean[target.length];
    if (isRising(target)) {
      for (int i = 0; i < target.length; i++) {
        stay[i] = target[i] >= 0;
      }
      return stay;
    }
    int[] level = new int[target.length];
    int levels = fillLevels(target, level);
    int[] head = new int[levels + 1];
    int[] next = chainByLevel(target, level, head);
    int limit = target.length;
    int ceiling = Integer.MAX_VALUE;
    for (int r = levels; r >= 1; r--) {
      int chosen = -1;
      for (int i = head[r]; i >= 0; i = next[i]) {
        boolean fits = i < limit && target[i] < ceiling;
        if (fits && (chosen < 0 || order.compare(i, chosen) < 0)) {
          chosen = i;
        }
      }
      stay[chosen] = true;
      limit = chosen;
      ceiling = target[chosen];
    }
    return stay;
  }

  private static boolean isRising(int[] target) {
    int last = -1;
    for (int to : target) {
      if (to >= 0 && to < last) {
        return false;
      }
      last = Math.max(last, to);
    }
    return true;
  }

  /** The length of the longest rising run that ends at each item. */
  private static int fillLevels(int[] target, int[] level) {
    int[] tails = new int[target.length];
    int size = 0;
    for (int i = 0; i < target.length; i++) {
      if (target[i] < 0) {
        continue;
      }
      int at = Arrays.binarySearch(tails, 0, size, target[i]);
      int slot = -at - 1;
      tails[slot] = target[i];
      size = Math.max(size, slot + 1);
      level[i] = slot + 1;
    }
    return size;
  }

  /** The items of each level as linked lists. */
  private static int[] chainByLevel(int[] target, int[] level, int[] head) {
    int[] next = new int[target.length];
    Arrays.fill(head, -1);
    for (int i = target.length - 1; i >= 0; i--) {
      if (target[i] >= 0) {
        next[i] = head[level[i]];
        head[level[i]] = i;
      }
    }
    return next;
  }
}
