package vn.kehoach.examples.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.Plan;

/** The least that tells two versions apart: items by id, and the fewest that moved. */
final class DiffFloor {

  private DiffFloor() {}

  record Change(String kind, String id) {}

  static List<Change> changes(Plan before, Plan after) {
    Map<String, Integer> places = new HashMap<>();
    for (Indicator indicator : before.indicators()) {
      places.put(indicator.id(), places.size());
    }
    List<Change> changes = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    int[] order = new int[after.indicators().size()];
    for (Indicator now : after.indicators()) {
      Integer place = places.get(now.id());
      if (place == null) {
        changes.add(new Change("added", now.id()));
      } else {
        order[kept.size()] = place;
        kept.add(now.id());
        compare(before.indicators().get(place), now, changes);
      }
    }
    removed(before, new HashSet<>(kept), changes);
    moved(kept, Arrays.copyOf(order, kept.size()), changes);
    return changes;
  }

  private static void compare(Indicator old, Indicator now, List<Change> changes) {
    if (!old.name().equals(now.name())
        || !old.number().equals(now.number())
        || !old.unit().equals(now.unit())) {
      changes.add(new Change("changed", now.id()));
    }
    for (int i = 0; i < now.values().size(); i++) {
      if (!old.values().get(i).value().equals(now.values().get(i).value())) {
        changes.add(new Change("value", now.values().get(i).id()));
      }
    }
  }

  private static void removed(Plan before, Set<String> kept, List<Change> changes) {
    for (Indicator indicator : before.indicators()) {
      if (!kept.contains(indicator.id())) {
        changes.add(new Change("removed", indicator.id()));
      }
    }
  }

  /** All that is not on the longest rising chain has moved. */
  private static void moved(List<String> ids, int[] order, List<Change> changes) {
    int[] ends = new int[order.length];
    int[] previous = new int[order.length];
    int length = 0;
    for (int i = 0; i < order.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (order[ends[middle]] < order[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    boolean[] stays = new boolean[order.length];
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
      stays[i] = true;
    }
    for (int i = 0; i < order.length; i++) {
      if (!stays[i]) {
        changes.add(new Change("moved", ids.get(i)));
      }
    }
  }
}
