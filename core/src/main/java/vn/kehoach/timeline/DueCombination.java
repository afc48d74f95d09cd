package vn.kehoach.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The one schedule that several mentions make together. */
final class DueCombination {

  private DueCombination() {}

  static Due of(ImmutableList<DueMention> mentions) {
    ImmutableList<Due> labelled = stated(mentions.stream().filter(DueMention::labelled));
    ImmutableList<Due> dues = labelled.isEmpty() ? stated(mentions.stream()) : labelled;
    return steps(dues)
        .or(() -> first(dues, Due.During.class))
        .or(() -> first(dues, Due.From.class))
        .or(() -> rhythm(dues))
        .or(() -> dues.stream().findFirst())
        .orElseGet(Due.Unstated::new);
  }

  private static ImmutableList<Due> stated(Stream<DueMention> mentions) {
    return mentions
        .map(DueMention::due)
        .filter(due -> !(due instanceof Due.Unstated))
        .collect(toImmutableList());
  }

  private static Optional<Due> steps(ImmutableList<Due> dues) {
    ImmutableList<Due.By> steps =
        dues.stream().flatMap(DueCombination::stepsOf).collect(toImmutableList());
    return steps.isEmpty() ? Optional.empty() : Optional.of(ofSteps(steps));
  }

  private static Stream<Due.By> stepsOf(Due due) {
    if (due instanceof Due.Roadmap roadmap) {
      return roadmap.steps().stream();
    }
    return due instanceof Due.By by ? Stream.of(by) : Stream.empty();
  }

  /** Returns one deadline, or a roadmap of several different ones. */
  static Due ofSteps(ImmutableList<Due.By> steps) {
    ImmutableList<Due.By> distinct = steps.stream().distinct().collect(toImmutableList());
    return distinct.size() == 1 ? distinct.get(0) : new Due.Roadmap(distinct);
  }

  private static Optional<Due> first(ImmutableList<Due> dues, Class<? extends Due> shape) {
    return dues.stream().filter(shape::isInstance).findFirst();
  }

  /** Returns the rhythm with a reporting day if there is one, otherwise the one most often due. */
  private static Optional<Due> rhythm(ImmutableList<Due> dues) {
    return dues.stream()
        .filter(Due.Every.class::isInstance)
        .map(Due.Every.class::cast)
        .max(
            Comparator.comparing((Due.Every every) -> every.by().isPresent())
                .thenComparing(Due.Every::frequency))
        .map(Due.class::cast);
  }
}
