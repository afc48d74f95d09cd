package vn.kehoach.io.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * An axis of amounts on a sheet.
 *
 * @param scale the scale with its ticks
 * @param from where the first tick stands
 * @param to where the last tick stands; less than {@code from} on an axis that goes up
 */
record Axis(Scale scale, double from, double to) {

  private static final int FEWEST = 3;
  private static final int MOST = 8;

  /** The least room between the numbers at two ticks. */
  static final double BETWEEN = 14;

  /** An axis that goes to the right, with as many ticks as there is room for their numbers. */
  static Axis across(List<BigDecimal> amounts, double from, double to, FigureText text) {
    for (int most = MOST; most > FEWEST; most--) {
      Axis axis = new Axis(Scale.of(amounts, most), from, to);
      if (axis.hasRoom(text)) {
        return axis;
      }
    }
    return new Axis(Scale.of(amounts, FEWEST), from, to);
  }

  private boolean hasRoom(FigureText text) {
    double widest = 0;
    for (BigDecimal tick : scale.ticks()) {
      widest = Math.max(widest, TextWidth.of(text.number(tick), Sheet.SIZE));
    }
    return (to - from) / (scale.ticks().size() - 1) >= widest + BETWEEN;
  }

  /** Where an amount stands. */
  double at(BigDecimal amount) {
    return from + (to - from) * scale.at(amount);
  }
}
