package vn.kehoach.io.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Knows what stands at the edge of every page and is no part of its text: page numbers, and heads
 * and feet that repeat.
 */
final class Furniture {

  /** The share of a page's height at each end where furniture stands. */
  private static final double EDGE = 0.11;

  /** How many lines at each end may be furniture. */
  private static final int DEEPEST = 2;

  private static final int REPEATED = 3;
  private static final int LONGEST_NUMBER = 12;

  private final Map<String, Set<Integer>> pagesOf = new HashMap<>();
  private final Map<String, Integer> removed = new TreeMap<>();

  /** Notes the lines at the edges of a page, before any page is cleared. */
  void note(Page page, List<PageItem> items) {
    for (TextLine line : edges(page, items)) {
      pagesOf.computeIfAbsent(key(line), key -> new HashSet<>()).add(page.number());
    }
  }

  /** Returns the items without furniture, and adds the page's numbers to a list. */
  List<PageItem> clear(Page page, List<PageItem> items, List<String> numbers) {
    List<TextLine> edges = edges(page, items);
    List<PageItem> kept = new ArrayList<>();
    for (PageItem item : items) {
      Optional<TextLine> edge =
          item instanceof PageItem.Line line
              ? edges.stream().filter(e -> e.equals(line.whole())).findFirst()
              : Optional.empty();
      Optional<String> number = edge.flatMap(line -> number(line.text()));
      boolean repeated = edge.filter(this::isRepeated).isPresent();
      number.ifPresent(numbers::add);
      if (number.isEmpty() && repeated) {
        removed.merge(edge.get().text(), 1, Integer::sum);
      } else if (number.isEmpty()) {
        kept.add(item);
      }
    }
    return kept;
  }

  /** Returns the heads and feet that were left out, with how often. */
  Map<String, Integer> removed() {
    return removed;
  }

  private boolean isRepeated(TextLine line) {
    return pagesOf.getOrDefault(key(line), Set.of()).size() >= REPEATED;
  }

  private static List<TextLine> edges(Page page, List<PageItem> items) {
    List<TextLine> edges = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      boolean atEdge = i < DEEPEST || i >= items.size() - DEEPEST;
      if (atEdge && items.get(i) instanceof PageItem.Line line) {
        TextLine words = line.whole();
        boolean high = i < DEEPEST && words.baseline() < EDGE * page.height();
        boolean low = words.baseline() > (1 - EDGE) * page.height();
        if (high || low) {
          edges.add(words);
        }
      }
    }
    return edges;
  }

  /** Returns what lines have in common that differ by a number and a little in height. */
  private static String key(TextLine line) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      boolean digit = Character.isDigit(c);
      if (!digit || key.length() == 0 || key.charAt(key.length() - 1) != '#') {
        key.append(digit ? '#' : c);
      }
    }
    return key.append('@').append(Math.round(line.baseline() / 6)).toString();
  }

  /** Returns the number in {@code 2}, {@code - 2 -}, {@code Trang 2/15}. */
  private static Optional<String> number(String text) {
    String rest = text.toLowerCase(Locale.ROOT).replace("trang", "").replace("page", "");
    StringBuilder digits = new StringBuilder();
    boolean ended = false;
    for (int i = 0; i < rest.length() && rest.length() <= LONGEST_NUMBER; i++) {
      char c = rest.charAt(i);
      if (Character.isDigit(c) && !ended) {
        digits.append(c);
      } else if (Character.isDigit(c) || "/-–— .|".indexOf(c) >= 0) {
        ended = ended || (digits.length() > 0 && c == '/');
      } else {
        return Optional.empty();
      }
    }
    boolean plausible = digits.length() > 0 && digits.length() <= 3;
    return plausible ? Optional.of(digits.toString()) : Optional.empty();
  }
}
