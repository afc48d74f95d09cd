package vn.kehoach.extract;

import vn.kehoach.document.Document;

/** How the time of reading grows with the paper, by a ratio of two sizes and never by a clock. */
public final class Growth {

  private static final int SMALL = 400;
  private static final int TIMES = 16;
  private static final int ATTEMPTS = 5;

  /** A quadratic reader grows 256 fold, a linear one 16 fold; noise stays far below this. */
  public static final double MOST = 90;

  private Growth() {}

  /** A hostile paper of any size. */
  @FunctionalInterface
  public interface Hostile {
    /** Returns a paper whose length is in proportion to the size. */
    Document of(int size);
  }

  /** Returns how many times longer a paper takes that is sixteen times as long, at best. */
  public static double of(Hostile paper) {
    double best = once(paper, 3);
    for (int attempt = 1; attempt < ATTEMPTS && best >= MOST / 2; attempt++) {
      best = Math.min(best, once(paper, 3));
    }
    return best;
  }

  /** Returns the same from one look at the long paper, for papers known to take too long. */
  public static double once(Hostile paper) {
    return once(paper, 1);
  }

  private static double once(Hostile paper, int runs) {
    long base = fastest(paper.of(SMALL), 25);
    return (double) fastest(paper.of(SMALL * TIMES), runs) / Math.max(1, base);
  }

  private static long fastest(Document document, int runs) {
    long fastest = Long.MAX_VALUE;
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      PlanExtractor.extract(document);
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return fastest;
  }
}
