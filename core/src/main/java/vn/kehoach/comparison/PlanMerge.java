package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import vn.kehoach.plan.Plan;

/**
 * Two versions of a plan that both go back to a third, brought together in one (hợp nhất ba bên).
 *
 * <pre>{@code
 * PlanMerge merge = PlanMerge.of(draft, editedByHealth, editedByFinance);
 * if (!merge.isClean()) {
 *   merge.conflicts().forEach(conflict -> show(conflict));
 * }
 * }</pre>
 *
 * <p>What one version changed is taken from it; what both changed alike is taken once; what both
 * changed differently is a {@link MergeConflict}, and the caller says whose word counts. Items are
 * recognised as in {@link PlanDiff}, and merged attribute by attribute: a deadline that one version
 * moved and a lead that the other changed meet in one task. The order follows the version that
 * changed it. Ids are those of the first version; where items of the second alone need another id,
 * all that names them follows.
 *
 * <p>Where something stands in the paper is no change, and goes with the words it is the evidence
 * of. The whole text of the paper (outline and source) is not merged: it stays that of the first
 * version, unless the second alone changed it.
 *
 * @param plan the merged plan
 * @param conflicts where the versions contradict each other, in the order of the parts of a plan
 */
public record PlanMerge(Plan plan, ImmutableList<MergeConflict> conflicts) {

  /**
   * Brings two versions together and leaves contradictions open.
   *
   * @param base the version both go back to
   * @param ours the first version
   * @param theirs the second version
   * @return the merged plan with its conflicts, each with {@link MergeChoice#OPEN}
   */
  public static PlanMerge of(Plan base, Plan ours, Plan theirs) {
    return of(base, ours, theirs, conflict -> MergeChoice.OPEN);
  }

  /**
   * Brings two versions together, contradictions as the caller decides.
   *
   * @param base the version both go back to
   * @param ours the first version
   * @param theirs the second version
   * @param decide is asked once for each conflict, in order; gives whose word counts
   * @return the merged plan with its conflicts, each with the choice made
   */
  public static PlanMerge of(
      Plan base, Plan ours, Plan theirs, Function<MergeConflict, MergeChoice> decide) {
    MergeConflicts conflicts = MergeConflicts.decidedBy(decide);
    Plan merged = new PlanMerger(Versions.of(base, ours, theirs), conflicts).merge();
    return new PlanMerge(merged, conflicts.list());
  }

  /**
   * Returns whether nothing contradicts.
   *
   * @return true if there are no conflicts
   */
  public boolean isClean() {
    return conflicts.isEmpty();
  }
}
