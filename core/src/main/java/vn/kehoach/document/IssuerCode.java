package vn.kehoach.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.source.Certainty;
import vn.kehoach.timeline.Period;

/** Letters that stand for an issuer in numbers, such as {@code UBND} for Ủy ban nhân dân. */
@Value.Immutable
public interface IssuerCode extends WithIssuerCode {

  /**
   * Returns the letters as they should be printed.
   *
   * @return such as {@code TTg}; never blank
   */
  String code();

  /**
   * Returns the name of the issuer.
   *
   * @return such as {@code Thủ tướng Chính phủ}; several with {@code " / "} between where the
   *     letters stand for each of them
   */
  String name();

  /**
   * Returns the names one by one, such as Tỉnh ủy and Thành ủy for {@code TU}.
   *
   * @return the names, one for most letters
   */
  default ImmutableList<String> names() {
    return ImmutableList.copyOf(Splitter.on(" / ").split(name()));
  }

  /**
   * Returns the levels at which it exists.
   *
   * @return such as {@code central} or {@code province/district/commune}; may be empty
   */
  @Value.Default
  default String level() {
    return "";
  }

  /**
   * Returns the system of papers.
   *
   * @return the system, unknown where both the State and the Party use the letters
   */
  DocumentSystem system();

  /**
   * Returns other letters in use for the same issuer.
   *
   * @return such as {@code UB}; may be empty
   */
  ImmutableList<String> otherCodes();

  /**
   * Returns the time in which the issuer existed under this name.
   *
   * @return the time, a year standing for the whole of it; empty where no end is known
   */
  Optional<Period> time();

  /**
   * Returns how sure the row is.
   *
   * @return the mark as written in the data file
   */
  @Value.Default
  default Certainty certainty() {
    return new Certainty("");
  }

  /**
   * Returns what else there is to say.
   *
   * @return a note, or the empty string
   */
  @Value.Default
  default String note() {
    return "";
  }

  /**
   * Returns whether the issuer existed under this name on a day.
   *
   * @param date the day
   * @return true if it did, or no end is known
   */
  default boolean isInUse(LocalDate date) {
    return time().map(time -> time.contains(date)).orElse(true);
  }

  /**
   * Returns whether the letters tell one body of the whole country, so that no place need be named.
   *
   * @return true for central bodies without local offices of the same letters
   */
  default boolean isCentral() {
    return level().equals("central");
  }

  /**
   * Checks letters and name.
   *
   * @throws IllegalArgumentException if one is blank
   */
  @Value.Check
  default void check() {
    if (code().isBlank() || name().isBlank()) {
      throw new IllegalArgumentException(
          "code and name must be given, such as 'TTg' and 'Thủ tướng Chính phủ', but were '%s' and '%s'"
              .formatted(code(), name()));
    }
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of letters
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of letters; not safe for use by several threads. */
  class Builder extends ImmutableIssuerCode.Builder {
    Builder() {}
  }
}
