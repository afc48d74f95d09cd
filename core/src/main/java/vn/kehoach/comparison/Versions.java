package vn.kehoach.comparison;

import java.util.Optional;
import java.util.function.Function;

/**
 * One thing in three versions: before both, in the first, in the second.
 *
 * @param base as it stood before both
 * @param ours as the first version has it
 * @param theirs as the second version has it
 */
record Versions<T>(Optional<T> base, Optional<T> ours, Optional<T> theirs) {

  <R> Versions<R> map(Function<T, R> of) {
    return new Versions<>(base.map(of), ours.map(of), theirs.map(of));
  }

  static <T> Versions<T> of(T base, T ours, T theirs) {
    return new Versions<>(Optional.of(base), Optional.of(ours), Optional.of(theirs));
  }

  static <T> Versions<T> none() {
    return new Versions<>(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
