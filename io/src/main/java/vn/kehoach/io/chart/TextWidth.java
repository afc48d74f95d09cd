package vn.kehoach.io.chart;

import java.text.Normalizer;
import vn.kehoach.io.page.Excerpt;
import vn.kehoach.io.page.Visible;

/**
 * How wide a text is about, and how much of one fits. Fonts differ from machine to machine: widths
 * are those of common sans-serif letters, rather more than less. Hidden characters count by the
 * name that is shown for them.
 */
final class TextWidth {

  private static final double NARROW = 0.32;
  private static final double DIGIT = 0.58;
  private static final double LETTER = 0.55;
  private static final double CAPITAL = 0.72;
  private static final double WIDE = 0.95;

  /** How far back a blank is looked for to cut at. */
  private static final int NEAR = 5;

  private static final String SMALL = "iljtfrI.,;:'|!()[] ·‘’";
  private static final String BROAD = "mwMW%‰@—…";

  private TextWidth() {}

  /** Returns the width of a text. */
  static double of(String text, double size) {
    return Normalizer.normalize(Visible.of(text), Normalizer.Form.NFD)
            .codePoints()
            .mapToDouble(c -> of(c))
            .sum()
        * size;
  }

  private static double of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK) {
      return 0;
    }
    if (SMALL.indexOf(c) >= 0) {
      return NARROW;
    }
    if (BROAD.indexOf(c) >= 0 || c > 0x2E80) {
      return WIDE;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return Character.isUpperCase(c) ? CAPITAL : LETTER;
  }

  /** Returns a text cut to a width, with an ellipsis for what is left out. */
  static String fit(String words, double size, double width) {
    String text = Visible.of(words);
    if (of(text, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 1 && of(cut(text, end), size) > width) {
      end--;
    }
    int blank = text.lastIndexOf(' ', end);
    return blank > 0 && blank >= end - NEAR ? cut(text, blank) : cut(text, end);
  }

  private static String cut(String text, int end) {
    return text.substring(0, Excerpt.whole(text, end, -1)).stripTrailing() + "…";
  }
}
