package vn.kehoach.io.report;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.finding.Severity;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;

/**
 * The words of a report in a reader's language: those of the page from this room, those of the
 * findings from core or the caller.
 *
 * @param language {@code vi} or {@code en}
 * @param page the words of the page
 * @param findings the sentences of the findings and the reasons of rules that did not run
 */
record ReportWords(String language, Messages page, Messages findings) {

  private static final String VIETNAMESE = "vi";

  /** Vietnamese or, for any other language, English. */
  static ReportWords of(Locale locale) {
    boolean vietnamese = VIETNAMESE.equals(locale.getLanguage());
    String file = vietnamese ? "messages_vi.properties" : "messages.properties";
    return new ReportWords(vietnamese ? VIETNAMESE : "en", beside(file), Messages.of(locale));
  }

  private static Messages beside(String file) {
    try (InputStream stream = Own.stream(file)) {
      return Messages.of(
          new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the words " + file, e);
    }
  }

  ReportWords withFindings(Messages sentences) {
    return new ReportWords(language, page, sentences);
  }

  boolean isVietnamese() {
    return VIETNAMESE.equals(language);
  }

  String text(String code) {
    return page.text(code, ImmutableMap.of());
  }

  String text(String code, Map<String, String> arguments) {
    return page.text(code, arguments);
  }

  String text(String code, String name, int number) {
    return page.text(code, ImmutableMap.of(name, String.valueOf(number)));
  }

  String text(Finding finding) {
    return findings.text(finding);
  }

  /** One word, such as "Warning". */
  String severity(Severity severity) {
    return text("severity." + key(severity));
  }

  /** The heading of all findings of a severity, such as "Warnings". */
  String severities(Severity severity) {
    return text("severities." + key(severity));
  }

  String group(RuleGroup group) {
    return text("group." + key(group));
  }

  /** What a profile is called; a caller's own name is given as it is. */
  String profile(String name) {
    return page.template("profile." + name).orElse(name);
  }

  /** Why a rule did not run; a reason without words is given as it is. */
  String reason(String code) {
    return findings.template("report.reason." + code).orElse(code);
  }

  String sentence(RuleDescription rule) {
    return isVietnamese() ? rule.sentenceVi() : rule.sentence();
  }

  /** Why a rule objects, in English where it says so in no other language. */
  String why(RuleDescription rule) {
    return isVietnamese() && !rule.whyVi().isEmpty() ? rule.whyVi() : rule.why();
  }

  /** A day as it is written: 15/01/2026 in Vietnamese, 2026-01-15 in English. */
  String day(LocalDate day) {
    return isVietnamese()
        ? two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear()
        : day.toString();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
