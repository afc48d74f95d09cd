package vn.kehoach.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.kehoach.comparison.MergeConflict.Kind;

/**
 * Takes items from under parents that are gone, or that stand under them in turn.
 *
 * @param sort the sort of item
 * @param id the id of an item
 * @param parent the id of the item above; empty for none
 * @param free returns an item without a parent
 */
record MergeParents<T>(
    MergeSort<T> sort, Function<T, String> id, Function<T, String> parent, Function<T, T> free) {

  /**
   * Returns the items, each under a parent that is there or under none.
   *
   * @param merged the items as merged
   * @param gone the ids of items that the merged plan no longer has
   */
  List<T> mend(List<T> merged, Set<String> gone, MergeConflicts conflicts) {
    Map<String, String> above = new HashMap<>();
    merged.forEach(item -> above.put(id.apply(item), parent.apply(item)));
    Set<String> rooted = new HashSet<>();
    rooted.add("");
    return merged.stream()
        .map(
            item -> {
              boolean lost =
                  gone.contains(parent.apply(item)) || !isRooted(id.apply(item), above, rooted);
              return lost ? lost(item, above, conflicts) : item;
            })
        .toList();
  }

  private T lost(T item, Map<String, String> above, MergeConflicts conflicts) {
    above.put(id.apply(item), "");
    conflicts
        .within(sort.label().apply(item))
        .tell(Kind.PARENT_LOST, sort.name(), "parent", Versions.none());
    return free.apply(item);
  }

  /** Whether the way up ends; what was found to end is remembered. */
  private static boolean isRooted(String id, Map<String, String> above, Set<String> rooted) {
    Set<String> way = new HashSet<>();
    String at = id;
    while (!rooted.contains(at) && above.containsKey(at)) {
      if (!way.add(at)) {
        return false;
      }
      at = above.getOrDefault(at, "");
    }
    rooted.addAll(way);
    return true;
  }
}
