package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleSet;

/**
 * The library's own rules; {@code core/RULES.md} describes each.
 *
 * <pre>{@code
 * ValidationReport report = PlanValidator.standard().validate(plan);
 * PlanValidator some = PlanValidator.of(StandardRules.all().subList(0, 7));
 * }</pre>
 */
public final class StandardRules implements RuleSet {

  /** The version of the rules; it grows whenever a rule says something else than before. */
  private static final String VERSION = "0.3";

  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new NumberMissing(),
          new DateMissing(),
          new IssuerMissing(),
          new LetterheadMissing(),
          new NumberKindMismatch(),
          new NumberMalformed(),
          new NumberSpacing(),
          new CitationAfterPaper(),
          new PlaceMissing(),
          new PlaceElsewhere(),
          new KindMissing(),
          new KindOutOfTime(),
          new TitleMissing(),
          new IssuedAfterAsOf(),
          new NumberIssuerMismatch(),
          new LettersOutOfTime(),
          new NumberLeadingZero(),
          new NumberWithYear(),
          new BasisIncomplete(),
          new BasisOutOfOrder(),
          new CitationKindMismatch(),
          new CitationIssuerMismatch(),
          new CitationYearMismatch(),
          new CitationInTwoDates(),
          new SignerMissing(),
          new SignedWithoutBody(),
          new DeputyWithoutMark(),
          new HeadSignsForHead(),
          new SignatureMarkForm(),
          new RecipientsMissing(),
          new RecipientsWithoutArchive(),
          new TextNotComposed(),
          new LettersLookAlike(),
          new NumberGap(),
          new NumberRepeated(),
          new SectionEmpty(),
          new LevelSkipped(),
          new SingleItem(),
          new SignsMixed(),
          new HeadingRepeated(),
          new LetterForeign(),
          new AnnexMissing(),
          new AnnexUnnamed(),
          new AnnexUnnumbered(),
          new BodyTwice(),
          new UnitMissing(),
          new UnitsDiffer(),
          new TargetAgainstBaseline(),
          new LaterTargetWeaker(),
          new PercentOverHundred(),
          new DuplicateName(),
          new TwoValues(),
          new BaselineMissing(),
          new UnitAgainstCatalogue(),
          new TargetOutsidePeriod(),
          new TargetUndated(),
          new PartOverWhole(),
          new PartsSum(),
          new StructureOverHundred(),
          new TargetMissing(),
          new ScaleWordsDiffer(),
          new CommaLost(),
          new DecimalPoint(),
          new FigureAfterPaper(),
          new ValuesMissing(),
          new NegativeFigure(),
          new RangeBackwards(),
          new LeadMissing(),
          new FewLeads(),
          new LeadNotABody(),
          new LeadOutOfTime(),
          new SeveralLeads(),
          new LeadAlsoCooperating(),
          new DeadlineMissing(),
          new FewDeadlines(),
          new DeadlineBeforeIssue(),
          new ProductMissing(),
          new VagueVerb(),
          new DeadlineAfterPeriod(),
          new DeadlinePassed(),
          new RoadmapBackwards(),
          new ReportDayMissing(),
          new VagueTime(),
          new SubmittedToNobody(),
          new TaskRepeated(),
          new AgencyTwice(),
          new AgencyOutOfTime(),
          new LeadAboveIssuer(),
          new EndlessProduct(),
          new CitationInTwoForms(),
          new ObjectiveWithoutMeasure(),
          new LinkBroken(),
          new IdRepeated(),
          new BodyUnknown(),
          new BodyMisspelt(),
          new FigureDiffers(),
          new LeadsDisagree(),
          new DeadlinesDisagree(),
          new TerritoryOutOfTime(),
          new TerritoriesDiffer(),
          new IssuedAfterPeriod(),
          new VisionWithinPeriod(),
          new ObjectiveAfterPeriod(),
          new PeriodWithoutTarget(),
          new FundingSum(),
          new FundingShares(),
          new FundingShareDiffers(),
          new IndicatorWithoutTask());

  /** Makes the set, as the service loader wants it; {@code PlanValidator.standard()} runs it. */
  public StandardRules() {}

  /**
   * Returns the rules.
   *
   * @return all of them, group by group
   */
  public static ImmutableList<Rule> all() {
    return ALL;
  }

  @Override
  public String name() {
    return PlanValidator.STANDARD;
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public ImmutableList<Rule> rules() {
    return ALL;
  }
}
