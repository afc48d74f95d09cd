package vn.kehoach.finding;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * A value together with everything noticed while it was read.
 *
 * <p>A flawed paper is no exception: the good part is the value, the rest is told by findings.
 *
 * @param <T> what was read
 * @param value what was read
 * @param findings what was noticed, in the order of the paper
 */
public record Reading<T>(T value, ImmutableList<Finding> findings) {

  /**
   * Returns a reading without findings.
   *
   * @param <T> what was read
   * @param value what was read
   * @return the reading
   */
  public static <T> Reading<T> of(T value) {
    return new Reading<>(value, ImmutableList.of());
  }

  /**
   * Returns a reading with findings.
   *
   * @param <T> what was read
   * @param value what was read
   * @param findings what was noticed
   * @return the reading
   */
  public static <T> Reading<T> of(T value, Iterable<Finding> findings) {
    return new Reading<>(value, ImmutableList.copyOf(findings));
  }

  /**
   * Returns this reading with its value made into another.
   *
   * @param <R> the other value's type
   * @param step from one value to the next
   * @return the other value with the same findings
   */
  public <R> Reading<R> map(Function<? super T, ? extends R> step) {
    return new Reading<>(step.apply(value), findings);
  }

  /**
   * Returns the result of a further step of reading, with the findings of both.
   *
   * @param <R> the other value's type
   * @param step from one value to the next reading
   * @return the next value, these findings followed by those
   */
  public <R> Reading<R> then(Function<? super T, Reading<R>> step) {
    Reading<R> next = step.apply(value);
    return next.withEarlier(findings);
  }

  private Reading<T> withEarlier(ImmutableList<Finding> earlier) {
    return new Reading<>(
        value, ImmutableList.<Finding>builder().addAll(earlier).addAll(findings).build());
  }

  /**
   * Returns whether something is wrong.
   *
   * @return true if a finding is an {@link Severity#ERROR}
   */
  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  /**
   * Returns whether something with this code was noticed.
   *
   * @param code a finding's code
   * @return true if a finding has it
   */
  public boolean noticed(String code) {
    return findings.stream().anyMatch(f -> f.code().equals(code));
  }
}
