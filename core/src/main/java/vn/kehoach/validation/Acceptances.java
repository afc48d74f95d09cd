package vn.kehoach.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.finding.Finding;

/** The acceptances of one validation, and which of them met a finding; of one thread. */
final class Acceptances {

  private final ImmutableList<Acceptance> all;
  private final ImmutableListMultimap<String, Acceptance> holding;
  private final Optional<LocalDate> today;
  private final Set<Acceptance> met = new LinkedHashSet<>();
  private final List<AcceptedFinding> accepted = new ArrayList<>();

  Acceptances(ImmutableList<Acceptance> all, Optional<LocalDate> today) {
    this.all = all;
    this.today = today;
    this.holding =
        Multimaps.index(
            all.stream().filter(a -> !a.expired(today) && !a.undated(today)).toList(),
            Acceptance::code);
  }

  /** Takes the accepted ones out of the findings of a rule, and returns the others. */
  ImmutableList<Finding> without(String code, ImmutableList<Finding> findings) {
    if (!holding.containsKey(code)) {
      return findings;
    }
    ImmutableMap<Fingerprint, Acceptance> byFingerprint =
        Maps.uniqueIndex(holding.get(code), Acceptance::fingerprint);
    ImmutableList<Fingerprint> fingerprints = Fingerprint.all(findings);
    ImmutableList.Builder<Finding> open = ImmutableList.builder();
    for (int i = 0; i < findings.size(); i++) {
      Optional<Acceptance> acceptance = Optional.ofNullable(byFingerprint.get(fingerprints.get(i)));
      if (acceptance.isPresent()) {
        met.add(acceptance.get());
        accepted.add(new AcceptedFinding(findings.get(i), acceptance.get()));
      } else {
        open.add(findings.get(i));
      }
    }
    return open.build();
  }

  /** Returns what was accepted, in the order of the paper. */
  ImmutableList<AcceptedFinding> accepted() {
    return FindingOrder.sort(accepted, AcceptedFinding::finding);
  }

  ImmutableList<Acceptance> expired() {
    return all.stream().filter(a -> a.expired(today)).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Acceptance> undated() {
    return all.stream().filter(a -> a.undated(today)).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Acceptance> unmet() {
    return holding.values().stream()
        .filter(a -> !met.contains(a))
        .collect(ImmutableList.toImmutableList());
  }
}
