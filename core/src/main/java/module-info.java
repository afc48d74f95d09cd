/** The plan as typed values, and what can be done with it. */
module vn.kehoach.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  // annotations that are read while compiling and never afterwards
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports vn.kehoach.text;
  exports vn.kehoach.source;
  exports vn.kehoach.finding;
  exports vn.kehoach.measure;
  exports vn.kehoach.timeline;
  exports vn.kehoach.territory;
  exports vn.kehoach.agency;
  exports vn.kehoach.document;
  exports vn.kehoach.outline;
  exports vn.kehoach.indicator;
  exports vn.kehoach.task;
  exports vn.kehoach.plan;
  exports vn.kehoach.registry;
  exports vn.kehoach.extract;
  exports vn.kehoach.comparison;
  exports vn.kehoach.validation;
  exports vn.kehoach.validation.rule;

  uses vn.kehoach.validation.RuleSet;

  provides vn.kehoach.validation.RuleSet with
      vn.kehoach.validation.rule.StandardRules;
}
