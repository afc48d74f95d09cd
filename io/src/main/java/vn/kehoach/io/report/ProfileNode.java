package vn.kehoach.io.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.finding.Severity;
import vn.kehoach.validation.Acceptance;
import vn.kehoach.validation.Fingerprint;
import vn.kehoach.validation.Profile;

/** A profile as members of an object: its name, its severities, what it accepts. */
final class ProfileNode {

  static final String NAME = "name";
  static final String SEVERITIES = "severities";
  static final String ACCEPT = "accept";

  /** The word for a rule that is not to run. */
  private static final String OFF = "off";

  private static final ImmutableMap<String, Severity> WORDS =
      ImmutableMap.of("error", Severity.ERROR, "warning", Severity.WARNING, "info", Severity.INFO);

  private ProfileNode() {}

  static void write(ObjectNode node, Profile profile) {
    node.put(NAME, profile.name());
    Map<String, String> words = new TreeMap<>();
    profile.severities().forEach((code, severity) -> words.put(code, JsonTree.word(severity)));
    profile.leftOut().forEach(code -> words.put(code, OFF));
    if (!words.isEmpty()) {
      ObjectNode severities = node.putObject(SEVERITIES);
      words.forEach(severities::put);
    }
    if (!profile.acceptances().isEmpty()) {
      write(node.putArray(ACCEPT), profile.acceptances());
    }
  }

  static void write(ArrayNode list, List<Acceptance> acceptances) {
    for (Acceptance acceptance : acceptances) {
      ObjectNode node = list.addObject().put("code", acceptance.code());
      node.put("fingerprint", acceptance.fingerprint().toString());
      end(node, acceptance);
    }
  }

  /** Writes the members of an acceptance that its finding does not have. */
  static void end(ObjectNode node, Acceptance acceptance) {
    node.put("reason", JsonTree.clean(acceptance.reason()));
    acceptance.until().ifPresent(day -> node.put("until", day.toString()));
  }

  static Profile read(Members members) throws ReportFileException {
    Profile.Builder profile =
        Profile.builder()
            .name(members.text(NAME))
            .acceptances(members.list(ACCEPT, ProfileNode::strictly));
    TreeSet<String> leftOut = new TreeSet<>();
    if (members.has(SEVERITIES)) {
      Members severities = members.object(SEVERITIES);
      for (Map.Entry<String, String> entry : severities.texts().entrySet()) {
        if (entry.getValue().equals(OFF)) {
          leftOut.add(entry.getKey());
        } else {
          profile.putSeverities(entry.getKey(), severity(severities, entry));
        }
      }
    }
    return built(members, profile.leftOut(ImmutableSortedSet.copyOfSorted(leftOut)));
  }

  private static Profile built(Members members, Profile.Builder profile)
      throws ReportFileException {
    try {
      return profile.build();
    } catch (IllegalArgumentException e) {
      throw members.wrong(ACCEPT, "is wrong: " + e.getMessage());
    }
  }

  private static Severity severity(Members severities, Map.Entry<String, String> entry)
      throws ReportFileException {
    Severity severity = WORDS.get(entry.getValue());
    if (severity == null) {
      throw severities.wrong(
          entry.getKey(),
          "must be one of [error, warning, info, off], but was '" + entry.getValue() + "'");
    }
    return severity;
  }

  private static Acceptance strictly(Members members) throws ReportFileException {
    members.only("code", "fingerprint", "reason", "until");
    return acceptance(members);
  }

  static Acceptance acceptance(Members members) throws ReportFileException {
    return new Acceptance(
        members.text("code"),
        members.parsed("fingerprint", Fingerprint::parse),
        members.text("reason"),
        members.day("until"));
  }
}
