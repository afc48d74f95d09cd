package vn.kehoach.comparison;

import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.Objective;
import vn.kehoach.task.Task;

/** The text of an item that a change takes away, brings or replaces. */
record SplitText(Sort sort, Optional<String> before, Optional<String> after) {

  /** What item it is the text of. */
  enum Sort {
    OBJECTIVE,
    INDICATOR,
    TASK
  }

  static Optional<SplitText> of(Change change) {
    return switch (change.type()) {
      case OBJECTIVE_ADDED, OBJECTIVE_REMOVED, OBJECTIVE_CHANGED -> of(Sort.OBJECTIVE, change);
      case INDICATOR_ADDED, INDICATOR_REMOVED, INDICATOR_RENAMED -> of(Sort.INDICATOR, change);
      case TASK_ADDED, TASK_REMOVED, TASK_TEXT_CHANGED -> of(Sort.TASK, change);
      default -> Optional.empty();
    };
  }

  private static Optional<SplitText> of(Sort sort, Change change) {
    return change.fold(
        new Change.Visitor<Optional<SplitText>>() {
          @Override
          public Optional<SplitText> other(Change other) {
            return Optional.empty();
          }

          @Override
          public Optional<SplitText> objective(Change.OfObjective its) {
            return sides(its.sides(), Objective::text);
          }

          @Override
          public Optional<SplitText> indicator(Change.OfIndicator its) {
            return sides(its.sides(), Indicator::name);
          }

          @Override
          public Optional<SplitText> task(Change.OfTask its) {
            return sides(its.sides(), Task::text);
          }

          private <T> Optional<SplitText> sides(Sides<T> sides, Function<T, String> text) {
            return Optional.of(
                new SplitText(
                    sort,
                    sides.before().map(side -> text.apply(side.item())),
                    sides.after().map(side -> text.apply(side.item()))));
          }
        });
  }
}
