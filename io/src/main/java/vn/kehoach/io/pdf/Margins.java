package vn.kehoach.io.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * The edges of the text on pages of one width.
 *
 * @param left where lines begin that go on from the line before
 * @param right where full lines end
 * @param pitch how far baselines of one paragraph are apart, in sizes of the type
 */
record Margins(double left, double right, double pitch) {

  private static final double USUAL_PITCH = 1.2;
  private static final double WIDEST_PITCH = 2.2;

  static Margins of(List<TextLine> lines) {
    if (lines.isEmpty()) {
      return new Margins(0, 0, USUAL_PITCH);
    }
    double[] lefts = lines.stream().mapToDouble(TextLine::left).sorted().toArray();
    double[] rights = lines.stream().mapToDouble(TextLine::right).sorted().toArray();
    int few = lines.size() / 25;
    return new Margins(lefts[few], rights[rights.length - 1 - few], pitch(lines));
  }

  /** Returns the pitch below which a third of the lines stand. */
  private static double pitch(List<TextLine> lines) {
    double[] pitches = new double[lines.size()];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      double pitch = (line.baseline() - lines.get(i - 1).baseline()) / line.size();
      if (line.page() == lines.get(i - 1).page() && pitch > 0.8 && pitch < WIDEST_PITCH) {
        pitches[count++] = pitch;
      }
    }
    Arrays.sort(pitches, 0, count);
    return count == 0 ? USUAL_PITCH : pitches[count / 3];
  }
}
