package vn.kehoach.agency;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.Provinces.Province;
import vn.kehoach.territory.Territory;

/**
 * The words after a name that tell its level and place: {@code tỉnh Yên Bái}, {@code các xã,
 * phường}, {@code khu vực XI}.
 *
 * @param area the kind of place, of the narrowest one
 * @param name its printed name, or the empty string
 * @param province the province that is named, as this place or around it
 * @param listed for {@link Area#LIST}, the kinds of places in the list
 * @param plain whether every word of a list was understood
 */
record PlaceTail(
    Area area, String name, @Nullable Province province, ImmutableSet<Area> listed, boolean plain) {

  /** Kinds of places. */
  enum Area {
    NONE,
    PROVINCE,
    CITY,
    DISTRICT,
    COMMUNE,
    VILLAGE,
    REGION,
    /** A name without a word for its kind. */
    NAME,
    /** Several places, or all of a kind. */
    LIST
  }

  static final PlaceTail NONE = new PlaceTail(Area.NONE, "", null, ImmutableSet.of(), true);

  private static final ImmutableSet<AgencyLevel> REGIONAL =
      Sets.immutableEnumSet(AgencyLevel.REGION, AgencyLevel.INTER_COMMUNE);
  private static final ImmutableSet<AgencyLevel> EITHER =
      Sets.immutableEnumSet(AgencyLevel.PROVINCE, AgencyLevel.DISTRICT);

  boolean isList() {
    return area == Area.LIST;
  }

  /**
   * The levels whose bodies the words may speak of.
   *
   * @param given the province where the name is printed, if it is one
   * @param date the day
   */
  ImmutableSet<AgencyLevel> levels(@Nullable Province given, LocalDate date) {
    if (area != Area.LIST) {
      return levels(area, given, date);
    }
    EnumSet<AgencyLevel> levels = EnumSet.noneOf(AgencyLevel.class);
    for (Area one : listed) {
      levels.addAll(levels(one == Area.CITY ? cityAmong(listed) : one, given, date));
    }
    return Sets.immutableEnumSet(levels);
  }

  /** Beside provinces a city is one of them, beside districts a town. */
  static Area cityAmong(Set<Area> listed) {
    if (listed.contains(Area.PROVINCE)) {
      return Area.PROVINCE;
    }
    return listed.contains(Area.DISTRICT) ? Area.DISTRICT : Area.CITY;
  }

  private ImmutableSet<AgencyLevel> levels(Area one, @Nullable Province given, LocalDate date) {
    return switch (one) {
      case NONE, LIST -> ImmutableSet.of();
      case PROVINCE, NAME -> Sets.immutableEnumSet(AgencyLevel.PROVINCE);
      case CITY -> city(given, date);
      case DISTRICT -> Sets.immutableEnumSet(AgencyLevel.DISTRICT);
      case COMMUNE -> Sets.immutableEnumSet(AgencyLevel.COMMUNE);
      case VILLAGE -> Sets.immutableEnumSet(AgencyLevel.VILLAGE);
      case REGION -> REGIONAL;
    };
  }

  /** A city is a province of its own or a town of a province; several bear the name of theirs. */
  private ImmutableSet<AgencyLevel> city(@Nullable Province given, LocalDate date) {
    if (!name.isEmpty()) {
      boolean central = province != null && province.isCity(date);
      return Sets.immutableEnumSet(central ? AgencyLevel.PROVINCE : AgencyLevel.DISTRICT);
    }
    if (given == null) {
      return EITHER;
    }
    return Sets.immutableEnumSet(given.isCity(date) ? AgencyLevel.PROVINCE : AgencyLevel.DISTRICT);
  }

  /** The place of a body of a level, as far as the words name it. */
  Optional<Territory> place(AgencyLevel level, LocalDate date) {
    boolean wide = level == AgencyLevel.PROVINCE || area == Area.REGION || name.isEmpty();
    if (wide && province != null) {
      return Optional.of(province.territory(date));
    }
    if (name.isEmpty() || area == Area.REGION) {
      return Optional.empty();
    }
    return switch (level) {
      case PROVINCE -> Optional.of(Territory.of(name, Territory.Level.PROVINCE));
      case DISTRICT -> Optional.of(Territory.of(name, Territory.Level.DISTRICT));
      case COMMUNE -> Optional.of(Territory.of(name, Territory.Level.COMMUNE));
      default -> Optional.empty();
    };
  }
}
