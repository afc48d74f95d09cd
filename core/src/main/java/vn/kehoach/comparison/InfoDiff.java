package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;

/** Changes of the header data, field by field. */
final class InfoDiff {

  private InfoDiff() {}

  static ImmutableList<Entry> entries(int area, PlanInfo before, PlanInfo after) {
    if (before.equals(after)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    int at = 0;
    for (InfoField field : InfoField.values()) {
      if (!field.of(before).equals(field.of(after))) {
        Place place = Place.at(field.pointer());
        Sides<PlanInfo> sides =
            Sides.of(new Side<>(before, place), new Side<>(after, place), Match.ID);
        Spot.Level level = new Spot.Level(0, at, 0, at);
        Change change = new Change.OfInfo(field, sides);
        entries.add(new Entry(change, new Spot(area, level, Spot.Level.WHOLE, change.type())));
      }
      at++;
    }
    return entries.build();
  }
}
