package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.source.SourceText;
import vn.kehoach.task.Deliverable;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Letters;
import vn.kehoach.text.Spellings;
import vn.kehoach.text.WordIndex;

/** Reads products: of a cell exactly, of running text where a verb of making names a paper. */
final class Deliverables {

  private static final ImmutableSet<String> VERBS = words("verb");
  private static final ImmutableSet<String> PAPERS = words("paper");

  /** The verbs, each with a blank behind it, by their first word. */
  private static final WordIndex<Collection<String>> MAKING =
      WordIndex.of(
          Multimaps.index(
                  VERBS.stream().map(verb -> verb + " ").collect(ImmutableSet.toImmutableSet()),
                  verb -> verb.substring(0, verb.indexOf(' ')))
              .asMap());

  /** A cell is looked at no further for a kind of paper. */
  private static final int LONGEST_PAPER = 24;

  private Deliverables() {}

  private static ImmutableSet<String> words(String sort) {
    return Vocabulary.rows("deliverables.csv").stream()
        .filter(row -> row.get(0).equals(sort))
        .flatMap(row -> Spellings.of(row.get(1)).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Reads a cell such as {@code Kế hoạch, báo cáo}: one product for each part. */
  static ImmutableList<Deliverable> ofCell(SourceText cell) {
    String text = cell.text();
    boolean lines = text.indexOf(';') >= 0;
    ImmutableList.Builder<Deliverable> products = ImmutableList.builder();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isCut(text, i, lines)) {
        product(cell, from, i).ifPresent(products::add);
        from = i + 1;
      }
    }
    return products.build();
  }

  /** A comma divides only where a kind of paper follows, for names of products hold commas too. */
  private static boolean isCut(String text, int i, boolean lines) {
    char c = text.charAt(i);
    return c == ';' || c == '\n' || (c == ',' && !lines && opensPaper(text, i + 1));
  }

  private static boolean opensPaper(String text, int from) {
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    String rest = text.substring(start, Math.min(text.length(), start + LONGEST_PAPER));
    return PAPERS.stream().anyMatch(rest.toLowerCase(Locale.ROOT)::startsWith);
  }

  private static Optional<Deliverable> product(SourceText cell, int from, int to) {
    SourceText part = withoutMarks(cell.slice(from, to).strip());
    return part.isBlank()
        ? Optional.empty()
        : Optional.of(new Deliverable(part.text(), Optional.of(part.evidence())));
  }

  private static SourceText withoutMarks(SourceText part) {
    int from = 0;
    int to = part.text().length();
    while (from < to && "-+•* ".indexOf(part.text().charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "., ".indexOf(part.text().charAt(to - 1)) >= 0) {
      to--;
    }
    return part.slice(from, to);
  }

  /** Finds products in a paragraph. */
  static ImmutableList<Deliverable> inProse(SourceText paragraph) {
    String lower = paragraph.text().toLowerCase(Locale.ROOT);
    ImmutableList.Builder<Deliverable> products = ImmutableList.builder();
    Set<String> seen = new HashSet<>();
    int from = 0;
    while (from < lower.length()) {
      int[] found = nextPaper(lower, from);
      if (found.length == 0) {
        break;
      }
      int end = endOfName(paragraph.text(), found[0], found[1]);
      String name = paragraph.text().substring(found[0], end).strip();
      if (seen.add(Folding.key(name))) {
        int stop = found[0] + name.length();
        products.add(new Deliverable(name, Optional.of(paragraph.evidence(found[0], stop))));
      }
      from = Math.max(end, found[1]);
    }
    return products.build();
  }

  /** Returns the start and end of the next kind of paper right after a verb of making. */
  private static int[] nextPaper(String lower, int from) {
    int i = from;
    while (i < lower.length()) {
      if (!atWordStart(lower, i)) {
        i++;
        continue;
      }
      int wordEnd = wordEnd(lower, i);
      Collection<String> verbs = MAKING.getIgnoringCase(lower, i, wordEnd);
      for (String verb : verbs == null ? ImmutableSet.<String>of() : verbs) {
        if (lower.startsWith(verb, i)) {
          int noun = skipArticle(lower, i + verb.length());
          Optional<String> paper = PAPERS.stream().filter(p -> isWord(lower, noun, p)).findFirst();
          if (paper.isPresent()) {
            return new int[] {noun, noun + paper.get().length()};
          }
        }
      }
      i = wordEnd;
    }
    return new int[0];
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Letters.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean atWordStart(String text, int i) {
    return Letters.isLetter(text.charAt(i))
        && (i == 0 || !Letters.isLetterOrDigit(text.charAt(i - 1)));
  }

  private static int skipArticle(String lower, int from) {
    return lower.startsWith("các ", from) ? from + 4 : from;
  }

  private static boolean isWord(String lower, int from, String word) {
    int end = from + word.length();
    return lower.startsWith(word, from)
        && (end == lower.length() || !Letters.isLetterOrDigit(lower.charAt(end)));
  }

  /** Only the next words are looked at, so that a long text is not copied for each "và". */
  private static String ahead(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + Directives.OPENING));
  }

  /** A name runs to the next stop, comma or conjunction that a verb follows. */
  private static int endOfName(String text, int start, int afterKind) {
    int end = afterKind;
    while (end < text.length() && ".,;:()".indexOf(text.charAt(end)) < 0) {
      if (text.startsWith(" và ", end) && Directives.startsWithVerb(ahead(text, end + 3))) {
        break;
      }
      end++;
    }
    return Math.max(end, start + 1);
  }
}
