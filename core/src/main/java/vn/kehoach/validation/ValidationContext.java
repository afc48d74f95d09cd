package vn.kehoach.validation;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.finding.Severity;
import vn.kehoach.registry.Registries;

/**
 * What a validation is given from outside: the date, the profile, the caller's severities, the
 * limit.
 *
 * <pre>{@code
 * ValidationContext context =
 *     ValidationContext.builder().asOf(LocalDate.of(2026, 1, 15)).limit(100).build();
 * }</pre>
 */
@Value.Immutable
public interface ValidationContext extends WithValidationContext {

  /** How many findings of one rule a report keeps unless the caller says otherwise. */
  int DEFAULT_LIMIT = 1000;

  /**
   * Returns the day on which the plan is looked at; the library never asks the clock.
   *
   * @return the day, if one is given
   */
  Optional<LocalDate> asOf();

  /**
   * Returns the severities the caller sets in place of the rules' own.
   *
   * @return severities by code; codes of no rule are listed in the report
   */
  ImmutableMap<String, Severity> severities();

  /**
   * Returns what the caller wants of the rules; {@link #severities()} go before it.
   *
   * @return the profile; unless one is given, the one that changes nothing
   */
  @Value.Default
  default Profile profile() {
    return Profile.standard();
  }

  /**
   * Returns how many findings of one rule the report keeps; all are counted.
   *
   * @return the limit, 0 or more
   */
  @Value.Default
  default int limit() {
    return DEFAULT_LIMIT;
  }

  /**
   * Returns what is known of places, bodies and kinds of document.
   *
   * @return the registries that rules go by
   */
  @Value.Default
  default Registries registries() {
    return Registries.standard();
  }

  /**
   * Returns what the rules of the validation that is under way share; it is no part of what makes
   * two contexts equal.
   *
   * @return the shared things; outside of a validation nothing is shared
   */
  @Value.Default
  @Value.Auxiliary
  default Shared shared() {
    return Shared.NOTHING;
  }

  /** Refuses a negative limit. */
  @Value.Check
  default void check() {
    if (limit() < 0) {
      throw new IllegalArgumentException("limit must be 0 or more, but was " + limit());
    }
  }

  /**
   * Returns a context without a date, with every rule's own severity.
   *
   * @return the plain context
   */
  static ValidationContext plain() {
    return builder().build();
  }

  /**
   * Returns a context with a date.
   *
   * @param day the day on which the plan is looked at
   * @return the context
   */
  static ValidationContext asOf(LocalDate day) {
    return builder().asOf(day).build();
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of contexts
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of contexts; not safe for use by several threads. */
  class Builder extends ImmutableValidationContext.Builder {
    Builder() {}
  }
}
