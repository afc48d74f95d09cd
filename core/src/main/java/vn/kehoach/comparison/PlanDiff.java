package vn.kehoach.comparison;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kehoach.plan.Plan;

/**
 * What changed between two versions of one plan, such as a draft and the signed paper.
 *
 * <pre>{@code
 * PlanDiff diff = PlanDiff.between(draft, signed);
 * diff.changes(Change.OfValue.class).forEach(c -> show(c.sides()));
 * }</pre>
 *
 * <p>Items are recognised by id first and by closeness where ids fail; each change says which. The
 * fewest items that explain the new order count as moved. Places in the paper, evidence, tables,
 * milestones, unknown members and the outline are not compared: two plans with equal facts have an
 * empty difference, wherever their facts are printed. Two differences are equal if their changes
 * are. Immutable.
 *
 * <p>The time grows with the size of the plans and the number of changes, not with their product.
 */
public final class PlanDiff {

  private static final int INFO = 0;
  private static final int REFERENCES = 1;
  private static final int OBJECTIVES = 2;
  private static final int INDICATORS = 3;
  private static final int FUNDING = 4;
  private static final int TASKS = 5;

  private final ImmutableList<Entry> entries;
  private final ImmutableList<Change> changes;
  private final Plan before;
  private final Plan after;
  private final DiffOptions options;
  private final Supplier<ImmutableList<MeantChange>> meanings;

  private PlanDiff(ImmutableList<Entry> entries, Plan before, Plan after, DiffOptions options) {
    this.entries = entries;
    this.changes = entries.stream().map(Entry::change).collect(ImmutableList.toImmutableList());
    this.before = before;
    this.after = after;
    this.options = options;
    this.meanings = Suppliers.memoize(() -> DiffMeanings.of(entries, before, after, options));
  }

  /**
   * Returns what changed from one version to another.
   *
   * @param before the earlier version
   * @param after the later version
   * @return the changes; none for equal plans
   */
  public static PlanDiff between(Plan before, Plan after) {
    return between(before, after, DiffOptions.standard());
  }

  /**
   * Returns what changed from one version to another, as far as it is asked for.
   *
   * @param before the earlier version
   * @param after the later version
   * @param options what is told, and how close texts must be
   * @return the changes; none for equal plans
   */
  public static PlanDiff between(Plan before, Plan after, DiffOptions options) {
    List<Entry> all = new ArrayList<>();
    if (before != after) {
      all.addAll(InfoDiff.entries(INFO, before.info(), after.info()));
      all.addAll(ReferenceDiff.entries(REFERENCES, before, after, options));
      all.addAll(ObjectiveDiff.entries(OBJECTIVES, before, after, options));
      all.addAll(IndicatorDiff.entries(INDICATORS, before, after, options));
      all.addAll(FundingDiff.entries(FUNDING, before, after, options));
      all.addAll(TaskDiff.entries(TASKS, before, after, options));
    }
    if (!options.omitted().isEmpty()) {
      all.removeIf(entry -> options.omitted().contains(entry.change().type()));
    }
    return new PlanDiff(ImmutableList.sortedCopyOf(all), before, after, options);
  }

  /**
   * Returns the changes.
   *
   * @return header, citations, objectives, indicators, funding, tasks; in each the order of the
   *     later paper, with what was removed where it stood
   */
  public ImmutableList<Change> changes() {
    return changes;
  }

  /**
   * Returns the changes of one record.
   *
   * @param <C> the record
   * @param record the class, such as {@code Change.OfValue.class}
   * @return those changes, in order
   */
  public <C extends Change> Stream<C> changes(Class<C> record) {
    return changes.stream().filter(record::isInstance).map(record::cast);
  }

  /**
   * Returns how many changes there are of each sort.
   *
   * @return the sorts that occur, in the order of {@link ChangeType}
   */
  public ImmutableMap<ChangeType, Integer> counts() {
    Map<ChangeType, Integer> counts = new EnumMap<>(ChangeType.class);
    changes.forEach(change -> counts.merge(change.type(), 1, Integer::sum));
    return ImmutableMap.copyOf(counts);
  }

  /**
   * Returns whether nothing changed.
   *
   * @return true if there are no changes
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Returns what the changes mean: raised or lowered, brought forward or put back, split, reworded.
   *
   * <p>Every change stands in one of them, unless all it means is left untold. They are found when
   * first asked for. Directions come from the indicators or the catalogue, bodies' successors from
   * the registry as of the two papers' dates of issue; where none is known, no claim is made.
   *
   * @return in the order of the changes, each at the first of those it is about
   */
  public ImmutableList<MeantChange> meanings() {
    return meanings.get();
  }

  /**
   * Returns how many meanings there are of each sort; a change may mean several things.
   *
   * @return those that occur, in the order of {@link Meaning}
   */
  public ImmutableMap<Meaning, Integer> meaningCounts() {
    Map<Meaning, Integer> counts = new EnumMap<>(Meaning.class);
    meanings().forEach(m -> m.meanings().forEach(each -> counts.merge(each, 1, Integer::sum)));
    return ImmutableMap.copyOf(counts);
  }

  /**
   * Returns the later version, made from the earlier.
   *
   * <p>What the versions share is taken from the given plan, and only what differs is looked at: a
   * plan that has the same in those places, and something else elsewhere, is changed alike. {@code
   * diff.mirror().apply(after)} goes the way back. What is left untold by options is applied too.
   *
   * @param plan the earlier version
   * @return the later version
   * @throws IllegalArgumentException if the plan has something else where the versions differ
   */
  public Plan apply(Plan plan) {
    return PlanEdit.between(before, after).apply(plan);
  }

  /**
   * Returns the difference read from the later version to the earlier.
   *
   * @return what {@link #between} gives for the versions exchanged
   */
  public PlanDiff mirror() {
    return new PlanDiff(
        entries.stream().map(Entry::mirror).sorted().collect(ImmutableList.toImmutableList()),
        /* before= */ after,
        /* after= */ before,
        options.mirror());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanDiff that && changes.equals(that.changes);
  }

  @Override
  public int hashCode() {
    return changes.hashCode();
  }

  /** Returns the counts, such as {@code {VALUE_CHANGED=3, TASK_MOVED=1}}. */
  @Override
  public String toString() {
    return counts().toString();
  }
}
