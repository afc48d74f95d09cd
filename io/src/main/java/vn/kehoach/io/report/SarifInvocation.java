package vn.kehoach.io.report;

import static vn.kehoach.io.report.SarifJson.level;
import static vn.kehoach.io.report.SarifJson.object;
import static vn.kehoach.io.report.SarifJson.text;

import com.google.common.collect.ImmutableMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.validation.Acceptance;
import vn.kehoach.validation.Examination.Outcome;
import vn.kehoach.validation.LedgerEntry;
import vn.kehoach.validation.ValidationReport;

/** How the run went: rules that broke, rules that were skipped, what the caller set otherwise. */
final class SarifInvocation {

  private final ReportData data;
  private final ReportWords words;
  private final ImmutableMap<String, Integer> index;

  SarifInvocation(ReportData data, ReportWords words, ImmutableMap<String, Integer> index) {
    this.data = data;
    this.words = words;
    this.index = index;
  }

  ObjectNode write() {
    ValidationReport report = data.report();
    ObjectNode invocation = object();
    overrides(invocation.putArray("ruleConfigurationOverrides"));
    ArrayNode broken = invocation.putArray("toolExecutionNotifications");
    report.entries(Outcome.FAILED).forEach(entry -> broken.add(failed(entry)));
    ArrayNode setting = invocation.putArray("toolConfigurationNotifications");
    report.entries(Outcome.SKIPPED).forEach(entry -> setting.add(skipped(entry)));
    report.unknownCodes().forEach(code -> setting.add(unknown(code)));
    report.expiredAcceptances().forEach(a -> setting.add(idle("accepted.expired", a)));
    report.undatedAcceptances().forEach(a -> setting.add(idle("accepted.undated", a)));
    report.unmetAcceptances().forEach(a -> setting.add(idle("accepted.unmet", a)));
    return invocation.put("executionSuccessful", broken.isEmpty());
  }

  private void overrides(ArrayNode overrides) {
    for (LedgerEntry entry : data.report().ledger()) {
      if (entry.severity() != entry.defaultSeverity()) {
        ObjectNode override = overrides.addObject();
        override.putObject("configuration").put("level", level(entry.severity()));
        override.set("descriptor", rule(entry.code()));
      }
    }
  }

  private ObjectNode failed(LedgerEntry entry) {
    String says = words.text("summary.failed", ImmutableMap.of("code", entry.code()));
    ObjectNode notification = notification("error", says);
    notification.set("associatedRule", rule(entry.code()));
    notification.putObject("exception").put("kind", SarifJson.clean(entry.reason()));
    return notification;
  }

  private ObjectNode skipped(LedgerEntry entry) {
    String says = words.text("outcome.skipped") + ": " + words.reason(entry.reason());
    ObjectNode notification = notification("note", entry.code() + ": " + says);
    notification.set("associatedRule", rule(entry.code()));
    return notification;
  }

  private ObjectNode unknown(String code) {
    return notification(
        "warning", words.text("summary.unknown-code", ImmutableMap.of("code", code)));
  }

  /** An acceptance that has no effect in this run. */
  private ObjectNode idle(String why, Acceptance acceptance) {
    String which = acceptance.code() + " " + acceptance.fingerprint();
    return notification("warning", words.text(why) + ": " + which);
  }

  private static ObjectNode notification(String level, String says) {
    ObjectNode notification = object();
    notification.set("message", text(says));
    return notification.put("level", level);
  }

  private ObjectNode rule(String code) {
    return object().put("id", code).put("index", index.getOrDefault(code, -1));
  }
}
