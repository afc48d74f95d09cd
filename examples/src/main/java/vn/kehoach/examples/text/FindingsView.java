package vn.kehoach.examples.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.finding.Severity;

/** Findings as a short list of sentences, worst first; mere information is only counted. */
public final class FindingsView {

  private static final int INDENT = 13;

  private final Words words;
  private final Messages messages;

  private FindingsView(Words words, Messages messages) {
    this.words = words;
    this.messages = messages;
  }

  /**
   * Returns a printer.
   *
   * @param locale English, or any other for Vietnamese
   * @return the printer
   */
  public static FindingsView of(Locale locale) {
    return new FindingsView(Words.of(locale), Messages.of(locale));
  }

  /**
   * Returns findings as lines under a heading.
   *
   * @param findings the findings
   * @param most the most sentences of each severity
   * @return the lines
   */
  public String print(List<Finding> findings, int most) {
    StringBuilder out = new StringBuilder();
    out.append(words.say("heading.findings", findings.size())).append('\n');
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      List<Finding> some = findings.stream().filter(f -> f.severity() == severity).toList();
      some.stream().limit(most).forEach(finding -> print(out, finding));
      if (some.size() > most) {
        out.append(" ".repeat(INDENT)).append(words.say("more", some.size() - most)).append('\n');
      }
    }
    long infos = findings.stream().filter(f -> f.severity() == Severity.INFO).count();
    return infos == 0
        ? out.toString()
        : out.append(words.say("infos", infos)).append('\n').toString();
  }

  private void print(StringBuilder out, Finding finding) {
    String left = words.say("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
    ImmutableList<String> lines = Fit.wrap(messages.text(finding), PlanText.WIDTH - INDENT, 3);
    for (String line : lines) {
      out.append(Fit.pad(left, INDENT)).append(line).append('\n');
      left = "";
    }
  }
}
