package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.agency.RolePhrases;
import vn.kehoach.document.Block;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Spellings;
import vn.kehoach.timeline.DateScanner;
import vn.kehoach.timeline.Period;

/** Tells paragraphs that direct somebody to do something from those that do not. */
final class Directives {

  private static final ImmutableList<String> NOTHING_BEGINS = nothing("starts");
  private static final ImmutableList<String> NOTHING_HELD = nothing("holds");
  private static final ImmutableList<String> LISTS = nothing("lists");
  private static final ImmutableList<String> FILES = nothing("file");
  private static final ImmutableList<String> OF_PAPERS = nothing("paper");

  /** No verb opens a directive further in. */
  static final int OPENING = 60;

  private Directives() {}

  private static ImmutableList<String> nothing(String how) {
    return Vocabulary.rows("not-tasks.csv").stream()
        .filter(row -> row.get(0).equals(how))
        .flatMap(row -> Spellings.of(row.get(1)).stream().map(Directives::words))
        .collect(ImmutableList.toImmutableList());
  }

  static boolean asksNothing(String paragraph) {
    return isAside(paragraph)
        || beginsWithOneOf(opening(paragraph), NOTHING_BEGINS)
        || holdsOneOf(words(paragraph), NOTHING_HELD);
  }

  /** A paragraph in brackets, in quotes or in capitals throughout is a remark or a title. */
  private static boolean isAside(String paragraph) {
    boolean enclosed =
        (paragraph.startsWith("(") && closes(paragraph, ')'))
            || (paragraph.startsWith("“") && closes(paragraph, '”'));
    return enclosed || paragraph.chars().noneMatch(Character::isLowerCase);
  }

  /** Returns whether what a paragraph begins with is closed by its last characters. */
  private static boolean closes(String paragraph, char sign) {
    int close = paragraph.indexOf(sign);
    return close > 0 && paragraph.substring(close + 1).chars().noneMatch(Character::isLetter);
  }

  /**
   * Returns whether a paragraph is a task, given where it stands.
   *
   * @param handed whether a heading or line above names who is to do it
   */
  static boolean directs(SourceText paragraph, SectionRole role, boolean handed) {
    if (role.holdsTasks()) {
      return true;
    }
    return switch (role) {
      case FUNDING, SCOPE -> namesLead(paragraph);
      case OTHER, ANNEX ->
          handed
              || startsWithVerb(paragraph.text())
              || isDated(paragraph.text())
              || namesLead(paragraph);
      default -> false;
    };
  }

  /** Whether an event is given its day: "Khai giảng: Ngày 05/9/2024." */
  private static boolean isDated(String paragraph) {
    int colon = paragraph.indexOf(": ");
    if (colon < 0 || colon > OPENING) {
      return false;
    }
    String told = paragraph.substring(colon + 2, Math.min(paragraph.length(), colon + OPENING));
    boolean paper = beginsWithOneOf(opening(paragraph), OF_PAPERS);
    return !paper
        && DateScanner.scan(told).stream()
            .limit(1)
            .anyMatch(date -> date.start() == 0 && date.period().filter(Period::isDay).isPresent());
  }

  private static boolean namesLead(SourceText paragraph) {
    ImmutableList<Sentences.Range> sentences = Sentences.of(paragraph.text());
    if (sentences.isEmpty()) {
      return false;
    }
    int firstEnd = sentences.get(0).end();
    return RolePhrases.read(paragraph.text()).stream()
        .anyMatch(mention -> mention.role() == AgencyRole.LEAD && mention.start() < firstEnd);
  }

  static boolean startsWithVerb(String paragraph) {
    return beginsWithOneOf(opening(paragraph), Verbs.OPENING);
  }

  /** Returns whether a line that ends in a colon only says that what is to be done follows. */
  static boolean announces(String line) {
    String words = words(line.substring(Math.max(0, line.length() - OPENING)));
    return words.endsWith(" sau") || words.endsWith(" sau day");
  }

  /** Returns whether a line only says that the things it names follow: "hồ sơ gồm:". */
  static boolean lists(String line) {
    String words = " " + words(line.substring(Math.max(0, line.length() - 2 * OPENING))) + " ";
    boolean listed = LISTS.stream().anyMatch(list -> words.endsWith(" " + list + " "));
    boolean made = words.endsWith(" gom ") || words.endsWith(" gom co ");
    boolean file = made && FILES.stream().anyMatch(list -> words.contains(" " + list + " "));
    return line.endsWith(":") && (listed || file);
  }

  /** Returns whether somebody is to do what a line says, or by a time: it is no mere thing. */
  static boolean isAsked(SourceText line) {
    return startsWithVerb(line.text())
        || namesLead(line)
        || !DateScanner.scan(line.text()).isEmpty();
  }

  private static boolean holdsOneOf(String words, ImmutableList<String> phrases) {
    for (String phrase : phrases) {
      if (words.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWithOneOf(String opening, ImmutableList<String> phrases) {
    for (String words : phrases) {
      if (opening.startsWith(words) && opening.charAt(words.length()) == ' ') {
        return true;
      }
    }
    return false;
  }

  private static String opening(String paragraph) {
    return words(paragraph.substring(0, Math.min(paragraph.length(), OPENING))) + " ";
  }

  private static String words(String text) {
    return Folding.words(text);
  }

  /** Returns the words of some blocks one by one; tables have their own readers. */
  static ImmutableList<SourceText> contents(Iterable<Block> blocks) {
    ImmutableList.Builder<SourceText> contents = ImmutableList.builder();
    for (Block block : blocks) {
      content(block).ifPresent(contents::add);
    }
    return contents.build();
  }

  private static Optional<SourceText> content(Block block) {
    return block.fold(
        heading -> Optional.of(heading.content()),
        paragraph -> Optional.of(paragraph.content()),
        item -> Optional.of(item.content()),
        table -> Optional.empty());
  }

  /** Verbs that open a directive, loaded when first needed. */
  private static final class Verbs {
    static final ImmutableList<String> OPENING =
        Vocabulary.rows("opening-verbs.txt").stream()
            .flatMap(row -> Spellings.of(row.get(0)).stream().map(Directives::words))
            .distinct()
            .collect(ImmutableList.toImmutableList());
  }
}
