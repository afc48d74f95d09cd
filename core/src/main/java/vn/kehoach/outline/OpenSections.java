package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.outline.SectionNumber.Style;

/**
 * The sections that are open at a point of the paper, and whether a number fits there.
 *
 * <p>A number fits if it is the next of an open sequence, or the first of a new one. Not safe for
 * use by several threads.
 */
final class OpenSections {

  /** How many numbers may be left out before it is no sequence any more. */
  private static final int MOST_LEFT_OUT = 3;

  /** How a number stands to the open sections. */
  enum Fit {
    /** It continues a sequence, or begins one. */
    GOOD,
    /** It continues a sequence, with a gap. */
    GAP,
    /** It is the number of an open section once more, or begins an open sequence again. */
    REPEATED,
    /** It does not belong here. */
    NONE
  }

  /**
   * Where a number belongs.
   *
   * @param fit how it fits
   * @param depth how many open sections stay open above it
   */
  record Position(Fit fit, int depth) {}

  private final List<Node> open = new ArrayList<>();

  void clear() {
    open.clear();
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  Node deepest() {
    return open.get(open.size() - 1);
  }

  Node at(int depth) {
    return open.get(depth);
  }

  int depth() {
    return open.size();
  }

  /** Closes sections until only so many are open. */
  void closeTo(int depth) {
    while (open.size() > depth) {
      open.remove(open.size() - 1);
    }
  }

  void push(Node node) {
    open.add(node);
  }

  /** Returns where a number belongs. */
  Position place(SectionNumber number) {
    if (number.style() == Style.DOTTED) {
      return dotted(number);
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      Optional<SectionNumber> last = open.get(i).number;
      if (last.isPresent() && last.get().style() == number.style()) {
        return sibling(last.get(), number, i);
      }
    }
    return number.ordinal() == 1 ? first(number) : new Position(Fit.NONE, 0);
  }

  private static Position sibling(SectionNumber last, SectionNumber number, int depth) {
    int step = number.ordinal() - last.ordinal();
    if (step == 1) {
      return new Position(Fit.GOOD, depth);
    }
    if (step > 1 && step <= MOST_LEFT_OUT) {
      return new Position(Fit.GAP, depth);
    }
    boolean repeated = step == 0 || number.ordinal() == 1;
    return new Position(repeated ? Fit.REPEATED : Fit.NONE, depth);
  }

  /** A first number opens a sequence under all sections whose style stands above its own. */
  private Position first(SectionNumber number) {
    int depth = 0;
    for (int i = 0; i < open.size(); i++) {
      Optional<SectionNumber> outer = open.get(i).number;
      if (outer.isEmpty() || outer.get().style().compareTo(number.style()) < 0) {
        depth = i + 1;
      }
    }
    return new Position(Fit.GOOD, depth);
  }

  private Position dotted(SectionNumber number) {
    String value = number.value();
    String parent = value.substring(0, value.lastIndexOf('.'));
    for (int i = open.size() - 1; i >= 0; i--) {
      Optional<SectionNumber> candidate = open.get(i).number;
      if (candidate.isEmpty()) {
        continue;
      }
      SectionNumber other = candidate.get();
      if (other.style() == Style.DOTTED && parentOf(other.value()).equals(parent)) {
        return sibling(other, number, i);
      }
      boolean under = other.value().equals(parent) || counts(other, parent);
      if (under && !other.style().named()) {
        return new Position(number.ordinal() == 1 ? Fit.GOOD : Fit.GAP, i + 1);
      }
    }
    return new Position(Fit.NONE, 0);
  }

  /** Returns whether 2.1 stands under II, or 1.1 under 01. */
  private static boolean counts(SectionNumber outer, String parent) {
    boolean plain = outer.style() == Style.ROMAN || outer.style() == Style.ARABIC;
    return plain && parent.equals(Integer.toString(outer.ordinal()));
  }

  private static String parentOf(String value) {
    int dot = value.lastIndexOf('.');
    return dot < 0 ? "" : value.substring(0, dot);
  }

  /**
   * Returns the path of a number with so many open sections above it; numbers that its own dotted
   * value repeats are left out: 1.1.2 below II, 1 and 1.1 has the path II.1.1.2.
   */
  String path(SectionNumber number, int depth) {
    int above = depth;
    while (above > 0 && repeats(number.value(), open.get(above - 1))) {
      above--;
    }
    String outer = above == 0 ? "" : open.get(above - 1).path;
    return outer.isEmpty() ? number.value() : outer + "." + number.value();
  }

  private static boolean repeats(String value, Node outer) {
    return outer.number.filter(other -> value.startsWith(other.value() + ".")).isPresent();
  }
}
