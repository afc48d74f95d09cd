package vn.kehoach.io.pdf;

import java.util.List;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.io.layout.LineStart;
import vn.kehoach.text.CaseOf;

/** Decides by position and words whether a line begins a paragraph. */
final class ParagraphBreaks {

  private static final String ENDS = ".;:!?…/”\"";

  /** Distances this near, in sizes of the type, are the same. */
  private static final double SAME = 0.35;

  /** Lines this much further apart than usual, in sizes of the type, are of two paragraphs. */
  private static final double SPACED = 0.2;

  /** A bullet hangs out at most this far, in sizes of the type. */
  private static final double WIDEST_HANG = 5;

  private final Margins margins;

  ParagraphBreaks(Margins margins) {
    this.margins = margins;
  }

  /**
   * Returns whether a new paragraph begins with a line.
   *
   * @param paragraph the lines of the paragraph before, at least one
   * @param line the line
   */
  boolean begins(List<TextLine> paragraph, TextLine line) {
    TextLine last = paragraph.get(paragraph.size() - 1);
    if (isSpaced(last, line)) {
      return true;
    }
    if (isCentred(line)) {
      return !goesOnCentred(last, line);
    }
    if (endedEarly(last, line)) {
      return true;
    }
    double step = (line.left() - last.left()) / line.size();
    boolean first = paragraph.size() == 1;
    if (step > SAME) {
      return !(first && hangs(last, line, step));
    }
    if (step < -SAME) {
      return !first || beginsByWords(last, line);
    }
    boolean indented = line.left() - margins.left() > 2 * SAME * line.size();
    return (first && indented && !isHanging(last)) || beginsByWords(last, line);
  }

  private boolean isSpaced(TextLine last, TextLine line) {
    double size = Math.max(line.size(), last.size());
    double pitch = (line.baseline() - last.baseline()) / size;
    return line.page() == last.page() && (pitch > margins.pitch() + SPACED || pitch < 0);
  }

  private boolean isSymmetric(TextLine line) {
    double middle = (margins.left() + margins.right()) / 2;
    return Math.abs(line.centre() - middle) < 0.5 * line.size();
  }

  private boolean isCentred(TextLine line) {
    return isSymmetric(line) && line.left() - margins.left() > 2 * line.size();
  }

  private boolean goesOnCentred(TextLine last, TextLine line) {
    return isSymmetric(last)
        && (isCentred(last) || last.bold())
        && last.bold() == line.bold()
        && CaseOf.isUpperCase(last.text()) == CaseOf.isUpperCase(line.text())
        && Math.abs(last.size() - line.size()) < 1
        && LineStart.of(line.text()).kind() == LineStart.Kind.RUNNING
        && DocumentKinds.standard().byName(last.text()).isEmpty();
  }

  /** Returns whether the first word of a line would have found room on the line before. */
  private boolean endedEarly(TextLine last, TextLine line) {
    return last.right() + (0.5 * line.size()) + line.firstWord() < margins.right();
  }

  private static boolean hangs(TextLine first, TextLine line, double step) {
    return isHanging(first)
        && step < WIDEST_HANG
        && LineStart.of(line.text()).kind() == LineStart.Kind.RUNNING;
  }

  private static boolean isHanging(TextLine first) {
    return LineStart.of(first.text()).kind() != LineStart.Kind.RUNNING;
  }

  private static boolean beginsByWords(TextLine last, TextLine line) {
    boolean ended = ENDS.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
    return ended && LineStart.of(line.text()).kind() != LineStart.Kind.RUNNING;
  }
}
