package vn.kehoach.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.finding.Severity;
import vn.kehoach.validation.AcceptedFinding;
import vn.kehoach.validation.Examination.Outcome;
import vn.kehoach.validation.Fingerprint;
import vn.kehoach.validation.LedgerEntry;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.ValidationReport;

/**
 * A report of a validation as JSON, written for other programs and read again for a {@link
 * vn.kehoach.validation.ReportDiff}.
 *
 * <pre>{@code
 * String json = ReportJson.of(Locale.forLanguageTag("vi")).render(report);
 * ValidationReport same = ReportJson.read(json.getBytes(UTF_8), "report.json");
 * }</pre>
 *
 * <p>It holds rule sets, profile, day and document; the sums; each finding with code, group, both
 * severities, fingerprint, sentence, clause, arguments, printed words, pointer and span; what was
 * accepted; which acceptances led nowhere; and the account of every rule. {@link
 * ReportSchema#REPORT} is its schema. Sentences are of one language, and nothing else depends on
 * it; the same report gives the same bytes.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ReportJson {

  static final String FORMAT = "kehoach/validation-report";

  private final Messages messages;
  private final ImmutableMap<String, RuleDescription> rules;
  private final String source;
  private final Optional<ImmutableList<Finding>> reading;

  private ReportJson(
      Messages messages,
      ImmutableMap<String, RuleDescription> rules,
      String source,
      Optional<ImmutableList<Finding>> reading) {
    this.messages = messages;
    this.rules = rules;
    this.source = source;
    this.reading = reading;
  }

  /**
   * Returns a writer with sentences of a language and the clauses of the library's own rules.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the writer
   */
  public static ReportJson of(Locale locale) {
    return new ReportJson(Messages.of(locale), ImmutableMap.of(), "", Optional.empty())
        .withRules(PlanValidator.standard().rules());
  }

  /**
   * Returns a copy of this with a caller's sentences, such as those of added rules.
   *
   * @param sentences templates of the findings
   * @return the writer with them
   */
  public ReportJson withMessages(Messages sentences) {
    return new ReportJson(sentences, rules, source, reading);
  }

  /**
   * Returns a copy of this that knows the clauses of other rules too.
   *
   * @param added the rules; they go before those of the same code
   * @return the writer with them
   */
  public ReportJson withRules(Iterable<? extends Rule> added) {
    ImmutableMap.Builder<String, RuleDescription> all =
        ImmutableMap.<String, RuleDescription>builder().putAll(rules);
    added.forEach(rule -> all.put(rule.code(), rule.description()));
    return new ReportJson(messages, all.buildKeepingLast(), source, reading);
  }

  /**
   * Returns a copy of this that names the file the plan came from.
   *
   * @param file such as {@code 132-KH-UBND.docx}; empty to name none
   * @return the writer with that name
   */
  public ReportJson withSourceName(String file) {
    return new ReportJson(messages, rules, file, reading);
  }

  /**
   * Returns a copy of this that also tells what was noticed while the paper was read.
   *
   * @param noticed the findings of the reading, which no rule made
   * @return the writer with them
   */
  public ReportJson withReading(Iterable<Finding> noticed) {
    return new ReportJson(messages, rules, source, Optional.of(ImmutableList.copyOf(noticed)));
  }

  /**
   * Returns a report as JSON over many lines.
   *
   * @param report the report
   * @return JSON, with a line feed at the end
   */
  public String render(ValidationReport report) {
    return JsonTree.pretty(tree(report));
  }

  /**
   * Returns a report as one line of JSON.
   *
   * @param report the report
   * @return JSON, with a line feed at the end and none before
   */
  public String renderLine(ValidationReport report) {
    return JsonTree.compact(tree(report));
  }

  private ObjectNode tree(ValidationReport report) {
    ObjectNode tree = JsonTree.file(FORMAT);
    if (!source.isEmpty()) {
      tree.put("file", JsonTree.clean(source));
    }
    report.document().ifPresent(document -> tree.put("document", document));
    report.asOf().ifPresent(day -> tree.put("asOf", day.toString()));
    texts(tree.putArray("ruleSets"), report.ruleSets());
    ProfileNode.write(tree.putObject("profile"), report.profile());
    tree.put("limit", report.limit());
    sums(tree.putObject("sums"), report);
    reading.ifPresent(
        noticed -> {
          ArrayNode list = tree.putArray("reading");
          noticed.forEach(finding -> list.add(FindingNode.of(finding, messages)));
        });
    ArrayNode findings = tree.putArray("findings");
    for (int i = 0; i < report.findings().size(); i++) {
      findings.add(node(report, report.findings().get(i), report.fingerprints().get(i)));
    }
    ArrayNode accepted = tree.putArray("accepted");
    report.accepted().forEach(finding -> accepted.add(node(report, finding)));
    acceptances(tree, report);
    texts(tree.putArray("unknownCodes"), report.unknownCodes());
    ArrayNode ledger = tree.putArray("ledger");
    report.ledger().forEach(entry -> LedgerNode.write(ledger.addObject(), entry));
    return tree;
  }

  private static void texts(ArrayNode list, Iterable<String> texts) {
    texts.forEach(list::add);
  }

  private static void sums(ObjectNode sums, ValidationReport report) {
    ObjectNode findings = sums.putObject("findings");
    for (Severity severity : Severity.values()) {
      findings.put(JsonTree.word(severity), report.counts().getOrDefault(severity, 0));
    }
    findings.put("total", report.total());
    sums.put("kept", report.findings().size());
    sums.put("accepted", report.accepted().size());
    ObjectNode rules = sums.putObject("rules");
    for (Outcome outcome : Outcome.values()) {
      rules.put(JsonTree.word(outcome), report.entries(outcome).count());
    }
    rules.put("total", report.ledger().size());
  }

  private ObjectNode node(ValidationReport report, Finding finding, Fingerprint fingerprint) {
    Optional<LedgerEntry> entry = report.entry(finding.code());
    Optional<RuleDescription> rule = Optional.ofNullable(rules.get(finding.code()));
    return FindingNode.of(finding, fingerprint, messages, entry, rule);
  }

  private ObjectNode node(ValidationReport report, AcceptedFinding accepted) {
    ObjectNode node = node(report, accepted.finding(), accepted.acceptance().fingerprint());
    ProfileNode.end(node, accepted.acceptance());
    return node;
  }

  private static void acceptances(ObjectNode tree, ValidationReport report) {
    ObjectNode acceptances = tree.putObject("acceptances");
    ProfileNode.write(acceptances.putArray("expired"), report.expiredAcceptances());
    ProfileNode.write(acceptances.putArray("undated"), report.undatedAcceptances());
    ProfileNode.write(acceptances.putArray("unmet"), report.unmetAcceptances());
  }

  /**
   * Reads a report that was written before.
   *
   * @param json JSON in UTF-8, as {@link #render} or {@link #renderLine} writes it
   * @param name what to call the file in errors
   * @return an equal report
   * @throws ReportFileException if something does not fit, with its place
   */
  public static ValidationReport read(byte[] json, String name) throws ReportFileException {
    Members members = JsonTree.read(json, name, FORMAT);
    Members acceptances = members.object("acceptances");
    return ValidationReport.builder()
        .document(members.maybe("document"))
        .asOf(members.day("asOf"))
        .ruleSets(members.texts("ruleSets"))
        .profile(ProfileNode.read(members.object("profile")))
        .limit(members.number("limit"))
        .findings(members.list("findings", FindingNode::read))
        .accepted(members.list("accepted", ReportJson::accepted))
        .expiredAcceptances(acceptances.list("expired", ProfileNode::acceptance))
        .undatedAcceptances(acceptances.list("undated", ProfileNode::acceptance))
        .unmetAcceptances(acceptances.list("unmet", ProfileNode::acceptance))
        .unknownCodes(ImmutableSortedSet.copyOf(members.texts("unknownCodes")))
        .ledger(members.list("ledger", LedgerNode::read))
        .build();
  }

  private static AcceptedFinding accepted(Members members) throws ReportFileException {
    return new AcceptedFinding(FindingNode.read(members), ProfileNode.acceptance(members));
  }
}
