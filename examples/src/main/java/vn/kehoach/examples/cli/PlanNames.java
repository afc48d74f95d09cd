package vn.kehoach.examples.cli;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.List;
import vn.kehoach.plan.Plan;
import vn.kehoach.territory.Territory;

/** What plans are called in pictures: their place if no other has it, else their file. */
final class PlanNames {

  private PlanNames() {}

  static ImmutableList<String> of(List<Plan> plans, List<String> files) {
    Multiset<String> places = HashMultiset.create();
    plans.forEach(plan -> places.add(place(plan)));
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (int i = 0; i < plans.size(); i++) {
      String place = place(plans.get(i));
      names.add(place.isEmpty() || places.count(place) > 1 ? files.get(i) : place);
    }
    return names.build();
  }

  private static String place(Plan plan) {
    return plan.info().territory().map(Territory::name).orElse("");
  }
}
