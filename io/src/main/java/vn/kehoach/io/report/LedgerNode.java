package vn.kehoach.io.report;

import java.util.Arrays;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.finding.Severity;
import vn.kehoach.validation.Examination.Outcome;
import vn.kehoach.validation.LedgerEntry;
import vn.kehoach.validation.RuleGroup;

/** What became of a rule as an object of a file. */
final class LedgerNode {

  private LedgerNode() {}

  static void write(ObjectNode node, LedgerEntry entry) {
    node.put("code", entry.code())
        .put("group", entry.group().prefix())
        .put("outcome", JsonTree.word(entry.outcome()))
        .put("items", entry.items())
        .put("found", entry.found())
        .put("accepted", entry.accepted())
        .put("kept", entry.kept())
        .put("defaultSeverity", JsonTree.word(entry.defaultSeverity()))
        .put("severity", JsonTree.word(entry.severity()));
    if (!entry.reason().isEmpty()) {
      node.put("reason", entry.reason());
    }
  }

  static LedgerEntry read(Members members) throws ReportFileException {
    return new LedgerEntry(
        members.text("code"),
        members.parsed("group", LedgerNode::group),
        members.word("outcome", Outcome.class),
        members.number("items"),
        members.number("found"),
        members.number("accepted"),
        members.number("kept"),
        members.word("defaultSeverity", Severity.class),
        members.word("severity", Severity.class),
        members.textOr("reason", ""));
  }

  private static RuleGroup group(String prefix) {
    return Arrays.stream(RuleGroup.values())
        .filter(group -> group.prefix().equals(prefix))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "group must be one of "
                        + Arrays.stream(RuleGroup.values()).map(RuleGroup::prefix).toList()
                        + ", but was '"
                        + prefix
                        + "'"));
  }
}
