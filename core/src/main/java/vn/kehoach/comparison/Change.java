package vn.kehoach.comparison;

import java.util.Optional;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;

/**
 * One change between two versions of a plan, such as a target of 95% that became 97%.
 *
 * <p>The record says what changed, {@link #type()} in what way. {@link #fold} tells the records
 * apart; a visitor that leaves a method out is asked by {@link Visitor#other}, so that records of
 * later versions break nobody.
 */
public sealed interface Change {

  /**
   * Returns the sort of change.
   *
   * @return such as {@link ChangeType#VALUE_CHANGED}
   */
  ChangeType type();

  /**
   * Returns what changed, before and after.
   *
   * @return both sides, or the one that exists
   */
  Sides<?> sides();

  /**
   * Returns the same change read from the later version to the earlier.
   *
   * @return the change with its sides exchanged
   */
  Change mirror();

  /**
   * Returns what the visitor's method for this record gives.
   *
   * @param <R> the result
   * @param visitor one method for each record
   * @return the result of the one that fits
   */
  <R> R fold(Visitor<R> visitor);

  /**
   * Returns where it stood in the earlier version.
   *
   * @return the place, unless it was added
   */
  default Optional<Place> before() {
    return sides().before().map(Side::place);
  }

  /**
   * Returns where it stands in the later version.
   *
   * @return the place, unless it was removed
   */
  default Optional<Place> after() {
    return sides().after().map(Side::place);
  }

  /**
   * Returns how the two sides were recognised as one.
   *
   * @return method and score
   */
  default Match match() {
    return sides().match();
  }

  /**
   * What to do with each record.
   *
   * @param <R> the result
   */
  interface Visitor<R> {

    /**
     * Takes every change whose own method is left out.
     *
     * @param change the change
     * @return the result
     */
    R other(Change change);

    /**
     * Takes a change of the header data.
     *
     * @param change the change
     * @return the result
     */
    default R info(OfInfo change) {
      return other(change);
    }

    /**
     * Takes a change of a cited paper.
     *
     * @param change the change
     * @return the result
     */
    default R reference(OfReference change) {
      return other(change);
    }

    /**
     * Takes a change of an objective.
     *
     * @param change the change
     * @return the result
     */
    default R objective(OfObjective change) {
      return other(change);
    }

    /**
     * Takes a change of an indicator as a whole.
     *
     * @param change the change
     * @return the result
     */
    default R indicator(OfIndicator change) {
      return other(change);
    }

    /**
     * Takes a change of a value of an indicator.
     *
     * @param change the change
     * @return the result
     */
    default R value(OfValue change) {
      return other(change);
    }

    /**
     * Takes a change of a statement of funding.
     *
     * @param change the change
     * @return the result
     */
    default R funding(OfFunding change) {
      return other(change);
    }

    /**
     * Takes a change of a task as a whole.
     *
     * @param change the change
     * @return the result
     */
    default R task(OfTask change) {
      return other(change);
    }

    /**
     * Takes a change of an agency's part in a task.
     *
     * @param change the change
     * @return the result
     */
    default R assignment(OfAssignment change) {
      return other(change);
    }

    /**
     * Takes a change of a product of a task.
     *
     * @param change the change
     * @return the result
     */
    default R deliverable(OfDeliverable change) {
      return other(change);
    }
  }

  /**
   * A change of one field of the header data.
   *
   * @param field which field
   * @param sides the whole header data, before and after
   */
  record OfInfo(InfoField field, Sides<PlanInfo> sides) implements Change {
    @Override
    public ChangeType type() {
      return ChangeType.INFO_CHANGED;
    }

    @Override
    public OfInfo mirror() {
      return new OfInfo(field, sides.mirror());
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.info(this);
    }
  }

  /**
   * A change of a cited paper.
   *
   * @param type the sort of change
   * @param sides the reference, before and after
   */
  record OfReference(ChangeType type, Sides<LegalBasis> sides) implements Change {
    @Override
    public OfReference mirror() {
      return new OfReference(type.mirror(), sides.mirror());
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /**
   * A change of an objective.
   *
   * @param type the sort of change
   * @param sides the objective, before and after
   */
  record OfObjective(ChangeType type, Sides<Objective> sides) implements Change {
    @Override
    public OfObjective mirror() {
      return new OfObjective(type.mirror(), sides.mirror());
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.objective(this);
    }
  }

  /**
   * A change of an indicator as a whole.
   *
   * @param type the sort of change
   * @param sides the indicator, before and after
   */
  record OfIndicator(ChangeType type, Sides<Indicator> sides) implements Change {
    @Override
    public OfIndicator mirror() {
      return new OfIndicator(type.mirror(), sides.mirror());
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.indicator(this);
    }
  }

  /**
   * A change of a value of an indicator.
   *
   * @param type the sort of change
   * @param indicator the indicator it belongs to, before and after
   * @param sides the value, before and after
   */
  record OfValue(ChangeType type, Sides<Indicator> indicator, Sides<IndicatorValue> sides)
      implements Change {
    @Override
    public OfValue mirror() {
      return new OfValue(type.mirror(), indicator.mirror(), sides.mirror());
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.value(this);
    }
  }

  /**
   * A change of a statement of funding.
   *
   * @param type the sort of change
   * @param sides the funding, before and after
   */
  record OfFunding(ChangeType type, Sides<FundingLine> sides) implements Change {
    @Override
    public OfFunding mirror() {
      return new OfFunding(type.mirror(), sides.mirror());
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.funding(this);
    }
  }

  /**
   * A change of a task as a whole.
   *
   * @param type the sort of change
   * @param sides the task, before and after
   */
  record OfTask(ChangeType type, Sides<Task> sides) implements Change {
    @Override
    public OfTask mirror() {
      return new OfTask(type.mirror(), sides.mirror());
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.task(this);
    }
  }

  /**
   * A change of an agency's part in a task.
   *
   * @param type the sort of change
   * @param task the task it belongs to, before and after
   * @param sides the assignment, before and after
   */
  record OfAssignment(ChangeType type, Sides<Task> task, Sides<Assignment> sides)
      implements Change {
    @Override
    public OfAssignment mirror() {
      return new OfAssignment(type.mirror(), task.mirror(), sides.mirror());
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.assignment(this);
    }
  }

  /**
   * A change of a product of a task.
   *
   * @param type the sort of change
   * @param task the task it belongs to, before and after
   * @param sides the deliverable, before and after
   */
  record OfDeliverable(ChangeType type, Sides<Task> task, Sides<Deliverable> sides)
      implements Change {
    @Override
    public OfDeliverable mirror() {
      return new OfDeliverable(type.mirror(), task.mirror(), sides.mirror());
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.deliverable(this);
    }
  }
}
