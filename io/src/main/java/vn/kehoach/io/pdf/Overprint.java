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
  private final Map<Spot, Integer> at = new HashMap<>();

  private Overprint() {}

  /** Returns the characters, those drawn twice once and bold. */
  static List<Glyph> remove(List<Glyph> glyphs) {
    Overprint overprint = new Overprint();
    glyphs.forEach(overprint::add);
    return overprint.kept;
  }

  private void add(Glyph glyph) {
    Integer same = glyph.isBlank() ? null : same(glyph);
    if (same == null) {
      at.put(Spot.of(glyph, 0, 0), kept.size());
      kept.add(glyph);
    } else {
      kept.set(same, kept.get(same).asBold());
    }
  }

  private @Nullable Integer same(Glyph glyph) {
    double near = Math.min(NEAR, NEAR_WIDTH * glyph.width());
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        Integer index = at.get(Spot.of(glyph, dx, dy));
        if (index != null
            && Math.abs(kept.get(index).x() - glyph.x()) <= near
            && Math.abs(kept.get(index).y() - glyph.y()) <= near) {
          return index;
        }
      }
    }
    return null;
  }

  private record Spot(String text, int x, int y) {

    static Spot of(Glyph glyph, int dx, int dy) {
      int x = (int) Math.floor(glyph.x() / NEAR) + dx;
      int y = (int) Math.floor(glyph.y() / NEAR) + dy;
      return new Spot(glyph.text(), x, y);
    }
  }
}
