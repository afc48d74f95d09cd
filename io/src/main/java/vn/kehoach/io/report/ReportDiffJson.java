package vn.kehoach.io.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.finding.Messages;
import vn.kehoach.validation.ReportDiff;

/**
 * The difference of two reports as JSON: five lists of findings, each with its fingerprint.
 *
 * <p>{@link ReportSchema#DIFF} is its schema. Immutable and safe for use by several threads.
 */
public final class ReportDiffJson {

  static final String FORMAT = "kehoach/report-diff";

  private final Messages messages;

  private ReportDiffJson(Messages messages) {
    this.messages = messages;
  }

  /**
   * Returns a writer with sentences of a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the writer
   */
  public static ReportDiffJson of(Locale locale) {
    return new ReportDiffJson(Messages.of(locale));
  }

  /**
   * Returns a writer with a caller's sentences, such as those of added rules.
   *
   * @param messages templates of the findings
   * @return the writer
   */
  public static ReportDiffJson of(Messages messages) {
    return new ReportDiffJson(messages);
  }

  /**
   * Returns a difference as JSON over many lines.
   *
   * @param diff the difference
   * @return JSON, with a line feed at the end
   */
  public String render(ReportDiff diff) {
    return JsonTree.pretty(tree(diff));
  }

  /**
   * Returns a difference as one line of JSON.
   *
   * @param diff the difference
   * @return JSON, with a line feed at the end and none before
   */
  public String renderLine(ReportDiff diff) {
    return JsonTree.compact(tree(diff));
  }

  private ObjectNode tree(ReportDiff diff) {
    ObjectNode tree = JsonTree.file(FORMAT);
    ObjectNode sums = tree.putObject("sums");
    sums.put("added", diff.added().size())
        .put("resolved", diff.resolved().size())
        .put("accepted", diff.accepted().size())
        .put("unchecked", diff.unchecked().size())
        .put("unchanged", diff.unchanged().size());
    add(tree.putArray("added"), diff.added());
    add(tree.putArray("resolved"), diff.resolved());
    add(tree.putArray("accepted"), diff.accepted());
    add(tree.putArray("unchecked"), diff.unchecked());
    add(tree.putArray("unchanged"), diff.unchanged());
    return tree;
  }

  private void add(ArrayNode list, ImmutableList<ReportDiff.Entry> entries) {
    for (ReportDiff.Entry entry : entries) {
      ObjectNode node = JsonTree.object().put("fingerprint", entry.fingerprint().toString());
      node.setAll(FindingNode.of(entry.finding(), messages));
      list.add(node);
    }
  }
}
