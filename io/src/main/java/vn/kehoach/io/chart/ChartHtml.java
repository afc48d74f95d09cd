package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.io.page.PageWords;
import vn.kehoach.io.page.PaperLines;

/**
 * Charts as one web page, each with its figures as a table, in Vietnamese or English.
 *
 * <pre>{@code
 * String page = ChartHtml.of(Locale.forLanguageTag("vi")).render("Độ che phủ rừng", charts);
 * }</pre>
 *
 * <p>The page needs no other file, no network and no script; it is drawn for wide and for narrow
 * screens, for light and dark ones, and for paper. Words are shown as text, whatever they hold. The
 * same charts give the same characters. Immutable.
 */
public final class ChartHtml {

  private final PageWords words;

  private ChartHtml(PageWords words) {
    this.words = words;
  }

  /**
   * Returns a writer in a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the writer
   */
  public static ChartHtml of(Locale locale) {
    return new ChartHtml(PageWords.of(locale, ChartHtml.class));
  }

  /**
   * Returns charts as a page.
   *
   * @param title the title of the page
   * @param charts the charts, from the top
   * @return HTML that names UTF-8 as its encoding, with line feeds
   */
  public String render(String title, List<? extends Chart> charts) {
    ChartSection all =
        new ChartSection(
            "charts", "", ImmutableList.of(), ImmutableList.copyOf(charts), Optional.empty());
    return new ChartPage(title, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(all))
        .write(words, new PaperLines());
  }
}
