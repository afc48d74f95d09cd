package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects the conflicts, each after asking whose word counts. */
final class MergeConflicts {

  private final List<MergeConflict> all;
  private final Function<MergeConflict, MergeChoice> decide;
  private final ImmutableList<String> labels;

  private MergeConflicts(
      List<MergeConflict> all,
      Function<MergeConflict, MergeChoice> decide,
      ImmutableList<String> labels) {
    this.all = all;
    this.decide = decide;
    this.labels = labels;
  }

  static MergeConflicts decidedBy(Function<MergeConflict, MergeChoice> decide) {
    return new MergeConflicts(new ArrayList<>(), decide, ImmutableList.of());
  }

  /** The same list, for what is inside the item of that name. */
  MergeConflicts within(String label) {
    return new MergeConflicts(
        all, decide, ImmutableList.<String>builder().addAll(labels).add(label).build());
  }

  MergeChoice tell(
      MergeConflict.Kind kind, String item, String field, Versions<MergeConflict.Version> told) {
    MergeConflict conflict =
        new MergeConflict(
            kind, item, labels, field, told.base(), told.ours(), told.theirs(), MergeChoice.OPEN);
    MergeChoice choice = decide.apply(conflict);
    all.add(conflict.decided(choice));
    return choice;
  }

  ImmutableList<MergeConflict> list() {
    return ImmutableList.copyOf(all);
  }
}
