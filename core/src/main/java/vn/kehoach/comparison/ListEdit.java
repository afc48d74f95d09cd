package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The step from one list to another: the places of what stays, what comes, and what must go.
 *
 * @param name what the list is called in messages
 * @param sizeBefore how many items the earlier list has
 * @param going the items of the earlier list that do not stay, by their places
 * @param result the later list
 */
record ListEdit<T>(
    String name, int sizeBefore, ImmutableMap<Integer, T> going, ImmutableList<Slot<T>> result) {

  /** A place of the later list: an item of the earlier one, or a new one. */
  sealed interface Slot<T> {
    /** An item that stays as it is. */
    record Kept<T>(int place) implements Slot<T> {}

    /** An item that is new or changed. */
    record Taken<T>(T item) implements Slot<T> {}
  }

  static <T> ListEdit<T> between(String name, List<T> before, List<T> after) {
    Map<T, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.computeIfAbsent(before.get(i), item -> new ArrayDeque<>(1)).add(i);
    }
    boolean[] stays = new boolean[before.size()];
    ImmutableList.Builder<Slot<T>> result = ImmutableList.builder();
    for (T item : after) {
      Deque<Integer> left = places.get(item);
      Integer place = left == null ? null : left.poll();
      if (place == null) {
        result.add(new Slot.Taken<>(item));
      } else {
        stays[place] = true;
        result.add(new Slot.Kept<>(place));
      }
    }
    ImmutableMap.Builder<Integer, T> going = ImmutableMap.builder();
    for (int i = 0; i < stays.length; i++) {
      if (!stays[i]) {
        going.put(i, before.get(i));
      }
    }
    return new ListEdit<>(name, before.size(), going.buildOrThrow(), result.build());
  }

  ImmutableList<T> apply(List<T> list) {
    if (list.size() != sizeBefore) {
      throw new IllegalArgumentException(
          String.format(
              "plan must be the version the difference was made for, with %d items in %s, but has"
                  + " %d",
              sizeBefore, name, list.size()));
    }
    going.forEach(
        (place, item) -> {
          if (!list.get(place).equals(item)) {
            throw new IllegalArgumentException(
                "plan must be the version the difference was made for, but has another item at /"
                    + name
                    + "/"
                    + place);
          }
        });
    return result.stream().map(slot -> item(slot, list)).collect(ImmutableList.toImmutableList());
  }

  private static <T> T item(Slot<T> slot, List<T> list) {
    if (slot instanceof Slot.Kept<T> kept) {
      return list.get(kept.place());
    }
    return ((Slot.Taken<T>) slot).item();
  }
}
