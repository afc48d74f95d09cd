package vn.kehoach.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.validation.Examination.Outcome;

/**
 * What a validation noticed, and an account of every rule.
 *
 * <p>Findings stand in the order of the paper, the ledger in the order of codes, whatever the order
 * in which the rules were given. The same plan, rules and context give an equal report.
 */
@Value.Immutable
public interface ValidationReport extends WithValidationReport {

  /** The code of the finding that stands for a rule that broke. */
  String RULE_FAILED = "validation.rule-failed";

  /**
   * Returns what was noticed, with the severities the caller set.
   *
   * @return the findings in the order of the paper, then of codes; of each rule no more than the
   *     limit
   */
  ImmutableList<Finding> findings();

  /**
   * Returns what became of each rule.
   *
   * @return one entry for each rule given, in the order of codes
   */
  ImmutableList<LedgerEntry> ledger();

  /**
   * Returns the rule sets that ran, with their versions.
   *
   * @return such as {@code kehoach 1.0}
   */
  ImmutableList<String> ruleSets();

  /**
   * Returns the day on which the plan was looked at.
   *
   * @return the day given, if any
   */
  Optional<LocalDate> asOf();

  /**
   * Returns the id of the file the plan was read from.
   *
   * @return the leading digits of its SHA-256, if it was read from a file
   */
  Optional<String> document();

  /**
   * Returns the profile by which the rules ran.
   *
   * @return the profile given, or the one that changes nothing
   */
  @Value.Default
  default Profile profile() {
    return Profile.standard();
  }

  /**
   * Returns how many findings of one rule the report was to keep; the ledger counts all.
   *
   * @return the limit
   */
  @Value.Default
  default int limit() {
    return ValidationContext.DEFAULT_LIMIT;
  }

  /**
   * Returns the findings that the profile lets stand; they are not among {@link #findings()} and
   * count nowhere.
   *
   * @return the findings in the order of the paper, each with its acceptance
   */
  ImmutableList<AcceptedFinding> accepted();

  /**
   * Returns the acceptances whose last day has passed; what they were for counts again.
   *
   * @return those that ended before the day given, in the order of the profile
   */
  ImmutableList<Acceptance> expiredAcceptances();

  /**
   * Returns the acceptances with an end that could not be held against a day, as none was given;
   * what they are for counts.
   *
   * @return those with an end, if no day was given
   */
  ImmutableList<Acceptance> undatedAcceptances();

  /**
   * Returns the acceptances that hold and met no finding; they may be taken out of the profile.
   *
   * @return the acceptances without a finding
   */
  ImmutableList<Acceptance> unmetAcceptances();

  /**
   * Returns what the findings are known by in a report on another version of the paper.
   *
   * @return a fingerprint for each of {@link #findings()}, in the same order
   */
  @Value.Lazy
  default ImmutableList<Fingerprint> fingerprints() {
    Set<Fingerprint> taken =
        accepted().stream().map(a -> a.acceptance().fingerprint()).collect(Collectors.toSet());
    ImmutableList.Builder<Fingerprint> fingerprints = ImmutableList.builder();
    for (Finding finding : findings()) {
      Fingerprint next = Fingerprint.of(finding);
      while (!taken.add(next)) {
        next = new Fingerprint(next.digest(), next.turn() + 1);
      }
      fingerprints.add(next);
    }
    return fingerprints.build();
  }

  /**
   * Returns the codes that the caller or the profile names and no rule has.
   *
   * @return the codes in order, usually none
   */
  ImmutableSortedSet<String> unknownCodes();

  /**
   * Returns how many findings there are of each severity, those beyond the limit included.
   *
   * @return a count for every severity, from worst to least
   */
  @Value.Lazy
  default ImmutableMap<Severity, Integer> counts() {
    return Maps.toMap(Arrays.asList(Severity.values()), this::count);
  }

  private int count(Severity severity) {
    int found =
        ledger().stream().filter(e -> e.severity() == severity).mapToInt(LedgerEntry::open).sum();
    return severity == Severity.ERROR ? found + (int) entries(Outcome.FAILED).count() : found;
  }

  /**
   * Returns how many findings there are, those beyond the limit included.
   *
   * @return the sum of {@link #counts()}
   */
  default int total() {
    return counts().values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Returns whether nothing at all was noticed.
   *
   * @return true if there is no finding; rules that did not apply do not matter
   */
  default boolean isClean() {
    return total() == 0;
  }

  /**
   * Returns whether something is wrong.
   *
   * @return true if there is a finding of severity {@link Severity#ERROR}
   */
  default boolean hasErrors() {
    return counts().getOrDefault(Severity.ERROR, 0) > 0;
  }

  /**
   * Returns the findings of a severity.
   *
   * @param severity the severity in this report
   * @return the findings kept, in order
   */
  default ImmutableList<Finding> findings(Severity severity) {
    return findings().stream()
        .filter(finding -> finding.severity() == severity)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the rules of an outcome.
   *
   * @param outcome ran, not applicable, skipped or failed
   * @return their entries in the order of codes
   */
  default Stream<LedgerEntry> entries(Outcome outcome) {
    return ledger().stream().filter(entry -> entry.outcome() == outcome);
  }

  /**
   * Returns what became of a rule.
   *
   * @param code the rule's code
   * @return its entry, if the rule was among those given
   */
  default Optional<LedgerEntry> entry(String code) {
    return ledger().stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of reports
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of reports; not safe for use by several threads. */
  class Builder extends ImmutableValidationReport.Builder {
    Builder() {}
  }
}
