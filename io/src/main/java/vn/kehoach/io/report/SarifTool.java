package vn.kehoach.io.report;

import static vn.kehoach.io.report.SarifJson.level;
import static vn.kehoach.io.report.SarifJson.object;
import static vn.kehoach.io.report.SarifJson.text;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.validation.LedgerEntry;
import vn.kehoach.validation.RuleDescription;

/** The tool of a run: its name and version and every rule of the ledger, in its order. */
final class SarifTool {

  private static final String NAME = "kehoach";

  private final ReportData data;
  private final ReportWords words;

  SarifTool(ReportData data, ReportWords words) {
    this.data = data;
    this.words = words;
  }

  ObjectNode write() {
    ObjectNode tool = object();
    ObjectNode driver = tool.putObject("driver").put("name", NAME);
    if (!data.report().ruleSets().isEmpty()) {
      driver.put("version", SarifJson.clean(String.join(", ", data.report().ruleSets())));
    }
    ArrayNode rules = driver.putArray("rules");
    data.report().ledger().forEach(entry -> rules.add(rule(entry)));
    return tool;
  }

  private ObjectNode rule(LedgerEntry entry) {
    ObjectNode rule = object().put("id", entry.code()).put("name", SarifJson.name(entry.code()));
    data.rule(entry.code()).ifPresent(description -> describe(rule, description));
    rule.putObject("defaultConfiguration").put("level", level(entry.defaultSeverity()));
    String group = ReportWords.key(entry.group());
    ObjectNode properties = rule.putObject("properties").put("group", group);
    data.rule(entry.code())
        .map(RuleDescription::clause)
        .filter(clause -> !clause.isEmpty())
        .ifPresent(clause -> properties.put("clause", SarifJson.clean(clause)));
    properties.putArray("tags").add(group);
    return rule;
  }

  private void describe(ObjectNode rule, RuleDescription description) {
    rule.set("shortDescription", text(words.sentence(description)));
    rule.set("fullDescription", text(words.why(description)));
    String clause = description.clause();
    String rests = clause.isEmpty() ? "" : "\n" + words.text("rules.clause") + " " + clause;
    rule.set("help", text(words.sentence(description) + ".\n" + words.why(description) + rests));
  }
}
