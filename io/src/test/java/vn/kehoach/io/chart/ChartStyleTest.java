package vn.kehoach.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.kehoach.io.page.PageHead;

class ChartStyleTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{3,6});");
  private static final String DARK = "@media screen and (prefers-color-scheme: dark)";

  @Test
  void seriesStandOutFromThePaperInLightAndDark() {
    for (boolean dark : new boolean[] {false, true}) {
      Map<String, String> colours = colours(PageHead.BASE, dark);
      colours.putAll(colours(ChartStyle.DRAWN, dark));

      for (int i = 0; i < SlopeDrawing.COLOURS; i++) {
        assertThat(contrast(colours.get("s" + i), colours.get("paper")))
            .as("series %s on paper, dark: %s", i, dark)
            .isGreaterThanOrEqualTo(4.5);
      }
      for (String ink : new String[] {"ink", "soft", "info"}) {
        assertThat(contrast(colours.get(ink), colours.get("paper")))
            .as("%s on paper, dark: %s", ink, dark)
            .isGreaterThanOrEqualTo(4.5);
      }
      assertThat(contrast(colours.get("ink"), colours.get("mark"))).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void theFirstSeriesStayApartForColourBlindEyes() {
    for (boolean dark : new boolean[] {false, true}) {
      Map<String, String> colours = colours(ChartStyle.DRAWN, dark);
      for (int i = 0; i < 4; i++) {
        for (int j = i + 1; j < 4; j++) {
          double[] one = rgb(colours.get("s" + i));
          double[] other = rgb(colours.get("s" + j));
          double apart = distance(deuteranope(one), deuteranope(other));
          assertThat(apart).as("s%s and s%s, dark: %s", i, j, dark).isGreaterThan(0.07);
        }
      }
    }
  }

  @Test
  void aPictureAloneHasTheColoursItUses() {
    for (String name : new String[] {"paper", "ink", "soft", "rule", "sans", "s0", "s7"}) {
      assertThat(ChartStyle.ALONE).contains("--" + name + ":");
    }
    assertThat(ChartStyle.ALONE).doesNotContain("<").doesNotContain("&");
  }

  private static Map<String, String> colours(String style, boolean dark) {
    int from = style.indexOf(DARK);
    int end = style.indexOf("\n}", from);
    Map<String, String> colours = new HashMap<>();
    read(style.substring(0, from), colours);
    if (dark) {
      read(style.substring(from, end), colours);
    }
    return colours;
  }

  private static void read(String style, Map<String, String> colours) {
    Matcher matcher = COLOUR.matcher(style);
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(2));
    }
  }

  private static double[] rgb(String hex) {
    String full = hex.length() == 4 ? hex.replaceAll("#(.)(.)(.)", "#$1$1$2$2$3$3") : hex;
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(full.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      rgb[i] = c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return rgb;
  }

  /** Contrast as WCAG 2.1 defines it. */
  private static double contrast(String one, String other) {
    double a = luminance(rgb(one)) + 0.05;
    double b = luminance(rgb(other)) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(double[] rgb) {
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  /** What an eye without the middle cones sees (Machado, Oliveira and Fernandes 2009). */
  private static double[] deuteranope(double[] c) {
    return new double[] {
      0.367322 * c[0] + 0.860646 * c[1] - 0.227968 * c[2],
      0.280085 * c[0] + 0.672501 * c[1] + 0.047413 * c[2],
      -0.011820 * c[0] + 0.042940 * c[1] + 0.968881 * c[2]
    };
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }
}
