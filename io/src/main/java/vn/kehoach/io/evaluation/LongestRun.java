package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The longest common subsequence of two lists: what both say in the same order. */
final class LongestRun {

  private LongestRun() {}

  /** Whether two items say the same, by their positions. */
  interface Same {
    boolean test(int gold, int read);
  }

  static ImmutableList<Pair> of(int gold, int read, Same same) {
    int[][] best = new int[gold + 1][read + 1];
    boolean[][] equal = new boolean[gold][read];
    for (int i = gold - 1; i >= 0; i--) {
      for (int j = read - 1; j >= 0; j--) {
        equal[i][j] = same.test(i, j);
        best[i][j] =
            equal[i][j] ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    return walk(best, equal);
  }

  private static ImmutableList<Pair> walk(int[][] best, boolean[][] equal) {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (best[i][j] > 0) {
      if (equal[i][j]) {
        pairs.add(new Pair(i++, j++));
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return ImmutableList.copyOf(pairs);
  }
}
