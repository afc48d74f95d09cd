package vn.kehoach.examples.cli;

import java.time.LocalDate;
import vn.kehoach.registry.Registries;
import vn.kehoach.territory.Territory;

/** The place that somebody names on the command line. */
final class Places {

  private Places() {}

  /** Returns the province of the day, or a place of that name that the registry does not know. */
  static Territory of(String name, LocalDate date) {
    return Registries.standard()
        .territories()
        .byName(name, date)
        .flatMap(unit -> unit.territory(date))
        .orElse(Territory.of(name, Territory.Level.PROVINCE));
  }
}
