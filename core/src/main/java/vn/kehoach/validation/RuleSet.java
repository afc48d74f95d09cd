package vn.kehoach.validation;

import com.google.common.collect.ImmutableList;

/**
 * A versioned list of rules, such as those a ministry adds to the library's own.
 *
 * <p>It is also how rules are installed: a module that {@code provides} a {@code RuleSet}, or a jar
 * that names one in {@code META-INF/services}, is found by {@link
 * PlanValidator#withInstalledRules()}. The provider then needs a public constructor without
 * parameters.
 */
public interface RuleSet {

  /**
   * Returns what the set is called.
   *
   * @return a short name, such as {@code kehoach}
   */
  String name();

  /**
   * Returns the version of the set; a change of what any rule says is a new version.
   *
   * @return such as {@code 1.0}
   */
  String version();

  /**
   * Returns the rules.
   *
   * @return the rules, each code once
   */
  ImmutableList<Rule> rules();

  /**
   * Returns a set of rules.
   *
   * @param name what the set is called
   * @param version its version
   * @param rules the rules
   * @return the set
   */
  static RuleSet of(String name, String version, Iterable<? extends Rule> rules) {
    return new ListedRules(name, version, ImmutableList.copyOf(rules));
  }
}
