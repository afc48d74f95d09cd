package vn.kehoach.io.chart;

import java.math.BigDecimal;
import vn.kehoach.io.page.PageWords;
import vn.kehoach.measure.Bound;

/** Figures in digits and signs: {@code ≥ 95%}, {@code 7–7,5}, {@code ≈ 1.285,57}. */
final class FigureText {

  /** Units as short as this stand behind every number, longer ones at the axis alone. */
  private static final int SHORT_UNIT = 2;

  private final PageWords words;
  private final String unit;

  FigureText(PageWords words, String unit) {
    this.words = words;
    this.unit = isBehind(unit) ? unit : "";
  }

  String of(Figure figure) {
    return sign(figure.bound())
        + (figure.isRange() ? number(figure.low()) + "–" : "")
        + number(figure.high())
        + unitBehind();
  }

  String number(BigDecimal amount) {
    return words.number(amount);
  }

  private String unitBehind() {
    boolean close = unit.isEmpty() || !Character.isLetter(unit.charAt(0));
    return close ? unit : " " + unit;
  }

  private static String sign(Bound bound) {
    return switch (bound) {
      case EXACTLY -> "";
      case ABOUT -> "≈ ";
      default -> bound.sign() + " ";
    };
  }

  /** The words of a paper or of a value with the signs of shares close behind their number. */
  static String close(String words) {
    return words.replace(" %", "%").replace(" ‰", "‰");
  }

  /** Whether a unit is so short that it stands behind every number. */
  static boolean isBehind(String unit) {
    return unit.length() <= SHORT_UNIT;
  }

  /** What is said of a figure where there is room: its digits, then the words of the paper. */
  String full(Figure figure) {
    return of(figure) + (figure.printed().isEmpty() ? "" : " (“" + figure.printed() + "”)");
  }
}
