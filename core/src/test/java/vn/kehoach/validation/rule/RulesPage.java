package vn.kehoach.validation.rule;

import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.RuleSet;

/** The page {@code core/RULES.md}, written from a set of rules. */
final class RulesPage {

  private static final String HEAD =
      """
      # Rules

      What `StandardRules` (set `%s`, version %s, %d rules) looks for in a plan. This page is written
      from the rule classes by `RuleCatalogueTest`; do not edit it.

      An example is a plan in a few lines: one `name: value` a line, an indented line belongs to the
      item above it, values are in the forms that the types read. The test of the catalogue builds
      each of them and holds the rule to it.

      | code | severity | what it objects to |
      |---|---|---|
      """;

  private RulesPage() {}

  static String write(RuleSet set) {
    StringBuilder page =
        new StringBuilder(HEAD.formatted(set.name(), set.version(), set.rules().size()));
    for (Rule rule : set.rules()) {
      page.append(
          "| [%s](#%s) | %s | %s |\n"
              .formatted(
                  rule.code(), anchor(rule), rule.severity(), rule.description().sentence()));
    }
    for (RuleGroup group : RuleGroup.values()) {
      page.append("\n## ").append(group).append('\n');
      set.rules().stream().filter(r -> r.group() == group).forEach(r -> entry(page, r));
    }
    return page.toString();
  }

  private static String anchor(Rule rule) {
    return rule.code().replace(".", "");
  }

  private static void entry(StringBuilder page, Rule rule) {
    RuleDescription about = rule.description();
    page.append("\n### ").append(about.code()).append("\n\n");
    page.append("**").append(about.severity()).append("** · ").append(about.sentence());
    page.append(".  \n*").append(about.sentenceVi()).append(".*\n\n");
    page.append(about.why()).append('\n');
    page.append("\n*").append(about.whyVi()).append("*\n");
    if (!about.clause().isEmpty()) {
      page.append("\nRests on: ").append(about.clause()).append(".\n");
    }
    page.append("\nGood:\n\n```\n").append(about.goodExample()).append("```\n");
    page.append("\nBad:\n\n```\n").append(about.badExample()).append("```\n");
  }
}
