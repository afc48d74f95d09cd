package vn.kehoach.io.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds characters drawn twice on the same spot, which programs do to make them look bold. */
final class Overprint {

  /** Drawn again nearer than this, in points and in widths, it is the same character. */
  private static final double NEAR = 1.2;

  private static final double NEAR_WIDTH = 0.4;

  private final List<Glyph> kept = new ArrayList<>();
  private final Map<Spot, Integer> at;

  /** Where characters stand, by hash: most spots around one are empty, which need not be asked. */
  private final boolean[] taken;

  private Overprint(int glyphs) {
    at = new HashMap<>(2 * glyphs);
    taken = new boolean[Integer.highestOneBit(glyphs + 1) * 8];
  }

  /** Returns the characters, those drawn twice once and bold. */
  static List<Glyph> remove(List<Glyph> glyphs) {
    Overprint overprint = new Overprint(glyphs.size());
    glyphs.forEach(overprint::add);
    return overprint.kept;
  }

  private void add(Glyph glyph) {
    Integer same = glyph.isBlank() ? null : same(glyph);
    if (same == null) {
      int x = square(glyph.x());
      int y = square(glyph.y());
      at.put(new Spot(glyph.text(), x, y), kept.size());
      taken[place(glyph.text(), x, y)] = true;
      kept.add(glyph);
    } else {
      kept.set(same, kept.get(same).asBold());
    }
  }

  private @Nullable Integer same(Glyph glyph) {
    double near = Math.min(NEAR, NEAR_WIDTH * glyph.width());
    int x = square(glyph.x());
    int y = square(glyph.y());
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        Integer index = at(glyph.text(), x + dx, y + dy);
        if (index != null
            && Math.abs(kept.get(index).x() - glyph.x()) <= near
            && Math.abs(kept.get(index).y() - glyph.y()) <= near) {
          return index;
        }
      }
    }
    return null;
  }

  private @Nullable Integer at(String text, int x, int y) {
    return taken[place(text, x, y)] ? at.get(new Spot(text, x, y)) : null;
  }

  private int place(String text, int x, int y) {
    int hash = 31 * (31 * text.hashCode() + x) + y;
    return (hash ^ (hash >>> 16)) & (taken.length - 1);
  }

  private static int square(double points) {
    return (int) Math.floor(points / NEAR);
  }

  /** The square of a page in which a character stands. */
  private record Spot(String text, int x, int y) {}
}
