package vn.kehoach.validation;

import com.google.common.collect.ImmutableList;

/** A set of rules that is just a list; see {@link RuleSet#of}. */
record ListedRules(String name, String version, ImmutableList<Rule> rules) implements RuleSet {}
