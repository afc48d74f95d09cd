package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleSet;

/**
 * The library's own rules; {@code core/RULES.md} describes each.
 *
 * <pre>{@code
 * ValidationReport report = StandardRules.validator().validate(plan);
 * }</pre>
 */
public final class StandardRules {

  /** The version of the rules; it grows whenever a rule says something else than before. */
  private static final String VERSION = "0.1";

  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new NumberMissing(),
          new DateMissing(),
          new IssuerMissing(),
          new NumberKindMismatch(),
          new NumberMalformed(),
          new NumberSpacing(),
          new CitationAfterPaper(),
          new NumberGap(),
          new NumberRepeated(),
          new SectionEmpty(),
          new UnitMissing(),
          new UnitsDiffer(),
          new TargetAgainstBaseline(),
          new LaterTargetWeaker(),
          new PercentOverHundred(),
          new DuplicateName(),
          new TwoValues(),
          new BaselineMissing(),
          new LeadMissing(),
          new NoLeads(),
          new LeadNotABody(),
          new SeveralLeads(),
          new LeadAlsoCooperating(),
          new DeadlineMissing(),
          new NoDeadlines(),
          new DeadlineBeforeIssue(),
          new ProductMissing(),
          new VagueVerb(),
          new CitationInTwoForms(),
          new ObjectiveWithoutMeasure(),
          new LinkBroken(),
          new IdRepeated());

  private static final RuleSet SET = RuleSet.of("kehoach", VERSION, ALL);
  private static final PlanValidator VALIDATOR = PlanValidator.of(SET);

  private StandardRules() {}

  /**
   * Returns the rules.
   *
   * @return all of them, group by group
   */
  public static ImmutableList<Rule> all() {
    return ALL;
  }

  /**
   * Returns the rules with their name and version.
   *
   * @return the set {@code kehoach}
   */
  public static RuleSet set() {
    return SET;
  }

  /**
   * Returns a validator that runs all the rules.
   *
   * @return the one validator, immutable and safe for use by several threads
   */
  public static PlanValidator validator() {
    return VALIDATOR;
  }
}
