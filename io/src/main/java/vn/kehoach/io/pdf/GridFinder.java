package vn.kehoach.io.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.io.bytes.Limits;

/** Finds the tables that rulings draw on a page. */
final class GridFinder {

  /** More lines on a page are a drawing. */
  private static final int MOST = 3_000;

  /** How far a line may end before the one it meets. */
  private static final double REACH = 3.5;

  private final List<Ruling> across;
  private final List<Ruling> down;
  private final int[] group;

  private GridFinder(List<Ruling> across, List<Ruling> down) {
    this.across = across;
    this.down = down;
    this.group = new int[across.size() + down.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
  }

  /**
   * Returns the tables of a page from top to bottom.
   *
   * @throws IOException if one has more cells than the limits allow
   */
  static List<Grid> find(Page page, Limits limits, String name) throws IOException {
    List<Ruling> across = Rulings.joined(page.across());
    List<Ruling> down = Rulings.joined(page.down());
    if (across.size() > MOST || down.size() > MOST) {
      return List.of();
    }
    GridFinder finder = new GridFinder(across, down);
    finder.connect();
    List<Grid> grids = new ArrayList<>();
    for (Crossing crossing : finder.crossings()) {
      double[] xs = Rulings.places(crossing.down);
      double[] ys = Rulings.places(crossing.across);
      if (xs.length > 2 && ys.length > 1) {
        limits.checkCells(name, (long) (xs.length - 1) * (ys.length - 1));
        grids.add(Grid.of(xs, ys, crossing.across, crossing.down));
      }
    }
    return grids;
  }

  private void connect() {
    for (int a = 0; a < across.size(); a++) {
      for (int d = 0; d < down.size(); d++) {
        Ruling one = across.get(a);
        Ruling other = down.get(d);
        if (one.reaches(other.at(), REACH) && other.reaches(one.at(), REACH)) {
          group[root(a)] = root(across.size() + d);
        }
      }
    }
  }

  private int root(int index) {
    int at = index;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  /** Returns groups of lines that meet, open sides closed. */
  private List<Crossing> crossings() {
    Map<Integer, Crossing> found = new TreeMap<>();
    for (int a = 0; a < across.size(); a++) {
      found.computeIfAbsent(root(a), key -> new Crossing()).across.add(across.get(a));
    }
    for (int d = 0; d < down.size(); d++) {
      int root = root(across.size() + d);
      found.computeIfAbsent(root, key -> new Crossing()).down.add(down.get(d));
    }
    List<Crossing> crossings = new ArrayList<>();
    for (Crossing crossing : found.values()) {
      if (!crossing.across.isEmpty() && !crossing.down.isEmpty()) {
        crossing.close();
        crossings.add(crossing);
      }
    }
    return crossings;
  }

  /** Lines that meet. */
  private static final class Crossing {

    /** A side is open if the lines run on this far beyond the last that meets them. */
    private static final double OPEN = 12;

    private final List<Ruling> across = new ArrayList<>();
    private final List<Ruling> down = new ArrayList<>();

    /** Adds the sides of a table that has none, or whose page ended before its last line. */
    void close() {
      List<Ruling> sides = sides(across, down);
      across.addAll(sides(down, across));
      down.addAll(sides);
    }

    private static List<Ruling> sides(List<Ruling> lines, List<Ruling> met) {
      double from = lines.stream().mapToDouble(Ruling::from).min().orElse(0);
      double to = lines.stream().mapToDouble(Ruling::to).max().orElse(0);
      double first = lines.stream().mapToDouble(Ruling::at).min().orElse(0);
      double last = lines.stream().mapToDouble(Ruling::at).max().orElse(0);
      double firstMet = met.stream().mapToDouble(Ruling::at).min().orElse(0);
      double lastMet = met.stream().mapToDouble(Ruling::at).max().orElse(0);
      List<Ruling> sides = new ArrayList<>();
      if (firstMet - from > OPEN) {
        sides.add(new Ruling(from, first, last));
      }
      if (to - lastMet > OPEN) {
        sides.add(new Ruling(to, first, last));
      }
      return sides;
    }
  }
}
