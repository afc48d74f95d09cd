package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * A sort of item that can be merged, such as tasks.
 *
 * @param name what messages call it, such as {@code task}
 * @param traits what its items are recognised by
 * @param label the name or text of an item
 * @param parts what of an item is merged by itself
 */
record MergeSort<T>(
    String name, Traits<T> traits, Function<T, String> label, ImmutableList<MergePart<T>> parts) {

  /** Whether two versions of an item say the same. */
  boolean same(T a, T b) {
    return a == b || parts.stream().allMatch(part -> part.same(a, b));
  }

  /** One item out of both versions, which are there. */
  T merge(Versions<Side<T>> versions, MergeConflicts conflicts) {
    T merged = versions.ours().orElseThrow().item();
    MergeConflicts inside = conflicts.within(label.apply(merged));
    for (MergePart<T> part : parts) {
      merged = part.merge(merged, versions, name, inside);
    }
    return merged;
  }
}
