package vn.kehoach.io.report;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.finding.Severity;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.validation.Fingerprint;
import vn.kehoach.validation.LedgerEntry;
import vn.kehoach.validation.RuleDescription;

/** A finding as an object of a file. */
final class FindingNode {

  /** The argument of a finding that holds the printed words. */
  private static final String QUOTE = "quote";

  private FindingNode() {}

  /** Writes what a finding itself says, with its sentence. */
  static ObjectNode of(Finding finding, Messages messages) {
    return place(
        JsonTree.object()
            .put("code", finding.code())
            .put("severity", JsonTree.word(finding.severity()))
            .put("sentence", JsonTree.clean(messages.text(finding))),
        finding);
  }

  /** Writes a finding with what its rule and its report know of it. */
  static ObjectNode of(
      Finding finding,
      Fingerprint fingerprint,
      Messages messages,
      Optional<LedgerEntry> entry,
      Optional<RuleDescription> rule) {
    ObjectNode node = JsonTree.object().put("code", finding.code());
    entry.ifPresent(e -> node.put("group", e.group().prefix()));
    Severity own = entry.map(LedgerEntry::defaultSeverity).orElse(finding.severity());
    node.put("defaultSeverity", JsonTree.word(own))
        .put("severity", JsonTree.word(finding.severity()))
        .put("fingerprint", fingerprint.toString())
        .put("sentence", JsonTree.clean(messages.text(finding)));
    rule.map(RuleDescription::clause)
        .filter(clause -> !clause.isEmpty())
        .ifPresent(clause -> node.put("clause", clause));
    return place(node, finding);
  }

  private static ObjectNode place(ObjectNode node, Finding finding) {
    ObjectNode arguments = node.putObject("arguments");
    finding.arguments().forEach((name, value) -> arguments.put(name, JsonTree.clean(value)));
    Optional.ofNullable(finding.arguments().get(QUOTE))
        .ifPresent(quote -> node.put(QUOTE, JsonTree.clean(quote)));
    node.put("pointer", finding.place().pointer());
    finding.place().span().ifPresent(span -> span(node.putObject("span"), span));
    return node;
  }

  private static void span(ObjectNode node, SourceSpan span) {
    node.put("document", span.document())
        .put("block", span.block())
        .put("from", span.start())
        .put("to", span.end());
  }

  static Finding read(Members members) throws ReportFileException {
    Optional<Members> arguments = members.maybeObject("arguments");
    return Finding.of(
        members.text("code"),
        members.word("severity", Severity.class),
        place(members),
        arguments.isPresent() ? arguments.get().texts() : ImmutableMap.of());
  }

  private static Place place(Members members) throws ReportFileException {
    Place place = members.parsed("pointer", Place::at);
    Optional<Members> span = members.maybeObject("span");
    return span.isPresent()
        ? new Place(
            place.pointer(),
            Optional.of(
                new SourceSpan(
                    span.get().text("document"),
                    span.get().number("block"),
                    span.get().number("from"),
                    span.get().number("to"))))
        : place;
  }
}
