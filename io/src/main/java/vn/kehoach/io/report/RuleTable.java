package vn.kehoach.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;

/** Descriptions of rules by code. */
final class RuleTable {

  private RuleTable() {}

  static ImmutableMap<String, RuleDescription> of(Iterable<? extends Rule> rules) {
    return plus(ImmutableMap.of(), rules);
  }

  static ImmutableMap<String, RuleDescription> plus(
      ImmutableMap<String, RuleDescription> known, Iterable<? extends Rule> rules) {
    ImmutableMap.Builder<String, RuleDescription> all = ImmutableMap.builder();
    all.putAll(known);
    ImmutableList.copyOf(rules).forEach(rule -> all.put(rule.code(), rule.description()));
    return all.buildKeepingLast();
  }
}
