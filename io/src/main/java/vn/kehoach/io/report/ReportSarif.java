package vn.kehoach.io.report;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.finding.Messages;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.ValidationReport;

/**
 * A report of a validation as a SARIF 2.1.0 log, for the viewers and portals that read that format.
 *
 * <pre>{@code
 * String log = ReportSarif.of(Locale.ENGLISH).withFile(bytes).render(report, plan);
 * }</pre>
 *
 * <p>A span counts in the text as the reader decoded it, which of a Word file is nowhere in the
 * file. So a result names lines and columns only where {@linkplain #withFile the file itself} is
 * given and holds, at that place, the letters and digits the span is about; elsewhere it has the
 * JSON Pointer as its logical location, and span and printed words among its properties.
 *
 * <p>The same report, plan and file give the same characters. Immutable and safe for use by several
 * threads.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class ReportSarif {

  private final ReportWords words;
  private final ImmutableMap<String, RuleDescription> rules;
  private final String name;
  private final Optional<SourceFile> file;

  private ReportSarif(
      ReportWords words,
      ImmutableMap<String, RuleDescription> rules,
      String name,
      Optional<SourceFile> file) {
    this.words = words;
    this.rules = rules;
    this.name = name;
    this.file = file;
  }

  /**
   * Returns a writer in a language that describes the library's own rules.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the writer
   */
  public static ReportSarif of(Locale locale) {
    return new ReportSarif(
        ReportWords.of(locale),
        RuleTable.of(PlanValidator.standard().rules()),
        "",
        Optional.empty());
  }

  /**
   * Returns a copy of this with a caller's sentences, such as those of added rules.
   *
   * @param sentences templates of the findings and of the reasons of rules that did not run
   * @return the writer with them
   */
  public ReportSarif withMessages(Messages sentences) {
    return new ReportSarif(words.withFindings(sentences), rules, name, file);
  }

  /**
   * Returns a copy of this that describes other rules too.
   *
   * @param added the rules; they go before those of the same code
   * @return the writer with them
   */
  public ReportSarif withRules(Iterable<? extends Rule> added) {
    return new ReportSarif(words, RuleTable.plus(rules, added), name, file);
  }

  /**
   * Returns a copy of this that calls the file of the plan by a name.
   *
   * @param path a file name or relative path with slashes, such as {@code plans/132.md}; empty for
   *     the name the plan itself has for it
   * @return the writer with that name
   */
  public ReportSarif withSourceName(String path) {
    return new ReportSarif(words, rules, path, file);
  }

  /**
   * Returns a copy of this that knows the file the plan was read from: its whole hash and, if it is
   * text in UTF-8, its lines.
   *
   * @param bytes the file
   * @return the writer with the file
   */
  public ReportSarif withFile(byte[] bytes) {
    return new ReportSarif(words, rules, name, Optional.of(SourceFile.of(bytes)));
  }

  /**
   * Returns a report as a log.
   *
   * @param report the report
   * @param plan the plan that was looked at
   * @return JSON, indented, with line feeds
   */
  public String render(ValidationReport report, Plan plan) {
    return new SarifLog(ReportData.of(report, plan, rules, name), words, file).write();
  }
}
