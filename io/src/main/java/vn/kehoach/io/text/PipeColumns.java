package vn.kehoach.io.text;

/** Settles how many columns a table has. */
final class PipeColumns {

  private static final int MOST = 40;

  private PipeColumns() {}

  /**
   * Returns the likeliest number of columns: what lies between running numbers, else the longest
   * usual run of cells with one pipe between them.
   */
  static int count(PipeCells cells) {
    int[] votes = new int[MOST + 2];
    int[] runs = new int[MOST + 2];
    runs(cells, runs);
    numbers(cells, votes);
    int head = run(cells, 0);
    int second = head < cells.count() ? run(cells, head) : 0;
    int both = head + second - 1;
    boolean split = second > 1 && cells.gap(head) == 2 && cells.value(head) < 0;
    if (split && both > head && vote(votes, both)) {
      return both;
    }
    boolean whole = head > 1 && head <= MOST && (vote(votes, head) || runs[head] > 1);
    if (whole) {
      return head;
    }
    int byNumbers = most(votes);
    return Math.max(1, byNumbers > 0 ? byNumbers : Math.max(head, most(runs)));
  }

  private static boolean vote(int[] votes, int columns) {
    return columns >= 1 && columns < votes.length && votes[columns] > 0;
  }

  private static int run(PipeCells cells, int from) {
    int end = from + 1;
    while (end < cells.count() && cells.gap(end) == 1) {
      end++;
    }
    return end - from;
  }

  private static void runs(PipeCells cells, int[] runs) {
    for (int i = 0; i < cells.count(); ) {
      int length = run(cells, i);
      if (length > 1 && length <= MOST) {
        runs[length]++;
      }
      i += length;
    }
  }

  /** Counts the pipes between cells that hold numbers one after the other. */
  private static void numbers(PipeCells cells, int[] votes) {
    int lastValue = -1;
    int pipes = 0;
    for (int i = 0; i < cells.count(); i++) {
      pipes += cells.gap(i);
      boolean mayBegin = i == 0 || cells.gap(i) > 1;
      int value = cells.value(i);
      if (!mayBegin || value < 0) {
        continue;
      }
      if (value == lastValue + 1 && pipes > 2 && pipes - 1 <= MOST) {
        votes[pipes - 1]++;
      }
      if (value == lastValue + 1 || value == 1) {
        lastValue = value;
        pipes = 0;
      }
    }
  }

  private static int most(int[] counts) {
    int best = 0;
    for (int i = 2; i < counts.length; i++) {
      if (counts[i] > 0 && counts[i] >= counts[best]) {
        best = i;
      }
    }
    return best;
  }
}
