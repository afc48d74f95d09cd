package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.naming.NameProfile;
import vn.kehoach.naming.NameWords;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;

/**
 * The indicators of one plan prepared for matching; made once, used against many plans.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class IndicatorIndex {

  private final ImmutableList<IndicatorProfile> profiles;
  private final Map<String, int[]> placesByWord;
  private final Map<String, int[]> placesByEntry;

  private IndicatorIndex(ImmutableList<IndicatorProfile> profiles) {
    this.profiles = profiles;
    this.placesByWord = places(profiles);
    this.placesByEntry = entries(profiles);
  }

  /**
   * Returns the prepared indicators of a plan.
   *
   * @param plan the plan
   * @return its index
   */
  public static IndicatorIndex of(Plan plan) {
    return of(plan, Registries.standard());
  }

  /**
   * Returns the prepared indicators of a plan.
   *
   * @param plan the plan
   * @param registries what is known of indicators
   * @return its index
   */
  public static IndicatorIndex of(Plan plan, Registries registries) {
    return of(plan.indicators(), registries.indicators());
  }

  /**
   * Returns prepared indicators.
   *
   * @param indicators the indicators of one plan, in order
   * @return their index
   */
  public static IndicatorIndex of(List<Indicator> indicators) {
    return of(indicators, Registries.standard().indicators());
  }

  private static IndicatorIndex of(List<Indicator> indicators, IndicatorCatalogue catalogue) {
    return new IndicatorIndex(
        indicators.stream()
            .map(indicator -> IndicatorProfile.of(indicator, NameWords.STANDARD, catalogue))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The profile of each indicator, by identity: two rows may be equal. */
  IdentityHashMap<Indicator, IndicatorProfile> byIndicator() {
    IdentityHashMap<Indicator, IndicatorProfile> all = new IdentityHashMap<>();
    profiles.forEach(profile -> all.put(profile.indicator(), profile));
    return all;
  }

  private static Map<String, int[]> places(List<IndicatorProfile> profiles) {
    Map<String, int[]> places = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (NameProfile name : profiles.get(i).names()) {
        for (String word : name.keys()) {
          add(places, word, i);
        }
      }
    }
    return trimmed(places);
  }

  private static Map<String, int[]> entries(List<IndicatorProfile> profiles) {
    Map<String, int[]> places = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      int place = i;
      profiles.get(i).entry().ifPresent(entry -> add(places, entry, place));
    }
    return trimmed(places);
  }

  private static Map<String, int[]> trimmed(Map<String, int[]> places) {
    places.replaceAll((key, all) -> Arrays.copyOf(all, all[all.length - 1]));
    return places;
  }

  /** Adds a place once; the last element counts the places while the array grows. */
  private static void add(Map<String, int[]> places, String word, int place) {
    int[] all = places.computeIfAbsent(word, w -> new int[3]);
    int size = all[all.length - 1];
    if (size > 0 && all[size - 1] == place) {
      return;
    }
    if (size == all.length - 1) {
      all = Arrays.copyOf(all, 2 * all.length);
      places.put(word, all);
    }
    all[size] = place;
    all[all.length - 1] = size + 1;
  }

  int size() {
    return profiles.size();
  }

  IndicatorProfile profile(int place) {
    return profiles.get(place);
  }

  /** The places of indicators whose names hold a word, rising. */
  int[] places(String word) {
    return placesByWord.getOrDefault(word, NOWHERE);
  }

  /** The places of indicators that a catalogue knows for an entry, rising. */
  int[] placesOfEntry(String entry) {
    return placesByEntry.getOrDefault(entry, NOWHERE);
  }

  private static final int[] NOWHERE = {};
}
