package vn.kehoach.io.layout;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import vn.kehoach.text.PageNumber;

/**
 * What stands on every page beside its text: its number, and a running head that is printed again
 * and again.
 */
public final class PageFurniture {

  /** A head that stands on so many pages is no accident. */
  private static final int FEWEST_HEADS = 3;

  private static final int LONGEST_HEAD = 100;
  private static final String SENTENCE_SIGNS = ".;:,";

  private final Multiset<String> lines = HashMultiset.create();

  private PageFurniture() {}

  /**
   * Judges the lines of a document.
   *
   * @param lines its lines or paragraphs, without blanks at their ends
   * @return what stands on its pages
   */
  public static PageFurniture of(Iterable<? extends CharSequence> lines) {
    PageFurniture furniture = new PageFurniture();
    for (CharSequence line : lines) {
      if (mayBeHead(line)) {
        furniture.lines.add(withoutDigits(line));
      }
    }
    return furniture;
  }

  /**
   * Returns whether a line is the number of a page or a running head, provided that it stands
   * between the halves of a sentence.
   *
   * @param line a line or paragraph, without blanks at its ends
   * @return true if it may be passed over there
   */
  public boolean mayBe(CharSequence line) {
    return PageNumber.is(line) || isHead(line);
  }

  private boolean isHead(CharSequence line) {
    return mayBeHead(line) && lines.count(withoutDigits(line)) >= FEWEST_HEADS;
  }

  private static boolean mayBeHead(CharSequence line) {
    int length = line.length();
    return length > 1
        && length <= LONGEST_HEAD
        && Character.isUpperCase(line.charAt(0))
        && SENTENCE_SIGNS.indexOf(line.charAt(length - 1)) < 0
        && LineStart.of(line).kind() == LineStart.Kind.RUNNING;
  }

  /** Numbers of pages and issues differ from head to head. */
  private static String withoutDigits(CharSequence line) {
    StringBuilder kept = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      if (!Character.isDigit(line.charAt(i))) {
        kept.append(line.charAt(i));
      }
    }
    return kept.toString();
  }
}
