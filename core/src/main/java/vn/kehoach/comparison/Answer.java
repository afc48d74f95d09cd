package vn.kehoach.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.function.Function;

/**
 * What is asked for, or why it cannot be said, such as a rank or {@code units-differ}.
 *
 * <p>Exactly one of the two is there: a lack of data is never told as zero, as no, or as nothing.
 *
 * @param <T> what is asked for
 * @param value the answer
 * @param reason why there is none
 */
public record Answer<T>(Optional<T> value, Optional<MatrixReason> reason) {

  /**
   * Checks that there is an answer or a reason.
   *
   * @throws IllegalArgumentException if there are both or neither
   */
  public Answer {
    checkArgument(
        value.isPresent() != reason.isPresent(),
        "an answer must have a value or a reason, but had %s and %s",
        value,
        reason);
  }

  /**
   * Returns an answer.
   *
   * @param <T> what is asked for
   * @param value the answer
   * @return the answer without a reason
   */
  public static <T> Answer<T> of(T value) {
    return new Answer<>(Optional.of(value), Optional.empty());
  }

  /**
   * Returns why there is no answer.
   *
   * @param <T> what is asked for
   * @param reason the reason
   * @return the reason without an answer
   */
  public static <T> Answer<T> none(MatrixReason reason) {
    return new Answer<>(Optional.empty(), Optional.of(reason));
  }

  /** What follows from the answer; the reason stays. */
  <R> Answer<R> then(Function<T, Answer<R>> next) {
    return value.isPresent() ? next.apply(value.get()) : none(reason.orElseThrow());
  }

  /** The answer made into another; the reason stays. */
  <R> Answer<R> map(Function<T, R> next) {
    return then(it -> of(next.apply(it)));
  }

  /**
   * Returns whether there is an answer.
   *
   * @return whether the value is there
   */
  public boolean isKnown() {
    return value.isPresent();
  }
}
