package vn.kehoach.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.kehoach.comparison.Threefold.Row;

/**
 * The ids that items of the base and of their version have in the merged plan: those of our
 * version, and where that has none their own, unless it is taken.
 *
 * @param base from ids of the base
 * @param theirs from ids of their version
 */
record MergeIds(Map<String, String> base, Map<String, String> theirs) {

  static <T> MergeIds of(Threefold<T> lists, Function<T, String> id) {
    Given given = new Given();
    lists.ours().forEach(item -> given.take(id.apply(item)));
    MergeIds ids = new MergeIds(new HashMap<>(), new HashMap<>());
    for (Row row : lists.rows()) {
      if (row.ours() >= 0) {
        ids.put(row, lists, id, id.apply(lists.ours().get(row.ours())));
      }
    }
    for (Row row : lists.rows()) {
      if (row.ours() < 0 && row.theirs() >= 0) {
        ids.put(row, lists, id, given.free(id.apply(lists.theirs().get(row.theirs()))));
      }
    }
    for (Row row : lists.rows()) {
      if (row.ours() < 0 && row.theirs() < 0) {
        ids.put(row, lists, id, given.free(id.apply(lists.base().get(row.base()))));
      }
    }
    return ids;
  }

  private <T> void put(Row row, Threefold<T> lists, Function<T, String> id, String merged) {
    if (row.base() >= 0) {
      base.putIfAbsent(id.apply(lists.base().get(row.base())), merged);
    }
    if (row.theirs() >= 0) {
      theirs.putIfAbsent(id.apply(lists.theirs().get(row.theirs())), merged);
    }
  }

  /** The ids given so far, and for each how often it was asked for. */
  private static final class Given {
    private final Map<String, Integer> asked = new HashMap<>();

    void take(String id) {
      asked.putIfAbsent(id, 1);
    }

    String free(String wanted) {
      String id = wanted;
      while (asked.putIfAbsent(id, 1) != null) {
        id = wanted + "-" + asked.merge(wanted, 1, Integer::sum);
      }
      return id;
    }
  }
}
