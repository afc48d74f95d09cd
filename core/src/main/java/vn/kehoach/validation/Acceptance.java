package vn.kehoach.validation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that someone has looked at and lets stand, with the reason.
 *
 * <p>It holds for one finding, known by its code and {@link Fingerprint}, and may end on a day. The
 * library never asks the clock: where a validation is given no date, nobody can say whether that
 * day has passed, and an acceptance with an end does not hold.
 *
 * @param code the code of the finding
 * @param fingerprint the fingerprint of the finding, as a report tells it
 * @param reason why it may stand, for those who read the report
 * @param until the last day on which it holds, if it is to end
 */
public record Acceptance(
    String code, Fingerprint fingerprint, String reason, Optional<LocalDate> until) {

  /**
   * Checks that there is a reason.
   *
   * @throws IllegalArgumentException if code or reason are blank
   */
  public Acceptance {
    if (code.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException(
          "acceptance must have a code and a reason, but had code '"
              + code
              + "' and reason '"
              + reason
              + "'");
    }
  }

  /**
   * Returns an acceptance without an end.
   *
   * @param code the code of the finding
   * @param fingerprint the fingerprint of the finding
   * @param reason why it may stand
   * @return the acceptance
   * @throws IllegalArgumentException if code or reason are blank
   */
  public static Acceptance of(String code, Fingerprint fingerprint, String reason) {
    return new Acceptance(code, fingerprint, reason, Optional.empty());
  }

  /**
   * Returns a copy of this acceptance that ends.
   *
   * @param day the last day on which it holds
   * @return the acceptance with that end
   */
  public Acceptance withUntil(LocalDate day) {
    return new Acceptance(code, fingerprint, reason, Optional.of(day));
  }

  /** Returns whether its last day has passed. */
  boolean expired(Optional<LocalDate> today) {
    return until.isPresent() && today.isPresent() && today.get().isAfter(until.get());
  }

  /** Returns whether it has an end, and no day is given to hold it against. */
  boolean undated(Optional<LocalDate> today) {
    return until.isPresent() && today.isEmpty();
  }

  /** Returns whether it is of the same finding as another. */
  boolean isOfSame(Acceptance other) {
    return code.equals(other.code) && fingerprint.equals(other.fingerprint);
  }
}
