package vn.kehoach.io.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters drawn one after the other on one baseline, without a gap as wide as a column's. Not
 * safe for use by several threads.
 */
final class Chunk {

  /** A wider gap, in sizes of the type, may part two columns. */
  static final double COLUMN_GAP = 0.9;

  private final List<Glyph> glyphs = new ArrayList<>();
  private double right;
  private double size;

  Chunk(Glyph first) {
    add(first);
  }

  final void add(Glyph glyph) {
    glyphs.add(glyph);
    right = glyphs.size() == 1 ? glyph.right() : Math.max(right, glyph.right());
    size = Math.max(size, glyph.isBlank() ? 0 : glyph.size());
  }

  /** Returns whether a character goes on where this chunk ends. */
  boolean takes(Glyph next) {
    if (next.isMark()) {
      return true;
    }
    Glyph last = glyphs.get(glyphs.size() - 1);
    double most = Math.max(last.size(), next.size());
    double gap = next.x() - last.right();
    boolean sameLine = Math.abs(next.y() - last.y()) < 0.1 * most;
    boolean sameSize = Math.abs(next.size() - last.size()) < 0.1 * most;
    return sameLine && sameSize && gap < COLUMN_GAP * most && gap > -0.5 * most;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  double left() {
    return glyphs.get(0).x();
  }

  double firstVisible() {
    return glyphs.stream().filter(glyph -> !glyph.isBlank()).findFirst().orElse(glyphs.get(0)).x();
  }

  double right() {
    return right;
  }

  double baseline() {
    return glyphs.get(0).y();
  }

  double size() {
    return size;
  }

  boolean isBlank() {
    return glyphs.stream().allMatch(Glyph::isBlank);
  }
}
