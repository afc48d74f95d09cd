package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceText;
import vn.kehoach.task.Task;

/**
 * A fact of a plan with its place, so that a finding about it can point there.
 *
 * @param value the fact
 * @param place its pointer and, if it was read from a paper, its characters
 */
record Located<T>(T value, Place place) {

  static ImmutableList<Located<Indicator>> indicators(Plan plan) {
    return all("/indicators/", plan.indicators(), Indicator::evidence);
  }

  static ImmutableList<Located<Task>> tasks(Plan plan) {
    return all("/tasks/", plan.tasks(), Task::evidence);
  }

  static ImmutableList<Located<FundingLine>> funding(Plan plan) {
    return all("/funding/", plan.funding(), FundingLine::evidence);
  }

  /** Returns every citation once: the references, then the bases that are not among them. */
  static ImmutableList<Located<LegalBasis>> citations(Plan plan) {
    return Stream.concat(
            all("/references/", plan.references(), LegalBasis::evidence).stream(),
            all("/legalBases/", plan.legalBases(), LegalBasis::evidence).stream()
                .filter(basis -> !plan.references().contains(basis.value())))
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<Located<Objective>> objectives(Plan plan) {
    return all("/objectives/", plan.objectives(), Objective::evidence).stream()
        .flatMap(Located::withChildren)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Located<Objective>> withChildren(Located<Objective> parent) {
    String pointer = parent.place().pointer() + "/children/";
    return Stream.concat(
        Stream.of(parent),
        all(pointer, parent.value().children(), Objective::evidence).stream()
            .flatMap(Located::withChildren));
  }

  /** Returns the lists of sections that stand side by side, in the order of the paper. */
  static ImmutableList<ImmutableList<Located<Section>>> siblings(Outline outline) {
    return Stream.of(
            all("/outline/sections/", outline.sections(), Located::heading),
            all("/outline/annexes/", outline.annexes(), Located::heading))
        .flatMap(Located::withDescendants)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<ImmutableList<Located<Section>>> withDescendants(
      ImmutableList<Located<Section>> siblings) {
    return Stream.concat(
        Stream.of(siblings),
        siblings.stream().map(Located::parts).flatMap(Located::withDescendants));
  }

  private static ImmutableList<Located<Section>> parts(Located<Section> section) {
    String pointer = section.place().pointer() + "/children/";
    return all(pointer, section.value().children(), Located::heading);
  }

  private static Optional<Evidence> heading(Section section) {
    return Optional.of(section.heading())
        .filter(heading -> !heading.document().isEmpty())
        .map(SourceText::evidence);
  }

  private static <T> ImmutableList<Located<T>> all(
      String pointer, List<T> facts, Function<T, Optional<Evidence>> evidence) {
    ImmutableList.Builder<Located<T>> located = ImmutableList.builder();
    for (int i = 0; i < facts.size(); i++) {
      T fact = facts.get(i);
      located.add(
          new Located<>(fact, new Place(pointer + i, evidence.apply(fact).map(Evidence::span))));
    }
    return located.build();
  }
}
