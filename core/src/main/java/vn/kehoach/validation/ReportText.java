package vn.kehoach.validation;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.finding.Severity;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination.Outcome;

/**
 * A report as lines of text for people, in Vietnamese or English.
 *
 * <pre>
 * CẢNH BÁO (1)
 *   1. Chỉ tiêu "Tỷ lệ tham gia bảo hiểm y tế": giá trị 83,14 không ghi đơn vị
 *      "83,14"
 *      indicator.unit-missing  /indicators/1/values/0
 * </pre>
 *
 * <p>Findings are grouped by severity, worst first; below them stand the sums and the rules that
 * did not run, each with its reason. The words come from {@link Messages}; nothing depends on them.
 */
public final class ReportText {

  /** The argument of a finding that holds the printed words. */
  private static final String QUOTE = "quote";

  private static final int LONGEST_QUOTE = 160;

  private final Messages messages;

  private ReportText(Messages messages) {
    this.messages = messages;
  }

  /**
   * Returns a writer in a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the writer
   */
  public static ReportText of(Locale locale) {
    return new ReportText(Messages.of(locale));
  }

  /**
   * Returns a writer with a caller's sentences, such as those of added rules.
   *
   * @param messages templates for the findings and for the report's own words, {@code report.…}
   * @return the writer
   */
  public static ReportText of(Messages messages) {
    return new ReportText(messages);
  }

  /**
   * Returns a report as text.
   *
   * @param report the report
   * @return lines ending in line feeds, without tabs
   */
  public String render(ValidationReport report) {
    StringBuilder out = new StringBuilder();
    appendHead(out, report);
    for (Severity severity : Severity.values()) {
      appendGroup(out, report, severity);
    }
    appendAccepted(out, report);
    appendSums(out, report);
    appendIdleRules(out, report);
    appendProfileNotes(out, report);
    return out.toString();
  }

  private void appendHead(StringBuilder out, ValidationReport report) {
    out.append(words("report.rules", Map.of("rules", String.join(", ", report.ruleSets()))));
    if (!report.profile().name().equals(Profile.STANDARD)) {
      out.append(words("report.profile", Map.of("profile", report.profile().name())));
    }
    report
        .asOf()
        .ifPresent(day -> out.append(words("report.as-of", Map.of("date", day.toString()))));
    report
        .document()
        .ifPresent(hash -> out.append(words("report.document", Map.of("document", hash))));
    out.append('\n');
  }

  private void appendGroup(StringBuilder out, ValidationReport report, Severity severity) {
    ImmutableList<Finding> findings = report.findings(severity);
    int total = report.counts().getOrDefault(severity, 0);
    if (total == 0) {
      return;
    }
    out.append('\n').append(word(severity)).append(" (").append(total).append(")\n");
    int width = String.valueOf(findings.size()).length();
    int codes = findings.stream().mapToInt(finding -> finding.code().length()).max().orElse(0);
    int number = 0;
    for (Finding finding : findings) {
      number++;
      out.append("  ").append(Strings.padStart(String.valueOf(number), width, ' ')).append(". ");
      appendFinding(out, finding, " ".repeat(width + 4), codes);
    }
    if (findings.size() < total) {
      out.append("  ")
          .append(words("report.more", Map.of("count", String.valueOf(total - findings.size()))))
          .append('\n');
    }
  }

  private void appendFinding(StringBuilder out, Finding finding, String indent, int codes) {
    out.append(messages.text(finding)).append('\n');
    String quote = finding.arguments().getOrDefault(QUOTE, "");
    if (!quote.isEmpty()) {
      out.append(indent).append('"').append(shortened(quote)).append("\"\n");
    }
    String line = Strings.padEnd(finding.code(), codes, ' ') + "  " + finding.place();
    out.append(indent).append(line.stripTrailing()).append('\n');
  }

  private static String shortened(String quote) {
    String line = quote.replace('\n', ' ');
    int end = Math.min(line.length(), LONGEST_QUOTE);
    end = end < line.length() && Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end;
    return end == line.length() ? line : line.substring(0, end).stripTrailing() + " …";
  }

  private void appendAccepted(StringBuilder out, ValidationReport report) {
    if (report.accepted().isEmpty()) {
      return;
    }
    String count = String.valueOf(report.accepted().size());
    out.append('\n').append(words("report.accepted", Map.of("count", count))).append('\n');
    for (AcceptedFinding accepted : report.accepted()) {
      out.append("  - ").append(messages.text(accepted.finding())).append('\n');
      out.append("    ").append(words(accepted.acceptance())).append('\n');
    }
  }

  /** Returns why, until when and by which code and fingerprint a finding is let stand. */
  private String words(Acceptance acceptance) {
    String until =
        acceptance
            .until()
            .map(day -> words("report.acceptance.until", Map.of("date", day.toString())))
            .orElse("");
    return acceptance.code() + " " + acceptance.fingerprint() + ": " + acceptance.reason() + until;
  }

  /** Tells what of the profile led nowhere: nothing of it is swallowed. */
  private void appendProfileNotes(StringBuilder out, ValidationReport report) {
    append(out, "report.acceptances.expired", report.expiredAcceptances());
    append(out, "report.acceptances.undated", report.undatedAcceptances());
    append(out, "report.acceptances.unmet", report.unmetAcceptances());
    if (!report.unknownCodes().isEmpty()) {
      String codes = String.join(", ", report.unknownCodes());
      out.append(words("report.unknown-codes", Map.of("codes", codes))).append('\n');
    }
  }

  private void append(StringBuilder out, String key, ImmutableList<Acceptance> acceptances) {
    if (!acceptances.isEmpty()) {
      String count = String.valueOf(acceptances.size());
      out.append(words(key, Map.of("count", count))).append('\n');
      acceptances.forEach(a -> out.append("  ").append(words(a)).append('\n'));
    }
  }

  private void appendSums(StringBuilder out, ValidationReport report) {
    ImmutableMap.Builder<String, String> sums = ImmutableMap.builder();
    report.counts().forEach((severity, n) -> sums.put(key(severity), String.valueOf(n)));
    out.append('\n').append(words("report.sums", sums.buildOrThrow())).append('\n');
    ImmutableMap.Builder<String, String> rules = ImmutableMap.builder();
    rules.put("rules", String.valueOf(report.ledger().size()));
    for (Outcome outcome : Outcome.values()) {
      rules.put(key(outcome), String.valueOf(report.entries(outcome).count()));
    }
    out.append(words("report.ledger", rules.buildOrThrow())).append('\n');
  }

  private void appendIdleRules(StringBuilder out, ValidationReport report) {
    int codes = report.ledger().stream().mapToInt(e -> e.code().length()).max().orElse(0);
    for (LedgerEntry entry : report.ledger()) {
      if (entry.outcome() != Outcome.RAN) {
        out.append("  ")
            .append(Strings.padEnd(entry.code(), codes, ' '))
            .append("  ")
            .append(word("report.outcome.", key(entry.outcome())))
            .append(": ")
            .append(word("report.reason.", entry.reason()))
            .append('\n');
      }
    }
  }

  private String word(Severity severity) {
    return word("report.severity.", key(severity));
  }

  private String word(String prefix, String name) {
    return messages.template(prefix + name).orElse(name);
  }

  private String words(String key, Map<String, String> arguments) {
    return messages.text(Finding.of(key, Severity.INFO, Place.WHOLE, arguments));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
