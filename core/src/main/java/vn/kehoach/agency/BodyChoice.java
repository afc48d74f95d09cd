package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.AgencyResolution.Candidate;
import vn.kehoach.agency.AgencyResolution.Reason;
import vn.kehoach.agency.NameForms.Hit;
import vn.kehoach.agency.NameWords.Fit;
import vn.kehoach.agency.PlaceTail.Area;
import vn.kehoach.agency.Provinces.Province;
import vn.kehoach.territory.Territory;

/**
 * The choice among the bodies of one name, by the level of the place and by the day.
 *
 * <p>Nothing is chosen by likelihood: what is left over after level, place and day is ambiguous.
 */
final class BodyChoice {

  private static final int MOST_CANDIDATES = 5;

  private final Asked asked;
  private final LocalDate date;
  private final PlaceTail tail;
  private final Succession succession;
  private final Set<AgencyNote> notes = EnumSet.noneOf(AgencyNote.class);

  /** Whether the words speak of another place than the given one without naming it. */
  private boolean elsewhere;

  BodyChoice(Asked asked, PlaceTail tail, Succession succession) {
    this.asked = asked;
    this.date = asked.date();
    this.tail = tail;
    this.succession = succession;
  }

  /** What the bodies of a name come to, or null if none stands at the level that is printed. */
  @Nullable AgencyResolution among(List<Hit> hits) {
    List<Hit> meant = withInitials(hits);
    return tail.area() == Area.NONE ? withoutPlace(meant) : withPlace(meant);
  }

  /** Where letters are the initials of a living body, those that have them otherwise step back. */
  private List<Hit> withInitials(List<Hit> hits) {
    boolean initials = false;
    for (Hit hit : hits) {
      initials |= hit.fit() == Fit.INITIALS && hit.form().body().mayLiveOn(date);
    }
    return initials ? hits.stream().filter(hit -> hit.fit() != Fit.SAME_LETTERS).toList() : hits;
  }

  /** A name that leaves the level open counts only in a place of that level. */
  private AgencyResolution withoutPlace(List<Hit> hits) {
    Few complete = new Few();
    Few open = new Few();
    for (Hit hit : hits) {
      if (fitsCommittee(hit, asked.province())) {
        (hit.form().open() ? open : complete).add(hit.form().body());
      }
    }
    Few left = open.where(body -> !complete.contains(body));
    Few here = asked.place().isPresent() ? ofLevel(left) : new Few();
    Few fitting = new Few();
    fitting.addAll(complete);
    fitting.addAll(here);
    boolean onlyOpenLive = !anyLives(fitting) && anyLives(left);
    if (fitting.isEmpty() || onlyOpenLive) {
      return unresolved(Reason.LEVEL_OPEN, left.isEmpty() ? bodies(hits) : left);
    }
    return choose(fitting, here);
  }

  /** Only bodies of the level that the words for a place tell. */
  private @Nullable AgencyResolution withPlace(List<Hit> hits) {
    Province around = tail.province() != null ? tail.province() : asked.province();
    ImmutableSet<AgencyLevel> levels = tail.levels(asked.province(), date);
    Few fitting = atLevels(hits, levels, around);
    if (fitting.isEmpty() && tail.area() == Area.CITY && tail.name().isEmpty()) {
      fitting = atLevels(hits, ImmutableSet.of(AgencyLevel.PROVINCE), around);
      elsewhere = !fitting.isEmpty();
    }
    if (fitting.isEmpty()) {
      return null;
    }
    return tail.isList() ? group(fitting, levels) : choose(fitting, new Few());
  }

  private Few atLevels(
      List<Hit> hits, ImmutableSet<AgencyLevel> levels, @Nullable Province around) {
    Few fitting = new Few();
    for (Hit hit : hits) {
      AgencyBody body = hit.form().body();
      if (isOf(body, levels) && (hit.fit() == Fit.WORDS || fitsCommittee(hit, around))) {
        fitting.add(body);
      }
    }
    return fitting;
  }

  /** 'Tỉnh ủy' is that of a province, 'Thành ủy' that of a city; TU may be either. */
  private boolean fitsCommittee(Hit hit, @Nullable Province around) {
    Area committee = hit.form().committee();
    if (around == null || (committee != Area.PROVINCE && committee != Area.CITY)) {
      return true;
    }
    boolean city = around.isCity(date);
    if (committee == Area.CITY) {
      return city != hit.form().body().levels().contains(AgencyLevel.DISTRICT);
    }
    elsewhere |= city && hit.fit() == Fit.WORDS;
    return !city || hit.fit() == Fit.WORDS;
  }

  private AgencyResolution choose(Few bodies, Few levelTaken) {
    Few standing = bodies.where(this::standsHere);
    if (standing.isEmpty()) {
      return unresolved(Reason.NOT_IN_PLACE, bodies);
    }
    Few living = living(standing);
    if (living.size() > 1) {
      return unresolved(Reason.AMBIGUOUS, living);
    }
    boolean lives = !living.isEmpty();
    AgencyBody body = lives ? living.get(0) : succession.nearest(standing, date);
    if (levelTaken.contains(body)) {
      notes.add(AgencyNote.LEVEL_OF_PLACE);
    }
    Optional<Territory> place = place(body);
    if (!lives) {
      return new AgencyResolution.OutOfTime(noted(), body, place, succession.instead(body, date));
    }
    if (!body.lifetime().surelyHolds(date)) {
      notes.add(AgencyNote.DAY_UNCERTAIN);
    }
    return new AgencyResolution.One(noted(), body, place);
  }

  /** The bodies that exist on the day; of several, those that surely do, at the given level. */
  private Few living(Few bodies) {
    Few living = bodies.where(body -> body.mayLiveOn(date));
    if (living.size() > 1) {
      living = living.where(body -> body.lifetime().surelyHolds(date));
    }
    if (living.size() > 1 && tail.area() == Area.NONE && asked.place().isPresent()) {
      Few here = ofLevel(living);
      if (here.size() == 1) {
        notes.add(AgencyNote.LEVEL_OF_PLACE);
        return here;
      }
    }
    return living;
  }

  private boolean standsHere(AgencyBody body) {
    if (body.onlyIn().isEmpty()) {
      return true;
    }
    Optional<Territory> place = placeOf(AgencyLevel.PROVINCE);
    return place.isEmpty() || body.onlyIn().contains(place.get().name());
  }

  private AgencyResolution group(Few bodies, ImmutableSet<AgencyLevel> levels) {
    if (!tail.plain()) {
      notes.add(AgencyNote.NARROWER);
    }
    if (!anyLives(bodies)) {
      notes.add(AgencyNote.NO_LIVING_MEMBER);
    }
    Optional<Territory> place = asked.place().filter(p -> holdsAny(p.level(), levels));
    if (tail.province() != null) {
      Territory own = tail.province().territory(date);
      place = Optional.of(own);
      noteOwn(own);
    }
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    bodies.forEach(body -> ids.add(body.id()));
    AgencyFilter members = AgencyFilter.ofIds(ids.build());
    return new AgencyResolution.Group(noted(), ImmutableList.of(members), place, Optional.empty());
  }

  private static boolean holdsAny(Territory.Level place, ImmutableSet<AgencyLevel> levels) {
    return levels.stream().anyMatch(level -> level.compareTo(AgencyLevel.of(place)) > 0);
  }

  private Optional<Territory> place(AgencyBody body) {
    AgencyLevel level = level(body);
    if (level == AgencyLevel.CENTRAL) {
      return Optional.empty();
    }
    Optional<Territory> own = tail.place(level, date);
    own.ifPresent(this::noteOwn);
    if (hasNumber()) {
      notes.add(AgencyNote.REGION_NUMBER);
      return own;
    }
    if (elsewhere) {
      notes.add(AgencyNote.PRINTED_PLACE_DIFFERS);
      return own;
    }
    return placeOf(level);
  }

  /** The level at which a body is meant here; a few bodies stand at more than one. */
  private AgencyLevel level(AgencyBody body) {
    ImmutableSet<AgencyLevel> levels = body.levels();
    if (levels.size() > 1) {
      for (AgencyLevel level : tail.levels(asked.province(), date)) {
        if (levels.contains(level)) {
          return level;
        }
      }
      if (levels.contains(asked.level())) {
        return asked.level();
      }
    }
    return levels.iterator().next();
  }

  private void noteOwn(Territory own) {
    if (asked.differs(own, tail.province())) {
      notes.add(AgencyNote.PRINTED_PLACE_DIFFERS);
    }
    if (own.level() == Territory.Level.PROVINCE) {
      if (tail.province() == null) {
        notes.add(AgencyNote.PLACE_UNKNOWN);
      } else if (!tail.province().livesOn(date)) {
        notes.add(AgencyNote.PLACE_NOT_LIVING);
      }
    }
  }

  /** The place as printed, or else the given one where it may hold bodies of the level. */
  private Optional<Territory> placeOf(AgencyLevel level) {
    Optional<Territory> own = tail.place(level, date);
    return own.isPresent() ? own : asked.place().filter(place -> holds(place.level(), level));
  }

  private static boolean holds(Territory.Level place, AgencyLevel level) {
    boolean wide = AgencyLevel.of(place).compareTo(level) <= 0 || level == AgencyLevel.REGION;
    return wide && place != Territory.Level.COUNTRY;
  }

  private boolean hasNumber() {
    return tail.area() == Area.REGION && !tail.name().isEmpty();
  }

  private Few ofLevel(Few bodies) {
    AgencyLevel level = asked.level();
    return bodies.where(body -> body.levels().contains(level));
  }

  private boolean anyLives(Few bodies) {
    return bodies.any(body -> body.mayLiveOn(date));
  }

  private static boolean isOf(AgencyBody body, ImmutableSet<AgencyLevel> levels) {
    for (AgencyLevel level : body.levels()) {
      if (levels.contains(level)) {
        return true;
      }
    }
    return false;
  }

  private PrintedAgency noted() {
    PrintedAgency noted = asked.printed().withNotes(notes);
    return hasNumber() ? noted.withUnit("khu vực " + tail.name()) : noted;
  }

  private AgencyResolution unresolved(Reason reason, Few bodies) {
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    for (int i = 0; i < Math.min(MOST_CANDIDATES, bodies.size()); i++) {
      candidates.add(new Candidate(bodies.get(i), 1));
    }
    return new AgencyResolution.Unresolved(noted(), reason, candidates.build());
  }

  private static Few bodies(List<Hit> hits) {
    Few bodies = new Few();
    hits.forEach(hit -> bodies.add(hit.form().body()));
    return bodies;
  }
}
