package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.plan.Plan;

/** Whether a difference holds exactly the changes that were made. */
final class ChangeCount {

  private static final ImmutableList<Integer> SIZES = ImmutableList.of(100, 1000, 5000);

  private ChangeCount() {}

  static ImmutableList<Line> lines() {
    return SIZES.stream().map(ChangeCount::line).collect(ImmutableList.toImmutableList());
  }

  private static Line line(int size) {
    Plan before = SamplePlans.of(size, 0);
    Plan after = SamplePlans.changed(size);
    int found = PlanDiff.between(before, after).changes().size();
    int floor = DiffFloor.changes(before, after).size();
    int made = SamplePlans.changesMade(size);
    return new Line(
        "changes found in " + size + " indicators",
        String.valueOf(found),
        "made " + made + ", by hand " + floor,
        (double) found / made,
        1,
        true);
  }
}
