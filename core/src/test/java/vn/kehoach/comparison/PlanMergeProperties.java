package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;

class PlanMergeProperties {

  @Property(tries = 500)
  void aVersionAndTheUntouchedPlanGiveTheVersion(@ForAll long seed) {
    KnownEdits edits = new KnownEdits(seed);

    PlanMerge merge = PlanMerge.of(edits.before(), edits.after(), edits.before());

    assertThat(merge).isEqualTo(clean(edits.after()));
  }

  @Property(tries = 500)
  void theUntouchedPlanAndAVersionGiveTheVersion(@ForAll long seed) {
    KnownEdits edits = new KnownEdits(seed);

    PlanMerge merge = PlanMerge.of(edits.before(), edits.before(), edits.after());

    assertThat(merge.conflicts()).isEmpty();
    assertThat(PlanDiff.between(edits.after(), merge.plan()).meanings()).isEmpty();
  }

  @Property(tries = 300)
  void aVersionWithItselfGivesItself(@ForAll long seed) {
    KnownEdits edits = new KnownEdits(seed);

    PlanMerge merge = PlanMerge.of(edits.before(), edits.after(), edits.after());

    assertThat(merge).isEqualTo(clean(edits.after()));
  }

  @Property(tries = 1000)
  void editsOfDifferentItemsMeetWithoutAWord(@ForAll long seed, @ForAll long other) {
    KnownEdits first = new KnownEdits(seed, "a");
    KnownEdits second = new KnownEdits(other, "b");
    Plan base = joined(first.before(), second.before());
    Plan ours = joined(first.after(), second.before()).withInfo(base.info());
    Plan theirs = joined(first.before(), second.after()).withInfo(base.info());
    Plan both = joined(first.after(), second.after()).withInfo(base.info());

    PlanMerge merge = PlanMerge.of(base, ours, theirs);

    assertThat(merge.conflicts()).isEmpty();
    assertThat(PlanDiff.between(both, merge.plan()).counts()).isEmpty();
  }

  @Property(tries = 500)
  void exchangedVersionsContradictAlike(@ForAll long seed, @ForAll long other) {
    KnownEdits first = new KnownEdits(seed);
    KnownEdits second = new KnownEdits(other);

    PlanMerge one = PlanMerge.of(first.before(), first.after(), second.after());
    PlanMerge two = PlanMerge.of(first.before(), second.after(), first.after());

    assertThat(two.conflicts().stream().map(MergeConflict::kind))
        .containsExactlyInAnyOrderElementsOf(
            one.conflicts().stream().map(MergeConflict::kind).toList());
  }

  @Property(tries = 500)
  void whoseWordCountsDoesNotHangOnWhoComesFirst(@ForAll long seed, @ForAll long other) {
    KnownEdits first = new KnownEdits(seed);
    KnownEdits second = new KnownEdits(other);

    PlanMerge one =
        PlanMerge.of(first.before(), first.after(), second.after(), c -> MergeChoice.OURS);
    PlanMerge two =
        PlanMerge.of(first.before(), second.after(), first.after(), c -> MergeChoice.THEIRS);

    assertThat(said(two.plan())).containsExactlyInAnyOrderElementsOf(said(one.plan()));
  }

  private static String said(Task task) {
    List<Assignment> parts =
        task.assignments().stream().sorted(Comparator.comparing(Assignment::id)).toList();
    return task.withId("").withAssignments(parts).toString();
  }

  /** What a plan says, without ids, which are those of the first version. */
  private static List<String> said(Plan plan) {
    return Stream.concat(
            plan.tasks().stream().map(PlanMergeProperties::said),
            plan.indicators().stream()
                .map(
                    i ->
                        i.withId("")
                            .withValues(
                                i.values().stream()
                                    .map(v -> v.withId(""))
                                    .sorted(Comparator.comparing(Object::toString))
                                    .toList())
                            .toString()))
        .toList();
  }

  private static PlanMerge clean(Plan plan) {
    return new PlanMerge(plan, ImmutableList.of());
  }

  private static Plan joined(Plan first, Plan second) {
    return Plan.builder()
        .from(first)
        .addAllIndicators(second.indicators())
        .addAllTasks(second.tasks())
        .build();
  }
}
