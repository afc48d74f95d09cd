package vn.kehoach.io.report;

import static vn.kehoach.io.report.SarifJson.level;
import static vn.kehoach.io.report.SarifJson.object;
import static vn.kehoach.io.report.SarifJson.text;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.finding.Finding;
import vn.kehoach.io.report.FileText.Region;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.validation.Acceptance;
import vn.kehoach.validation.AcceptedFinding;
import vn.kehoach.validation.Fingerprint;

/** One finding as a result. */
final class SarifResult {

  /** The name of the way fingerprints are made. */
  private static final String FINGERPRINT = "kehoachFinding/v1";

  private final ReportData data;
  private final ReportWords words;
  private final Optional<FileText> file;
  private final ImmutableMap<String, Integer> index;

  SarifResult(
      ReportData data,
      ReportWords words,
      Optional<FileText> file,
      ImmutableMap<String, Integer> index) {
    this.data = data;
    this.words = words;
    this.file = file;
    this.index = index;
  }

  /**
   * Returns the result of a finding that the profile lets stand: suppressed, with the reason.
   *
   * @param hasFile whether the run has a file to point into
   */
  ObjectNode writeAccepted(AcceptedFinding accepted, boolean hasFile) {
    Acceptance acceptance = accepted.acceptance();
    ObjectNode result = write(accepted.finding(), acceptance.fingerprint(), hasFile);
    ObjectNode suppression = result.putArray("suppressions").addObject().put("kind", "external");
    suppression.put("status", "accepted");
    suppression.put("justification", SarifJson.clean(acceptance.reason()));
    acceptance
        .until()
        .ifPresent(day -> suppression.putObject("properties").put("until", day.toString()));
    return result;
  }

  /**
   * Returns the result of a finding.
   *
   * @param hasFile whether the run has a file to point into
   */
  ObjectNode write(Finding finding, Fingerprint fingerprint, boolean hasFile) {
    ObjectNode result = object().put("ruleId", finding.code());
    if (index.containsKey(finding.code())) {
      result.put("ruleIndex", index.getOrDefault(finding.code(), -1));
    }
    result.put("level", level(finding.severity()));
    result.set("message", text(words.text(finding)));
    ObjectNode location = location(finding.place(), hasFile);
    if (!location.isEmpty()) {
      result.putArray("locations").add(location);
    }
    result.putObject("partialFingerprints").put(FINGERPRINT, fingerprint.toString());
    result.set("properties", properties(finding));
    return result;
  }

  private ObjectNode location(Place place, boolean hasFile) {
    ObjectNode location = object();
    if (hasFile) {
      ObjectNode physical = location.putObject("physicalLocation");
      ObjectNode artifact = physical.putObject("artifactLocation");
      if (!data.fileName().isEmpty()) {
        artifact.put("uri", SarifJson.uri(data.fileName()));
      }
      artifact.put("index", 0);
      region(place).ifPresent(region -> physical.set("region", region(region)));
    }
    if (!place.pointer().isEmpty()) {
      ObjectNode logical = location.putArray("logicalLocations").addObject();
      logical.put("fullyQualifiedName", SarifJson.clean(place.pointer()));
    }
    return location;
  }

  private Optional<Region> region(Place place) {
    return file.flatMap(
        text -> data.quotes().at(place).flatMap(q -> text.region(q.span(), q.words())));
  }

  private static ObjectNode region(Region region) {
    ObjectNode node = object();
    node.put("startLine", region.startLine()).put("startColumn", region.startColumn());
    node.put("endLine", region.endLine()).put("endColumn", region.endColumn());
    if (region.offsets().isPresent()) {
      SourceSpan offsets = region.offsets().get();
      node.put("charOffset", offsets.start()).put("charLength", offsets.length());
    }
    node.set("snippet", text(region.snippet()));
    return node;
  }

  private static ObjectNode properties(Finding finding) {
    ObjectNode properties = object();
    ObjectNode arguments = properties.putObject("arguments");
    finding.arguments().forEach((name, value) -> arguments.put(name, SarifJson.clean(value)));
    finding.place().span().ifPresent(s -> properties.put("span", SarifJson.clean(s.toString())));
    return properties;
  }
}
