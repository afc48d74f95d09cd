package vn.kehoach.io.text;

import vn.kehoach.document.DocumentKinds;
import vn.kehoach.io.layout.LineStart;
import vn.kehoach.io.layout.Lines.Line;
import vn.kehoach.text.CaseOf;

/** Decides whether a line begins a paragraph or goes on with the one before. */
final class ParagraphBreaks {

  /** A word that fits on the line before with this much to spare shows that the line was ended. */
  private static final int SPARE = 6;

  private static final String ENDS = ".;:!?…/”\"";

  private final Wrapping wrapping;

  ParagraphBreaks(Wrapping wrapping) {
    this.wrapping = wrapping;
  }

  /**
   * Returns whether a new paragraph begins with a line.
   *
   * @param before the line before, not blank
   * @param line the line, not blank
   * @param open whether a mark of emphasis of the line before is still open
   */
  boolean begins(Line before, Line line, boolean open) {
    if (!wrapping.wrapped()) {
      return !open;
    }
    String text = plain(line);
    String last = plain(before);
    if (text.isEmpty() || last.isEmpty()) {
      return false;
    }
    boolean ended = ENDS.indexOf(last.charAt(last.length() - 1)) >= 0;
    boolean early = endedEarly(last, text);
    LineStart start = LineStart.of(text);
    if (start.kind() != LineStart.Kind.RUNNING) {
      return startFits(start, text) && (ended || (early && !wrapping.spaced() && !open));
    }
    boolean lines = !wrapping.spaced() || isStack(last, text);
    return lines && !open && ended(last, text, ended, early);
  }

  /** Returns whether two lines are both so short that they stand below each other by intent. */
  private boolean isStack(String last, String text) {
    return wrapping.isShort(last.length()) && wrapping.isShort(text.length());
  }

  private boolean ended(String last, String text, boolean ended, boolean early) {
    if (Character.isLowerCase(text.charAt(0))) {
      return false;
    }
    boolean mayOpen = !wrapping.shortFirst() || wrapping.isShort(text.length());
    boolean newSentence = ended && mayOpen && (early || opensShort(text));
    boolean newCase = early && CaseOf.isUpperCase(last) != CaseOf.isUpperCase(text);
    boolean digitOnly = !Character.isLetter(text.charAt(0)) && !CaseOf.isUpperCase(text);
    return newSentence || (newCase && !digitOnly && caseTells(last, text)) || isKind(last);
  }

  /** Returns whether a change between capitals and small letters parts two paragraphs. */
  private static boolean caseTells(String last, String text) {
    return CaseOf.isUpperCase(last) || (CaseOf.isUpperCase(text) && text.indexOf(' ') > 0);
  }

  private static boolean isKind(String line) {
    return CaseOf.isUpperCase(line) && DocumentKinds.standard().byName(line).isPresent();
  }

  /** A bullet is followed by a new sentence, not by the rest of a name parted by a dash. */
  private static boolean startFits(LineStart start, String text) {
    return start.kind() == LineStart.Kind.NUMBER
        || !Character.isLowerCase(text.charAt(start.length()));
  }

  private boolean endedEarly(String last, String text) {
    int space = text.indexOf(' ');
    int word = space < 0 ? text.length() : space;
    return last.length() + 1 + word <= wrapping.width() - SPARE;
  }

  /** Returns whether a line is as short as the first line of a saved web page's paragraph. */
  private boolean opensShort(String text) {
    return wrapping.shortFirst()
        && wrapping.isShort(text.length())
        && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static String plain(Line line) {
    int from = line.from();
    int to = line.to();
    String whole = line.whole();
    while (from < to && (whole.charAt(from) == '*' || whole.charAt(from) == ' ')) {
      from++;
    }
    while (to > from && (whole.charAt(to - 1) == '*' || whole.charAt(to - 1) == ' ')) {
      to--;
    }
    return whole.substring(from, to);
  }
}
