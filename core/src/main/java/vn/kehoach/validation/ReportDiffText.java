package vn.kehoach.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;

/**
 * The difference of two reports as lines of text for people, in Vietnamese or English.
 *
 * <pre>
 * MỚI (1)
 *   + Nhiệm vụ 3 "Xây dựng Đề án" không ghi cơ quan chủ trì
 *     task.lead-missing  3f2a9c1b4d5e6f70
 * ĐÃ HẾT (0)
 * </pre>
 *
 * <p>What is unchanged is only counted.
 */
public final class ReportDiffText {

  private final Messages messages;

  private ReportDiffText(Messages messages) {
    this.messages = messages;
  }

  /**
   * Returns a writer in a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the writer
   */
  public static ReportDiffText of(Locale locale) {
    return new ReportDiffText(Messages.of(locale));
  }

  /**
   * Returns a writer with a caller's sentences.
   *
   * @param messages templates for the findings and for the words {@code report.diff.…}
   * @return the writer
   */
  public static ReportDiffText of(Messages messages) {
    return new ReportDiffText(messages);
  }

  /**
   * Returns a difference as text.
   *
   * @param diff the difference
   * @return lines ending in line feeds
   */
  public String render(ReportDiff diff) {
    StringBuilder out = new StringBuilder();
    append(out, "added", '+', diff.added());
    append(out, "resolved", '-', diff.resolved());
    append(out, "accepted", '~', diff.accepted());
    append(out, "unchecked", '?', diff.unchecked());
    return out.append(heading("unchanged", diff.unchanged().size())).toString();
  }

  private void append(
      StringBuilder out, String part, char mark, ImmutableList<ReportDiff.Entry> entries) {
    out.append(heading(part, entries.size()));
    for (ReportDiff.Entry entry : entries) {
      Finding finding = entry.finding();
      out.append("  ").append(mark).append(' ').append(messages.text(finding)).append('\n');
      out.append("    ").append(finding.code()).append("  ").append(entry.fingerprint());
      out.append('\n');
    }
  }

  private String heading(String part, int count) {
    return messages.text("report.diff." + part, ImmutableMap.of("count", String.valueOf(count)))
        + "\n";
  }
}
