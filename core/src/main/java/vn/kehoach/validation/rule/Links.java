package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.task.TaskTable;

/** The ids of the parts of a plan, and where one part names the id of another. */
final class Links {

  private Links() {}

  /** Returns the ids of indicators, values, tables, tasks and objectives, each with its place. */
  static ImmutableList<Id> ids(Plan plan, PlanView view) {
    ImmutableList.Builder<Id> ids = ImmutableList.builder();
    Located.objectives(plan).forEach(o -> ids.add(new Id(o.value().id(), o.place())));
    for (Row row : view.rows()) {
      ids.add(new Id(row.value().id(), row.place()));
      row.cells().forEach(cell -> ids.add(new Id(cell.value().id(), cell.place())));
    }
    ids.addAll(indexed("/indicatorTables/", plan.indicatorTables(), IndicatorTable::id));
    view.tasks().forEach(t -> ids.add(new Id(t.value().id(), t.place())));
    ids.addAll(indexed("/taskTables/", plan.taskTables(), TaskTable::id));
    return ids.build();
  }

  static ImmutableSet<String> idsOf(Plan plan, PlanView view) {
    return ids(plan, view).stream().map(Id::value).collect(ImmutableSet.toImmutableSet());
  }

  private static <T> ImmutableList<Id> indexed(
      String pointer, List<T> parts, Function<T, String> id) {
    return IntStream.range(0, parts.size())
        .mapToObj(i -> new Id(id.apply(parts.get(i)), Place.at(pointer + i)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns every place in a plan that names the id of another part. */
  static ImmutableList<Link> of(Plan plan, PlanView view) {
    return Streams.concat(
            Located.objectives(plan).stream().flatMap(Links::ofObjective),
            view.rows().stream()
                .filter(i -> i.value().parentId().isPresent())
                .flatMap(i -> one(i.place(), "/parentId", i.value().parentId())),
            view.rows().stream()
                .filter(i -> !plan.indicatorTables().isEmpty())
                .flatMap(i -> one(i.place(), "/tableId", i.value().tableId())),
            view.tasks().stream()
                .filter(t -> !plan.taskTables().isEmpty())
                .flatMap(t -> one(t.place(), "/tableId", t.value().tableId())))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Link> ofObjective(Located<Objective> objective) {
    return Stream.concat(
        many(objective.place(), "/indicatorIds/", objective.value().indicatorIds()),
        many(objective.place(), "/taskIds/", objective.value().taskIds()));
  }

  private static Stream<Link> many(Place from, String member, List<String> targets) {
    return IntStream.range(0, targets.size()).mapToObj(i -> link(from, member + i, targets.get(i)));
  }

  private static Stream<Link> one(Place from, String member, Optional<String> target) {
    return target.stream().map(id -> link(from, member, id));
  }

  private static Link link(Place from, String member, String target) {
    return new Link(target, new Place(from.pointer() + member, from.span()));
  }

  /** An id with the place of its part. */
  record Id(String value, Place place) {}

  /** A place that names the id of another part. */
  record Link(String target, Place place) {}
}
