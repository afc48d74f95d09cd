package vn.kehoach.comparison;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;

/**
 * An objective out of its tree, without those under it.
 *
 * @param objective the objective, without children
 * @param parent the id of the one it stands under; empty at the top
 * @param pointer where it stands in its plan
 */
record FlatObjective(Objective objective, String parent, String pointer) {

  static final Traits<FlatObjective> TRAITS =
      new Traits<>() {
        @Override
        public String id(FlatObjective flat) {
          return flat.objective().id();
        }

        @Override
        public String words(FlatObjective flat) {
          return flat.objective().text();
        }

        @Override
        public Optional<Evidence> evidence(FlatObjective flat) {
          return flat.objective().evidence();
        }
      };

  String id() {
    return objective.id();
  }

  FlatObjective with(Objective other) {
    return new FlatObjective(other, parent, pointer);
  }

  FlatObjective withParent(String other) {
    return new FlatObjective(objective, other, pointer);
  }

  FlatObjective withParentOf(FlatObjective other) {
    return withParent(other.parent);
  }

  /** The objectives of a plan, parents before children. */
  static ImmutableList<FlatObjective> of(Plan plan) {
    List<FlatObjective> all = new ArrayList<>();
    flatten(all, plan.objectives(), "", "/objectives/");
    return ImmutableList.copyOf(all);
  }

  /** Where each of them stands in the plan. */
  static IntFunction<String> pointers(Plan plan) {
    ImmutableList<FlatObjective> all = of(plan);
    return at -> at < all.size() ? all.get(at).pointer() : "/objectives/" + at;
  }

  private static void flatten(
      List<FlatObjective> all, List<Objective> level, String parent, String prefix) {
    for (int i = 0; i < level.size(); i++) {
      Objective objective = level.get(i);
      String pointer = prefix + i;
      all.add(new FlatObjective(objective.withChildren(), parent, pointer));
      flatten(all, objective.children(), objective.id(), pointer + "/children/");
    }
  }

  /** The tree again; each parent named must be there, and none above itself. */
  static ImmutableList<Objective> tree(List<FlatObjective> all) {
    ListMultimap<String, Objective> under = ArrayListMultimap.create();
    all.forEach(flat -> under.put(flat.parent(), flat.objective()));
    return level(under, "");
  }

  private static ImmutableList<Objective> level(
      ListMultimap<String, Objective> under, String parent) {
    return under.removeAll(parent).stream()
        .map(objective -> objective.withChildren(level(under, objective.id())))
        .collect(ImmutableList.toImmutableList());
  }
}
