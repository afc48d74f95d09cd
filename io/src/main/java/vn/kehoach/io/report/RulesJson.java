package vn.kehoach.io.report;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.validation.FixingRule;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleSet;

/**
 * The catalogue of a set of rules as JSON: of each its code, group, severity, sentences, why,
 * clause, examples, and whether it offers mends.
 *
 * <p>{@link ReportSchema#RULES} is its schema. That of the library's own rules is {@code
 * core/rules.json}.
 */
public final class RulesJson {

  static final String FORMAT = "kehoach/rules";

  private RulesJson() {}

  /**
   * Returns the catalogue of a set of rules.
   *
   * @param set the rules
   * @return JSON over many lines, the rules in the order of the set, with a line feed at the end
   */
  public static String render(RuleSet set) {
    ObjectNode tree = JsonTree.file(FORMAT);
    tree.put("name", set.name()).put("ruleSetVersion", set.version());
    ArrayNode rules = tree.putArray("rules");
    set.rules().forEach(rule -> write(rules.addObject(), rule));
    return JsonTree.pretty(tree);
  }

  private static void write(ObjectNode node, Rule rule) {
    RuleDescription about = rule.description();
    node.put("code", about.code())
        .put("group", about.group().prefix())
        .put("severity", JsonTree.word(about.severity()))
        .put("fixes", rule instanceof FixingRule);
    node.putObject("sentence").put("vi", about.sentenceVi()).put("en", about.sentence());
    ObjectNode why = node.putObject("why");
    if (!about.whyVi().isEmpty()) {
      why.put("vi", about.whyVi());
    }
    why.put("en", about.why());
    if (!about.clause().isEmpty()) {
      node.put("clause", about.clause());
    }
    node.put("goodExample", about.goodExample()).put("badExample", about.badExample());
  }
}
