package vn.kehoach.comparison;

import java.util.Arrays;

/** Which item of one list is which of another; positions are zero-based, -1 is none. */
final class Pairing {

  private final int[] afterOf;
  private final int[] beforeOf;
  private final Match[] matches;

  Pairing(int before, int after) {
    afterOf = new int[before];
    beforeOf = new int[after];
    matches = new Match[before];
    Arrays.fill(afterOf, -1);
    Arrays.fill(beforeOf, -1);
    Arrays.fill(matches, Match.NONE);
  }

  void join(int before, int after, Match match) {
    afterOf[before] = after;
    beforeOf[after] = before;
    matches[before] = match;
  }

  void part(int before) {
    beforeOf[afterOf[before]] = -1;
    afterOf[before] = -1;
    matches[before] = Match.NONE;
  }

  int afterOf(int before) {
    return afterOf[before];
  }

  int beforeOf(int after) {
    return beforeOf[after];
  }

  Match match(int before) {
    return matches[before];
  }

  /** Whether the partners stand in the order of the earlier list. */
  boolean keepsOrder() {
    int last = -1;
    for (int after : afterOf) {
      if (after >= 0 && after < last) {
        return false;
      }
      last = Math.max(last, after);
    }
    return true;
  }

  int[] targets() {
    return afterOf;
  }

  /** The positions of the earlier list that have no partner. */
  int[] openBefore() {
    return open(afterOf);
  }

  /** The positions of the later list that have no partner. */
  int[] openAfter() {
    return open(beforeOf);
  }

  private static int[] open(int[] partner) {
    int[] open = new int[partner.length];
    int size = 0;
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] < 0) {
        open[size++] = i;
      }
    }
    return Arrays.copyOf(open, size);
  }
}
