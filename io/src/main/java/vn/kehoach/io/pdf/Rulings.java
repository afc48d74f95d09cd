package vn.kehoach.io.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts rulings together that were drawn in pieces. */
final class Rulings {

  /** Lines nearer than this to each other are one. */
  static final double NEAR = 2.5;

  /** Columns and rows are wider than this. */
  private static final double NARROWEST = 4;

  private Rulings() {}

  /** Returns rulings of one direction, pieces on one line joined, in order of where they are. */
  static List<Ruling> joined(List<Ruling> pieces) {
    List<Ruling> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Ruling::at));
    List<Ruling> joined = new ArrayList<>();
    int first = 0;
    while (first < sorted.size()) {
      int end = first + 1;
      while (end < sorted.size() && sorted.get(end).at() - sorted.get(first).at() < NEAR) {
        end++;
      }
      joinLine(new ArrayList<>(sorted.subList(first, end)), joined);
      first = end;
    }
    return joined;
  }

  private static void joinLine(List<Ruling> line, List<Ruling> joined) {
    line.sort(Comparator.comparingDouble(Ruling::from));
    double at = line.stream().mapToDouble(Ruling::at).average().orElse(0);
    double from = line.get(0).from();
    double to = line.get(0).to();
    for (Ruling piece : line) {
      if (piece.from() - to > NEAR) {
        joined.add(new Ruling(at, from, to));
        from = piece.from();
        to = piece.to();
      }
      to = Math.max(to, piece.to());
    }
    joined.add(new Ruling(at, from, to));
  }

  /** Returns the places of rulings, those near each other as one. */
  static double[] places(List<Ruling> rulings) {
    double[] all = rulings.stream().mapToDouble(Ruling::at).sorted().toArray();
    double[] places = new double[all.length];
    int count = 0;
    for (double at : all) {
      if (count == 0 || at - places[count - 1] > NARROWEST) {
        places[count++] = at;
      }
    }
    return Arrays.copyOf(places, count);
  }
}
