package vn.kehoach.io.pdf;

import java.io.IOException;

/**
 * Counts what a file makes its reader do, so that a small one cannot keep it busy for ever. Not
 * safe for use by several threads.
 */
final class Budget {

  static final int MOST_PAGES = 5_000;
  private static final long MOST_STEPS = 2_000_000;
  private static final long MOST_GLYPHS = 5_000_000;

  /** Drawings within drawings deeper than this hold themselves. */
  private static final long MOST_LEVELS = 24;

  private final String name;
  private long steps;
  private long glyphs;
  private int pages;

  Budget(String name) {
    this.name = name;
  }

  void page() throws SpentException {
    check(++pages, MOST_PAGES, "pages");
  }

  void step() throws SpentException {
    check(++steps, MOST_STEPS, "drawing steps");
  }

  void level(long level) throws SpentException {
    check(level, MOST_LEVELS, "drawings within each other");
  }

  void glyph() throws SpentException {
    check(++glyphs, MOST_GLYPHS, "characters");
  }

  private void check(long count, long most, String what) throws SpentException {
    if (count > most) {
      throw new SpentException(
          "a PDF may have " + most + " " + what + ", but '" + name + "' has more");
    }
  }

  /** More than is accepted. */
  static final class SpentException extends IOException {

    private static final long serialVersionUID = 1L;

    SpentException(String message) {
      super(message);
    }
  }
}
