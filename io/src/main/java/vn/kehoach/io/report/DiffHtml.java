package vn.kehoach.io.report;

import java.util.Locale;
import vn.kehoach.comparison.DiffText;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.plan.Plan;

/**
 * What changed between two versions of a plan as one web page, in Vietnamese or English.
 *
 * <pre>{@code
 * String page = DiffHtml.of(Locale.forLanguageTag("vi")).render(diff, draft, signed);
 * }</pre>
 *
 * <p>The heaviest changes come first, each with its words before and after and the way to their
 * lines of the papers, which the page holds. The page needs no other file, no network and no
 * script. Words of the papers are shown as text, whatever they hold. The same difference gives the
 * same characters. Immutable.
 */
public final class DiffHtml {

  private final ReportWords words;
  private final DiffText text;

  private DiffHtml(ReportWords words, DiffText text) {
    this.words = words;
    this.text = text;
  }

  /**
   * Returns a writer in a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the writer
   */
  public static DiffHtml of(Locale locale) {
    return new DiffHtml(ReportWords.of(locale), DiffText.of(locale));
  }

  /**
   * Returns a difference as a page.
   *
   * @param diff the difference
   * @param before the earlier version, for the head of the page and its lines
   * @param after the later version
   * @return HTML that names UTF-8 as its encoding, with line feeds
   */
  public String render(PlanDiff diff, Plan before, Plan after) {
    return new DiffPage(words, text, diff).write(before, after);
  }
}
