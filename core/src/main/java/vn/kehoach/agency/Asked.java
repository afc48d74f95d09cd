package vn.kehoach.agency;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.Provinces.Province;
import vn.kehoach.territory.Territory;

/**
 * A name to be resolved, with the place and the day for which it is asked.
 *
 * @param printed the name with what was read of it so far
 * @param place the given place; a province under its name and code of the day
 * @param province the given place, if it is a known province
 */
record Asked(PrintedAgency printed, Optional<Territory> place, @Nullable Province province) {

  static Asked of(String words, Optional<Territory> place, LocalDate date, Provinces provinces) {
    PrintedAgency printed = PrintedAgency.of(words, date);
    Province province = place.isPresent() ? provinces.of(place.get()) : null;
    return province == null
        ? new Asked(printed, place, null)
        : new Asked(printed, Optional.of(province.territory(date)), province);
  }

  LocalDate date() {
    return printed.date();
  }

  /** The level whose bodies the given place has, or the centre where none was given. */
  AgencyLevel level() {
    return place.map(p -> AgencyLevel.of(p.level())).orElse(AgencyLevel.CENTRAL);
  }

  /** Whether another place of the same kind is printed than the given one. */
  boolean differs(Territory own, @Nullable Province ownProvince) {
    if (place.isEmpty() || place.get().level() != own.level()) {
      return false;
    }
    boolean same = province != null && province.equals(ownProvince);
    return !same && !place.get().name().equals(own.name());
  }

  Asked withOffice(String office) {
    return new Asked(printed.withOffice(office), place, province);
  }
}
