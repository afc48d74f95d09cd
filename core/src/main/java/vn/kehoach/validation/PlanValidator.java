package vn.kehoach.validation;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanSource;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination.Outcome;

/**
 * A validator of plans: a list of rules, ready to run.
 *
 * <pre>{@code
 * PlanValidator validator =
 *     PlanValidator.standard().withSeverity("task.lead-missing", Severity.ERROR);
 * ValidationReport report = validator.validate(plan);
 * }</pre>
 *
 * <p>Every rule runs and is accounted for, even if another one breaks. Immutable, safe for use by
 * several threads, and cheap to make.
 */
public final class PlanValidator {

  /** The name of the library's own rule set. */
  public static final String STANDARD = "kehoach";

  private static final String UNNAMED = "unnamed";

  private static final Supplier<PlanValidator> STANDARD_VALIDATOR =
      Suppliers.memoize(PlanValidator::loadStandard);

  private final ImmutableList<RuleSet> sets;
  private final ImmutableSortedMap<String, Rule> rules;
  private final ImmutableMap<String, Severity> severities;
  private final ImmutableSet<String> leftOut;

  private PlanValidator(
      ImmutableList<RuleSet> sets,
      ImmutableSortedMap<String, Rule> rules,
      ImmutableMap<String, Severity> severities,
      ImmutableSet<String> leftOut) {
    this.sets = sets;
    this.rules = rules;
    this.severities = severities;
    this.leftOut = leftOut;
  }

  /**
   * Returns a validator that runs the library's own rules.
   *
   * <p>They stand one floor up and are found as an installed {@link RuleSet}, once.
   *
   * @return the one standard validator
   * @throws IllegalStateException if the library was packed without its service entries
   */
  public static PlanValidator standard() {
    return Objects.requireNonNull(STANDARD_VALIDATOR.get());
  }

  private static PlanValidator loadStandard() {
    return installed().stream()
        .filter(set -> set.name().equals(STANDARD))
        .findFirst()
        .map(PlanValidator::of)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the rule set 'kehoach' must be installed, but META-INF/services has no entry"
                        + " for it; keep service files when repacking jars"));
  }

  /**
   * Returns a validator that runs some rules.
   *
   * @param rules the rules, each code once, in any order
   * @return the validator
   * @throws IllegalArgumentException if two rules have the same code
   */
  public static PlanValidator of(Iterable<? extends Rule> rules) {
    return of(RuleSet.of(UNNAMED, "0", rules));
  }

  /**
   * Returns a validator that runs a set of rules.
   *
   * @param set the rules with their name and version
   * @return the validator
   * @throws IllegalArgumentException if two rules have the same code
   */
  public static PlanValidator of(RuleSet set) {
    return ofSets(ImmutableList.of(set), ImmutableMap.of(), ImmutableSet.of());
  }

  private static PlanValidator ofSets(
      ImmutableList<RuleSet> sets,
      ImmutableMap<String, Severity> severities,
      ImmutableSet<String> leftOut) {
    ImmutableSortedMap.Builder<String, Rule> rules = ImmutableSortedMap.naturalOrder();
    sets.forEach(set -> set.rules().forEach(rule -> rules.put(rule.code(), rule)));
    return new PlanValidator(sets, rules.buildOrThrow(), severities, leftOut);
  }

  /**
   * Returns a copy of this validator that runs another set of rules as well.
   *
   * @param set the rules to add
   * @return the validator
   * @throws IllegalArgumentException if a rule of the set has a code that is taken
   */
  public PlanValidator withRules(RuleSet set) {
    return ofSets(
        ImmutableList.<RuleSet>builder().addAll(sets).add(set).build(), severities, leftOut);
  }

  /**
   * Returns a copy of this validator that also runs the rule sets installed beside the library.
   *
   * <p>They are found by {@link ServiceLoader} with the loader that loaded this class. The
   * library's own set is not among them.
   *
   * @return the validator; equal in effect to this one where none is installed
   * @throws IllegalArgumentException if an installed rule has a code that is taken
   * @throws java.util.ServiceConfigurationError if a provider cannot be made
   */
  public PlanValidator withInstalledRules() {
    PlanValidator all = this;
    for (RuleSet set : installed()) {
      all = set.name().equals(STANDARD) ? all : all.withRules(set);
    }
    return all;
  }

  private static ImmutableList<RuleSet> installed() {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(RuleSet::name).thenComparing(RuleSet::version),
        ServiceLoader.load(RuleSet.class, PlanValidator.class.getClassLoader()));
  }

  /**
   * Returns a copy of this validator in which the findings of a rule have another severity.
   *
   * @param code the rule's code
   * @param severity the severity its findings are to have
   * @return the validator
   * @throws IllegalArgumentException if no rule has the code
   */
  public PlanValidator withSeverity(String code, Severity severity) {
    checkKnown(code);
    return new PlanValidator(
        sets,
        rules,
        ImmutableMap.<String, Severity>builder()
            .putAll(severities)
            .put(code, severity)
            .buildKeepingLast(),
        leftOut);
  }

  /**
   * Returns a copy of this validator that leaves a rule out; the ledger says so.
   *
   * @param code the rule's code
   * @return the validator
   * @throws IllegalArgumentException if no rule has the code
   */
  public PlanValidator without(String code) {
    checkKnown(code);
    return new PlanValidator(
        sets, rules, severities, Sets.union(leftOut, ImmutableSet.of(code)).immutableCopy());
  }

  private void checkKnown(String code) {
    if (!rules.containsKey(code)) {
      throw new IllegalArgumentException(
          "code must be one of " + rules.keySet() + ", but was '" + code + "'");
    }
  }

  /**
   * Returns the rules.
   *
   * @return the rules in the order of their codes
   */
  public ImmutableList<Rule> rules() {
    return rules.values().asList();
  }

  /**
   * Checks a plan without a date.
   *
   * @param plan the plan
   * @return what was noticed, and what became of each rule
   */
  public ValidationReport validate(Plan plan) {
    return validate(plan, ValidationContext.plain());
  }

  /**
   * Checks a plan.
   *
   * @param plan the plan
   * @param context the date, the profile and the caller's severities (which go before those of this
   *     validator, the severities before the profile) and the limit
   * @return what was noticed, and what became of each rule
   */
  public ValidationReport validate(Plan plan, ValidationContext context) {
    List<Finding> findings = new ArrayList<>();
    ImmutableList.Builder<LedgerEntry> ledger = ImmutableList.builder();
    Acceptances acceptances = new Acceptances(context.profile().acceptances(), context.asOf());
    ValidationContext sharing = context.withShared(Shared.of(plan));
    for (Rule rule : rules.values()) {
      Severity severity = severity(rule, context);
      Examination examination = examine(rule, plan, sharing);
      ImmutableList<Finding> open =
          acceptances.without(rule.code(), ordered(examination, severity));
      ImmutableList<Finding> kept = open.subList(0, Math.min(context.limit(), open.size()));
      findings.addAll(kept);
      if (examination.outcome() == Outcome.FAILED) {
        findings.add(failure(rule, examination));
      }
      ledger.add(entry(rule, severity, examination, open.size(), kept.size()));
    }
    return ValidationReport.builder()
        .findings(FindingOrder.sort(findings))
        .ledger(ledger.build())
        .ruleSets(sets.stream().map(set -> set.name() + " " + set.version()).toList())
        .asOf(context.asOf())
        .document(plan.source().map(PlanSource::document))
        .profile(context.profile())
        .limit(context.limit())
        .accepted(acceptances.accepted())
        .expiredAcceptances(acceptances.expired())
        .undatedAcceptances(acceptances.undated())
        .unmetAcceptances(acceptances.unmet())
        .unknownCodes(unknownCodes(context))
        .build();
  }

  private ImmutableSortedSet<String> unknownCodes(ValidationContext context) {
    Profile profile = context.profile();
    return ImmutableSortedSet.<String>naturalOrder()
        .addAll(context.severities().keySet())
        .addAll(profile.severities().keySet())
        .addAll(profile.leftOut())
        .addAll(profile.acceptances().stream().map(Acceptance::code).iterator())
        .build()
        .stream()
        .filter(code -> !rules.containsKey(code) && !code.equals(ValidationReport.RULE_FAILED))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Returns the mends that rules offer for what they found.
   *
   * <p>Each is whole in itself and none touches what an earlier one touches, so that they may be
   * applied together. Where two would change the same text, the later one comes with the next
   * validation.
   *
   * @param plan the plan that was validated
   * @param report its report by rules of this validator; accepted findings are let stand
   * @return the mends in the order of the findings, of some findings only
   */
  public ImmutableList<Fix> fixes(Plan plan, ValidationReport report) {
    Set<String> touched = new HashSet<>();
    ImmutableList.Builder<Fix> fixes = ImmutableList.builder();
    for (Finding finding : report.findings()) {
      fix(plan, finding)
          .filter(fix -> fix.changes().stream().noneMatch(c -> touched.contains(c.pointer())))
          .ifPresent(
              fix -> {
                fix.changes().forEach(change -> touched.add(change.pointer()));
                fixes.add(fix);
              });
    }
    return fixes.build();
  }

  private Optional<Fix> fix(Plan plan, Finding finding) {
    return rules.get(finding.code()) instanceof FixingRule rule
        ? rule.fix(plan, finding)
        : Optional.empty();
  }

  private Severity severity(Rule rule, ValidationContext context) {
    Severity own = severities.getOrDefault(rule.code(), rule.severity());
    Severity profiled = context.profile().severities().getOrDefault(rule.code(), own);
    return context.severities().getOrDefault(rule.code(), profiled);
  }

  private Examination examine(Rule rule, Plan plan, ValidationContext context) {
    if (leftOut.contains(rule.code()) || context.profile().leftOut().contains(rule.code())) {
      return Examination.skipped("left-out");
    }
    try {
      Examination examination = rule.examine(plan, context);
      checkCodes(rule, examination);
      return examination;
    } catch (RuntimeException | StackOverflowError e) {
      return Examination.failed(e.getClass().getName());
    }
  }

  private static void checkCodes(Rule rule, Examination examination) {
    for (Finding finding : examination.findings()) {
      if (!finding.code().equals(rule.code())) {
        throw new IllegalStateException(
            "findings of a rule must have its code " + rule.code() + ", but was " + finding.code());
      }
    }
  }

  private static ImmutableList<Finding> ordered(Examination examination, Severity severity) {
    return FindingOrder.sort(examination.findings()).stream()
        .map(finding -> finding.withSeverity(severity))
        .collect(ImmutableList.toImmutableList());
  }

  private static Finding failure(Rule rule, Examination examination) {
    return Finding.of(
        ValidationReport.RULE_FAILED,
        Severity.ERROR,
        Place.WHOLE,
        ImmutableMap.of("rule", rule.code(), "exception", examination.reason()));
  }

  private static LedgerEntry entry(
      Rule rule, Severity severity, Examination examination, int open, int kept) {
    return new LedgerEntry(
        rule.code(),
        rule.group(),
        examination.outcome(),
        examination.items(),
        examination.findings().size(),
        examination.findings().size() - open,
        kept,
        rule.severity(),
        severity,
        examination.reason());
  }
}
