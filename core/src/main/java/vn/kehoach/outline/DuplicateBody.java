package vn.kehoach.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.text.Folding;

/** Finds the second copy of a body that a web page holds twice. */
final class DuplicateBody {

  private static final int SHORTEST_TELLING = 40;
  private static final int FEWEST_TELLING = 4;

  /** So many folded characters tell most blocks apart. */
  private static final int BEGINNING = 20;

  private static final int LONGEST_BETWEEN = 60;

  private DuplicateBody() {}

  /**
   * A range of blocks.
   *
   * @param from the index of the first
   * @param to the index after the last; equal to {@code from} if there are none
   */
  record Range(int from, int to) {

    boolean holds(int index) {
      return index >= from && index < to;
    }

    boolean isEmpty() {
      return from == to;
    }
  }

  /** Returns the blocks from which on nearly all telling blocks stood before, in order. */
  static Range find(List<Part> parts) {
    Map<String, Integer> beginnings = beginnings(parts);
    Map<String, Integer> first = new HashMap<>();
    int begin = -1;
    int last = -1;
    int copies = 0;
    int others = 0;
    for (int i = 0; i < parts.size(); i++) {
      String text = parts.get(i).text();
      if (text.length() < SHORTEST_TELLING) {
        continue;
      }
      boolean alone = beginnings.getOrDefault(beginning(text), 0) < 2;
      Integer earlier = alone ? null : first.putIfAbsent(Folding.fold(text), i);
      if (earlier != null && earlier > last) {
        begin = copies == 0 ? i : begin;
        last = earlier;
        copies++;
      } else if (copies > 0) {
        others++;
        if (others > copies) {
          copies = 0;
          others = 0;
          last = -1;
        }
      }
    }
    boolean found = copies >= FEWEST_TELLING && copies > 2 * others && copiesMuch(parts, begin);
    return found ? new Range(extended(parts, begin), parts.size()) : new Range(0, 0);
  }

  /** Counts how many telling blocks begin alike; only those need be compared as a whole. */
  private static Map<String, Integer> beginnings(List<Part> parts) {
    Map<String, Integer> counts = new HashMap<>();
    for (Part part : parts) {
      if (part.text().length() >= SHORTEST_TELLING) {
        counts.merge(beginning(part.text()), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String beginning(String text) {
    String folded = Folding.fold(text.substring(0, Math.min(text.length(), 2 * BEGINNING)));
    return folded.substring(0, Math.min(folded.length(), BEGINNING));
  }

  /** Returns whether the copy is about as long as what stands before it. */
  private static boolean copiesMuch(List<Part> parts, int begin) {
    return (parts.size() - begin) * 3 >= begin;
  }

  /** Takes in the glued lead before the copy and the page's own lines between the two. */
  private static int extended(List<Part> parts, int begin) {
    int from = begin;
    if (from > 0 && parts.get(from - 1).text().length() > LONGEST_BETWEEN) {
      from--;
    }
    while (from > 0
        && parts.get(from - 1).isParagraph()
        && parts.get(from - 1).text().length() <= LONGEST_BETWEEN
        && parts.get(from - 1).number().isEmpty()) {
      from--;
    }
    return from;
  }
}
