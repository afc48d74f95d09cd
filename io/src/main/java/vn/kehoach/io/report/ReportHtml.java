package vn.kehoach.io.report;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import vn.kehoach.finding.Messages;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.ValidationReport;

/**
 * A report of a validation as one web page, in Vietnamese or English.
 *
 * <pre>{@code
 * String page = ReportHtml.of(Locale.forLanguageTag("vi")).render(report, plan);
 * Files.writeString(Path.of("report.html"), page);
 * }</pre>
 *
 * <p>The page needs no other file and no network, prints well, and is read in full where scripts
 * are off; where they are on, findings can be filtered by severity and by group. Words of the paper
 * are shown as text, whatever they hold: characters that print nothing or turn the direction of
 * writing are named. The same report and plan give the same characters.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ReportHtml {

  private final ReportWords words;
  private final ImmutableMap<String, RuleDescription> rules;
  private final String name;

  private ReportHtml(ReportWords words, ImmutableMap<String, RuleDescription> rules, String name) {
    this.words = words;
    this.rules = rules;
    this.name = name;
  }

  /**
   * Returns a writer in a language that explains the library's own rules.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the writer
   */
  public static ReportHtml of(Locale locale) {
    return new ReportHtml(
        ReportWords.of(locale), RuleTable.of(PlanValidator.standard().rules()), "");
  }

  /**
   * Returns a copy of this with a caller's sentences, such as those of added rules.
   *
   * @param sentences templates of the findings and of the reasons of rules that did not run
   * @return the writer with them
   */
  public ReportHtml withMessages(Messages sentences) {
    return new ReportHtml(words.withFindings(sentences), rules, name);
  }

  /**
   * Returns a copy of this that explains other rules too.
   *
   * @param added the rules; they go before those of the same code
   * @return the writer with them
   */
  public ReportHtml withRules(Iterable<? extends Rule> added) {
    return new ReportHtml(words, RuleTable.plus(rules, added), name);
  }

  /**
   * Returns a copy of this that calls the file of the plan by a name.
   *
   * @param file such as {@code 132-KH-UBND.docx}; empty for the name the plan itself has for it
   * @return the writer with that name
   */
  public ReportHtml withSourceName(String file) {
    return new ReportHtml(words, rules, file);
  }

  /**
   * Returns a report as a page.
   *
   * @param report the report
   * @param plan the plan that was looked at, from which the lines of the paper come
   * @return HTML that names UTF-8 as its encoding, with line feeds
   */
  public String render(ValidationReport report, Plan plan) {
    return new PageWriter(ReportData.of(report, plan, rules, name), words).write();
  }
}
