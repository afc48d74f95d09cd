package vn.kehoach.examples.cli;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.List;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.territory.Territory;

/**
 * What plans are called in pictures: their place if no other has it; the printed number of a paper
 * that has no place, such as 2623/QĐ-TTg; else their file.
 */
final class PlanNames {

  private PlanNames() {}

  static ImmutableList<String> of(List<Plan> plans, List<String> files) {
    Multiset<String> told = HashMultiset.create();
    plans.forEach(plan -> told.add(name(plan)));
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (int i = 0; i < plans.size(); i++) {
      String name = name(plans.get(i));
      names.add(name.isEmpty() || told.count(name) > 1 ? files.get(i) : name);
    }
    return names.build();
  }

  private static String name(Plan plan) {
    return plan.info()
        .territory()
        .map(Territory::name)
        .or(() -> plan.info().number().map(DocumentNumber::toString))
        .orElse("");
  }
}
