package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.GroupWords.Noun;
import vn.kehoach.agency.PlaceTail.Area;
import vn.kehoach.agency.Provinces.Province;
import vn.kehoach.territory.Territory;

/** What was read of an open group, and the membership that it comes to. */
final class GroupParts {

  private static final ImmutableSet<String> ALL_KINDS = ImmutableSet.of("*");

  private final Asked asked;
  final List<Noun> nouns = new ArrayList<>();

  /** Kinds of places that are members themselves: {@code các huyện, thị xã}. */
  final Set<Area> areas = EnumSet.noneOf(Area.class);

  /** Levels that words beside the nouns tell. */
  final Set<AgencyLevel> told = EnumSet.noneOf(AgencyLevel.class);

  /** The only members, where they are named. */
  final Set<String> only = new LinkedHashSet<>();

  @Nullable Province province;

  /** The name of a place that is no province. */
  String local = "";

  /** Whether the group begins with a word such as 'các'. */
  boolean quantified;

  /** Whether some words were not understood. */
  boolean narrower;

  /** Whether parts of one body are meant: {@code các phòng thuộc Sở}. */
  boolean owned;

  GroupParts(Asked asked) {
    this.asked = asked;
  }

  boolean isEmpty() {
    return nouns.isEmpty() && areas.isEmpty();
  }

  boolean isOneNoun() {
    return nouns.size() == 1 && areas.isEmpty();
  }

  void note(Area area, boolean member) {
    if (member) {
      areas.add(area);
    } else {
      told.addAll(levels(area));
    }
  }

  AgencyResolution.Group group(Optional<AgencyBody> entry, Provinces provinces) {
    ImmutableList<AgencyFilter> members = members();
    Optional<Territory> place = place();
    Set<AgencyNote> notes = EnumSet.noneOf(AgencyNote.class);
    if (narrower || owned) {
      notes.add(AgencyNote.NARROWER);
    }
    if (isOfDistricts(members) && !provinces.hasDistricts(asked.date())) {
      notes.add(AgencyNote.NO_LIVING_MEMBER);
    }
    if (province != null && place.isPresent() && asked.differs(place.get(), province)) {
      notes.add(AgencyNote.PRINTED_PLACE_DIFFERS);
    }
    return new AgencyResolution.Group(asked.printed().withNotes(notes), members, place, entry);
  }

  private static boolean isOfDistricts(ImmutableList<AgencyFilter> members) {
    ImmutableSet<AgencyLevel> districts = ImmutableSet.of(AgencyLevel.DISTRICT);
    for (AgencyFilter member : members) {
      if (!member.levels().equals(districts)) {
        return false;
      }
    }
    return !members.isEmpty();
  }

  private ImmutableList<AgencyFilter> members() {
    if (!only.isEmpty()) {
      return ImmutableList.of(AgencyFilter.ofIds(only));
    }
    ImmutableSet<AgencyLevel> scope = scope();
    ImmutableList.Builder<AgencyFilter> members = ImmutableList.builder();
    for (Noun noun : nouns) {
      if (!owned || noun.isTop()) {
        members.add(noun.in(scope));
      }
    }
    for (Area area : areas) {
      Area meant = area == Area.CITY ? PlaceTail.cityAmong(areas) : area;
      members.add(new AgencyFilter(levels(meant), ALL_KINDS, ImmutableSet.of()));
    }
    return members.build();
  }

  /** The levels that the words tell, or else those of the first nouns, or of the place. */
  private ImmutableSet<AgencyLevel> scope() {
    if (!told.isEmpty()) {
      return Sets.immutableEnumSet(told);
    }
    for (Noun noun : nouns) {
      if (noun.isTop()) {
        return noun.levels();
      }
    }
    return Sets.immutableEnumSet(asked.level());
  }

  /** The place whose group it is; several provinces are in no province. */
  private Optional<Territory> place() {
    if (province != null) {
      return Optional.of(province.territory(asked.date()));
    }
    if (!local.isEmpty() && areas.size() == 1 && nouns.isEmpty()) {
      return named(levels(areas.iterator().next()));
    }
    boolean wide = told.contains(AgencyLevel.CENTRAL) || (nouns.isEmpty() && holdsPeers());
    for (Noun noun : nouns) {
      wide |= noun.isTop() && noun.levels().contains(AgencyLevel.CENTRAL);
    }
    return wide ? Optional.empty() : asked.place();
  }

  /** Whether places as high as the given one are meant. */
  private boolean holdsPeers() {
    for (Area area : areas) {
      for (AgencyLevel level : levels(area)) {
        if (level.compareTo(asked.level()) <= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Territory> named(ImmutableSet<AgencyLevel> levels) {
    if (levels.contains(AgencyLevel.DISTRICT)) {
      return Optional.of(Territory.of(local, Territory.Level.DISTRICT));
    }
    return levels.contains(AgencyLevel.COMMUNE)
        ? Optional.of(Territory.of(local, Territory.Level.COMMUNE))
        : asked.place();
  }

  private ImmutableSet<AgencyLevel> levels(Area area) {
    return new PlaceTail(area, "", null, ImmutableSet.of(), true)
        .levels(asked.province(), asked.date());
  }
}
