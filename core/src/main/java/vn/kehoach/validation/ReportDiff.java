package vn.kehoach.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.validation.Examination.Outcome;

/**
 * What became of the findings from one report to the next, by their {@link Fingerprint}s.
 *
 * <pre>{@code
 * ReportDiff diff = ReportDiff.between(yesterday, today);
 * diff.added().forEach(entry -> System.out.println(messages.text(entry.finding())));
 * }</pre>
 *
 * <p>A finding is resolved only if its rule looked again, or found nothing left to look at. Where
 * the rule was skipped, failed, is not there any more or has findings beyond the limit, nobody
 * knows: it is {@linkplain #unchecked() unchecked}.
 *
 * @param added findings of the later report that the earlier one does not know, in its order
 * @param resolved findings of the earlier report that are gone, in its order
 * @param accepted findings that counted before and are let stand now, in the earlier order
 * @param unchecked findings of the earlier report of which the later one cannot know
 * @param unchanged findings of both, as the later report tells them, in its order
 */
public record ReportDiff(
    ImmutableList<Entry> added,
    ImmutableList<Entry> resolved,
    ImmutableList<Entry> accepted,
    ImmutableList<Entry> unchecked,
    ImmutableList<Entry> unchanged) {

  /**
   * A finding and what it is known by.
   *
   * @param fingerprint the same in both reports
   * @param finding the finding
   */
  public record Entry(Fingerprint fingerprint, Finding finding) {}

  /**
   * Returns the difference of two reports.
   *
   * @param earlier the report on the earlier version of the paper
   * @param later the report on the later version
   * @return what is new, gone and the same
   */
  public static ReportDiff between(ValidationReport earlier, ValidationReport later) {
    ImmutableMap<Fingerprint, Finding> before = byFingerprint(earlier);
    ImmutableMap<Fingerprint, Finding> after = byFingerprint(later);
    ImmutableSet<Fingerprint> knownBefore =
        Sets.union(before.keySet(), acceptedIn(earlier)).immutableCopy();
    Set<Fingerprint> acceptedNow = acceptedIn(later);
    Predicate<Entry> gone =
        entry ->
            !after.containsKey(entry.fingerprint()) && !acceptedNow.contains(entry.fingerprint());
    Predicate<Entry> lookedAgain = entry -> lookedAgain(later, entry.finding().code());
    return new ReportDiff(
        entries(after).filter(e -> !knownBefore.contains(e.fingerprint())).collect(list()),
        entries(before).filter(gone).filter(lookedAgain).collect(list()),
        entries(before).filter(e -> acceptedNow.contains(e.fingerprint())).collect(list()),
        entries(before).filter(gone).filter(lookedAgain.negate()).collect(list()),
        entries(after).filter(e -> knownBefore.contains(e.fingerprint())).collect(list()));
  }

  private static Collector<Entry, ?, ImmutableList<Entry>> list() {
    return ImmutableList.toImmutableList();
  }

  private static ImmutableMap<Fingerprint, Finding> byFingerprint(ValidationReport report) {
    ImmutableMap.Builder<Fingerprint, Finding> findings = ImmutableMap.builder();
    for (int i = 0; i < report.findings().size(); i++) {
      findings.put(report.fingerprints().get(i), report.findings().get(i));
    }
    return findings.buildOrThrow();
  }

  private static Set<Fingerprint> acceptedIn(ValidationReport report) {
    return report.accepted().stream()
        .map(accepted -> accepted.acceptance().fingerprint())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<Entry> entries(ImmutableMap<Fingerprint, Finding> findings) {
    return findings.entrySet().stream().map(e -> new Entry(e.getKey(), e.getValue()));
  }

  private static boolean lookedAgain(ValidationReport later, String code) {
    if (code.equals(ValidationReport.RULE_FAILED)) {
      return true;
    }
    Optional<LedgerEntry> entry = later.entry(code);
    return entry.filter(ReportDiff::looked).isPresent();
  }

  private static boolean looked(LedgerEntry entry) {
    return (entry.outcome() == Outcome.RAN && !entry.truncated())
        || entry.outcome() == Outcome.NOT_APPLICABLE;
  }

  /**
   * Returns whether both reports say the same.
   *
   * @return true if nothing is new, gone, newly accepted or unchecked
   */
  public boolean isEmpty() {
    return added.isEmpty() && resolved.isEmpty() && accepted.isEmpty() && unchecked.isEmpty();
  }
}
