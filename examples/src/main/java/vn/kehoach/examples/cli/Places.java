package vn.kehoach.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.registry.Registries;
import vn.kehoach.territory.Territory;
import vn.kehoach.territory.TerritoryRegistry;
import vn.kehoach.territory.TerritoryUnit;
import vn.kehoach.text.Folding;

/** The place that somebody names on the command line. */
final class Places {

  private static final TerritoryRegistry KNOWN = Registries.standard().territories();
  private static final int NEAR = 3;

  /** Names of the 63 and of the 34 are offered. */
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private static final int BEGINNING = 3;

  private Places() {}

  /** Returns the province of the day, or one of another day; empty if there never was one. */
  static Optional<Territory> of(String name, LocalDate date) {
    return KNOWN
        .byName(name, date)
        .flatMap(unit -> unit.territory(date))
        .or(() -> KNOWN.byName(name).stream().findFirst().map(Places::once));
  }

  private static Territory once(TerritoryUnit unit) {
    return Territory.of(unit.last().name(), Territory.Level.PROVINCE);
  }

  /** Returns names that look like one that nobody knows, the likest first. */
  static List<String> near(String name) {
    String key = Folding.fold(name);
    String beginning = key.substring(0, Math.min(BEGINNING, key.length()));
    return KNOWN.units().stream()
        .filter(unit -> unit.ceased().isEmpty() || !unit.ceased().get().first().isBefore(REFORM))
        .map(unit -> unit.last().name())
        .distinct()
        .filter(known -> Folding.fold(known).startsWith(beginning))
        .sorted((a, b) -> Boolean.compare(Folding.fold(b).equals(key), Folding.fold(a).equals(key)))
        .limit(NEAR)
        .toList();
  }

  /** Says that nobody knows a place, and what is near it. */
  static String complaint(Console console, String name) {
    String near = String.join(", ", near(name));
    return near.isEmpty()
        ? console.say("error.no-place", name)
        : console.say("error.no-place-near", name, near);
  }
}
