package vn.kehoach.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import vn.kehoach.finding.Severity;

/**
 * What a reader of reports wants of the rules: a severity for some, some left out, some findings
 * accepted.
 *
 * <pre>{@code
 * Profile strict =
 *     Profile.ready("publication").extendedBy(
 *         Profile.builder().name("our-portal").putSeverities("task.lead-missing", ERROR).build());
 * ValidationContext context = ValidationContext.builder().profile(strict).build();
 * }</pre>
 *
 * <p>Ready are {@code drafting} (while a paper is being written), {@code publication} (before it is
 * signed and shown) and {@code research} (whether its figures can be counted with). They lie in row
 * files beside this class, so that core alone can use them; users' profiles are JSON files, which
 * {@code vn.kehoach.io.report} reads.
 *
 * <p>Codes that no rule has are not refused here, as a profile may be meant for more rules than
 * those at hand; the report tells them.
 */
@Value.Immutable
public interface Profile extends WithProfile {

  /** The name of the profile that changes nothing. */
  String STANDARD = "standard";

  /**
   * Returns what the profile is called.
   *
   * @return a short name, such as {@code publication}
   */
  String name();

  /**
   * Returns the severities that take the place of the rules' own.
   *
   * @return severities by code, in the order of codes
   */
  @Value.NaturalOrder
  SortedMap<String, Severity> severities();

  /**
   * Returns the rules that are not to run; the ledger says so of each.
   *
   * @return their codes, in order
   */
  @Value.Default
  default ImmutableSortedSet<String> leftOut() {
    return ImmutableSortedSet.of();
  }

  /**
   * Returns the findings that may stand.
   *
   * @return the acceptances, no finding twice
   */
  ImmutableList<Acceptance> acceptances();

  /** Refuses what contradicts itself. */
  @Value.Check
  default void check() {
    Set<String> both = Sets.intersection(severities().keySet(), leftOut());
    if (!both.isEmpty()) {
      throw new IllegalArgumentException(
          "code must either have a severity or be left out, but both are said of " + both);
    }
    for (int i = 0; i < acceptances().size(); i++) {
      Acceptance acceptance = acceptances().get(i);
      if (acceptances().subList(0, i).stream().anyMatch(acceptance::isOfSame)) {
        throw new IllegalArgumentException(
            "finding must be accepted once, but %s %s is twice"
                .formatted(acceptance.code(), acceptance.fingerprint()));
      }
    }
  }

  /**
   * Returns the profile that changes nothing.
   *
   * @return the profile {@value #STANDARD}
   */
  static Profile standard() {
    return ReadyProfiles.STANDARD_PROFILE;
  }

  /**
   * Returns a profile of the library.
   *
   * @param name one of {@link #readyNames()}
   * @return the profile
   * @throws IllegalArgumentException if there is none of that name
   */
  static Profile ready(String name) {
    return ReadyProfiles.of(name);
  }

  /**
   * Returns the names of the library's profiles.
   *
   * @return {@code standard}, {@code drafting}, {@code publication}, {@code research}
   */
  static ImmutableList<String> readyNames() {
    return ReadyProfiles.NAMES;
  }

  /**
   * Returns a profile that says what another says, and of the rest what this one says.
   *
   * <p>A severity in the other one brings a rule back that this one leaves out.
   *
   * @param other the profile that goes before this one; it gives the name
   * @return both in one
   */
  default Profile extendedBy(Profile other) {
    SortedMap<String, Severity> severities = new TreeMap<>(severities());
    severities.keySet().removeAll(other.leftOut());
    severities.putAll(other.severities());
    Set<String> leftOut =
        Sets.difference(Sets.union(leftOut(), other.leftOut()), other.severities().keySet());
    return builder()
        .name(other.name())
        .severities(severities)
        .leftOut(ImmutableSortedSet.copyOf(leftOut))
        .acceptances(other.acceptances())
        .addAllAcceptances(notIn(other.acceptances()))
        .build();
  }

  private List<Acceptance> notIn(List<Acceptance> others) {
    return acceptances().stream()
        .filter(mine -> others.stream().noneMatch(mine::isOfSame))
        .toList();
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of profiles
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of profiles; not safe for use by several threads. */
  class Builder extends ImmutableProfile.Builder {
    Builder() {}
  }
}
