package vn.kehoach.io.report;

import static vn.kehoach.io.report.SarifJson.object;
import static vn.kehoach.io.report.SarifJson.uri;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.finding.Finding;
import vn.kehoach.plan.PlanSource;
import vn.kehoach.validation.LedgerEntry;
import vn.kehoach.validation.ValidationReport;

/** Writes the whole log: one run with its tool, its file, its results and the account of rules. */
final class SarifLog {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final ReportData data;
  private final ReportWords words;
  private final Optional<SourceFile> file;
  private final ImmutableMap<String, Integer> index;

  SarifLog(ReportData data, ReportWords words, Optional<SourceFile> file) {
    this.data = data;
    this.words = words;
    this.file = file;
    ImmutableMap.Builder<String, Integer> positions = ImmutableMap.builder();
    int position = 0;
    for (LedgerEntry entry : data.report().ledger()) {
      positions.put(entry.code(), position++);
    }
    this.index = positions.buildOrThrow();
  }

  String write() {
    ObjectNode log = object().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    run.set("tool", new SarifTool(data, words).write());
    run.putArray("invocations").add(new SarifInvocation(data, words, index).write());
    artifact().ifPresent(artifact -> run.putArray("artifacts").add(artifact));
    results(run.putArray("results"));
    run.put("language", words.language());
    run.put("columnKind", "utf16CodeUnits");
    run.set("properties", properties());
    return SarifJson.print(log);
  }

  /** The file, if anything at all is known of it. */
  private Optional<ObjectNode> artifact() {
    Optional<PlanSource> source = data.plan().source();
    if (file.isEmpty() && source.isEmpty() && data.fileName().isEmpty()) {
      return Optional.empty();
    }
    ObjectNode artifact = object();
    if (!data.fileName().isEmpty()) {
      artifact.putObject("location").put("uri", uri(data.fileName()));
    }
    file.ifPresent(f -> artifact.put("length", f.length()));
    artifact.putArray("roles").add("analysisTarget");
    source.ifPresent(s -> mediaType(artifact, s.mediaType()));
    file.ifPresent(f -> artifact.putObject("hashes").put("sha-256", f.sha256()));
    data.report().document().ifPresent(id -> artifact.putObject("properties").put("document", id));
    return Optional.of(artifact);
  }

  /** The format; one that is no pair of words with a stroke would be refused by readers. */
  private static void mediaType(ObjectNode artifact, String type) {
    int stroke = type.indexOf('/');
    if (stroke > 0 && stroke < type.length() - 1) {
      artifact.put("mimeType", SarifJson.clean(type));
    }
  }

  private void results(ArrayNode results) {
    SarifResult writer = new SarifResult(data, words, file.flatMap(SourceFile::text), index);
    boolean located = artifact().isPresent();
    ImmutableList<Finding> findings = data.report().findings();
    for (int i = 0; i < findings.size(); i++) {
      if (!findings.get(i).code().equals(ValidationReport.RULE_FAILED)) {
        results.add(writer.write(findings.get(i), data.report().fingerprints().get(i), located));
      }
    }
    data.report().accepted().forEach(a -> results.add(writer.writeAccepted(a, located)));
  }

  private ObjectNode properties() {
    ObjectNode properties = object();
    data.report().asOf().ifPresent(day -> properties.put("asOf", day.toString()));
    properties.put("profile", SarifJson.clean(data.report().profile().name()));
    ArrayNode sets = properties.putArray("ruleSets");
    data.report().ruleSets().forEach(set -> sets.add(SarifJson.clean(set)));
    ObjectNode counts = properties.putObject("counts");
    data.report().counts().forEach((s, n) -> counts.put(SarifJson.level(s), n));
    ArrayNode ledger = properties.putArray("ledger");
    data.report().ledger().forEach(entry -> ledger.add(entry(entry)));
    return properties;
  }

  private static ObjectNode entry(LedgerEntry entry) {
    ObjectNode node = object().put("code", entry.code());
    node.put("outcome", ReportWords.key(entry.outcome()));
    node.put("items", entry.items()).put("found", entry.found()).put("kept", entry.kept());
    node.put("accepted", entry.accepted());
    return entry.reason().isEmpty() ? node : node.put("reason", SarifJson.clean(entry.reason()));
  }
}
