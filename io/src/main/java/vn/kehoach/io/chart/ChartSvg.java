package vn.kehoach.io.chart;

import java.util.Locale;
import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.io.page.PageWords;

/**
 * A chart as an SVG file of its own, in Vietnamese or English.
 *
 * <pre>{@code
 * String picture = ChartSvg.of(Locale.forLanguageTag("vi")).draw(plot);
 * }</pre>
 *
 * <p>The file is well-formed XML, needs no other file and no script, follows the reader's light or
 * dark scheme and names its figures in its description. Words are shown as text, whatever they
 * hold. The same chart gives the same characters. Immutable.
 */
public final class ChartSvg {

  private final PageWords words;

  private ChartSvg(PageWords words) {
    this.words = words;
  }

  /**
   * Returns a writer in a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the writer
   */
  public static ChartSvg of(Locale locale) {
    return new ChartSvg(PageWords.of(locale, ChartSvg.class));
  }

  /**
   * Draws a chart.
   *
   * @param chart the chart
   * @return SVG with line feeds; empty if the chart has nothing that could be drawn
   */
  public String draw(Chart chart) {
    HtmlOut out = new HtmlOut();
    Drawing.write(out, chart, chart.title(), new Sheet(Sheet.WIDE, "chart", words), true);
    return out.toString();
  }
}
