package vn.kehoach.comparison;

import java.util.List;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.Objective;
import vn.kehoach.source.Evidence;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;

/** Items without their evidence, to tell whether that is all in which two of them differ. */
final class Bare {

  private static final Optional<Evidence> NONE = Optional.empty();

  private Bare() {}

  static boolean differInEvidence(Indicator a, Indicator b) {
    return !a.equals(b) && bare(a).equals(bare(b));
  }

  static boolean differInEvidence(Task a, Task b) {
    return !a.equals(b) && bare(a).equals(bare(b));
  }

  static boolean differInEvidence(FundingLine a, FundingLine b) {
    return !a.equals(b) && a.withEvidence(NONE).equals(b.withEvidence(NONE));
  }

  /** Children are told of by themselves. */
  static boolean differInEvidence(Objective a, Objective b) {
    return !a.evidence().equals(b.evidence())
        && a.withEvidence(NONE).withChildren().equals(b.withEvidence(NONE).withChildren());
  }

  private static Indicator bare(Indicator indicator) {
    List<IndicatorValue> values =
        indicator.values().stream().<IndicatorValue>map(v -> v.withEvidence(NONE)).toList();
    return indicator.withEvidence(NONE).withValues(values);
  }

  private static Task bare(Task task) {
    return task.withEvidence(NONE)
        .withDueEvidence(List.of())
        .withAssignments(task.assignments().stream().map(Bare::bare).toList())
        .withDeliverables(task.deliverables().stream().map(Bare::bare).toList());
  }

  private static Assignment bare(Assignment part) {
    return new Assignment(part.agency(), part.role(), part.origin(), NONE);
  }

  private static Deliverable bare(Deliverable product) {
    return new Deliverable(product.name(), NONE);
  }
}
