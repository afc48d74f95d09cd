package vn.kehoach.examples.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;

/** Texts measured, wrapped and cut by the columns of a terminal that they take. */
final class Fit {

  private static final String MORE = "…";

  private Fit() {}

  /** Returns how many columns a text takes; marks that sit on a letter take none. */
  static int width(String text) {
    return (int) text.codePoints().filter(Fit::takesColumn).count();
  }

  private static boolean takesColumn(int c) {
    int type = Character.getType(c);
    return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
  }

  /** Returns a text with blanks up to a width. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Returns a text cut at a width, the cut shown by an ellipsis. */
  static String cut(String text, int width) {
    return width(text) <= width ? text : head(text, width - 1).stripTrailing() + MORE;
  }

  /** Returns a text in lines of a width at most, the last one cut where there are too many. */
  static ImmutableList<String> wrap(String text, int width, int mostLines) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    String rest = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    for (int line = 1; line < mostLines && width(rest) > width; line++) {
      String head = head(rest, width + 1);
      int blank = head.lastIndexOf(' ');
      int end = blank > 0 ? blank : head(rest, width).length();
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    return lines.add(cut(rest, width)).build();
  }

  /** Returns the longest beginning of a text that fits. */
  private static String head(String text, int width) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      columns += takesColumn(c) ? 1 : 0;
      if (columns > width) {
        return text.substring(0, i);
      }
      i += Character.charCount(c);
    }
    return text;
  }
}
