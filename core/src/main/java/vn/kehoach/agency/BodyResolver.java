package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
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
 * Finds the body of a printed name, or the group of such bodies in several places.
 *
 * <p>The longest beginning of the name that a body has is taken; what follows must be words for a
 * place. Which of the bodies of that name is meant is told by the level of the place and by the
 * day.
 */
final class BodyResolver {

  private static final int MOST_CANDIDATES = 5;

  private final NameForms forms;
  private final Provinces provinces;
  private final Succession succession;

  BodyResolver(NameForms forms, Provinces provinces, Succession succession) {
    this.forms = forms;
    this.provinces = provinces;
    this.succession = succession;
  }

  /** The body of a name, or null if no body has it. */
  @Nullable AgencyResolution resolve(
      Tokens tokens, PrintedAgency printed, Optional<Territory> given) {
    int size = Math.min(tokens.size(), NameWords.MOST_TOKENS);
    NameWords words = NameWords.ofPrinted(tokens, size, forms.known());
    for (int end = tokens.size() > size ? 0 : size; end > 0; end--) {
      List<Hit> hits = forms.find(words, end);
      PlaceTail tail = hits.isEmpty() ? null : tail(tokens, end, size, hits);
      if (tail != null) {
        AgencyResolution found = new Choice(printed, given, tail).among(hits);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable PlaceTail tail(Tokens tokens, int end, int size, List<Hit> hits) {
    if (end == size) {
      return PlaceTail.NONE;
    }
    PlaceTail tail = PlaceTailReader.read(tokens, end, size, provinces);
    Area committee = NameForms.committeeAt(tokens, end);
    boolean name = tail == null || tail.area() == Area.NAME;
    return name && committee != Area.NONE && !hits.isEmpty()
        ? PlaceTailReader.afterKind(tokens, end, size, committee, provinces)
        : tail;
  }

  /** The choice among the bodies of one name. */
  private final class Choice {
    private final PrintedAgency printed;
    private final LocalDate date;
    private final Optional<Territory> given;
    private final @Nullable Province province;
    private final PlaceTail tail;
    private final Set<AgencyNote> notes = EnumSet.noneOf(AgencyNote.class);
    private boolean elsewhere;

    Choice(PrintedAgency printed, Optional<Territory> given, PlaceTail tail) {
      this.printed = printed;
      this.date = printed.date();
      this.given = given;
      this.province = given.flatMap(provinces::of).orElse(null);
      this.tail = tail;
    }

    @Nullable AgencyResolution among(List<Hit> hits) {
      if (tail.area() != Area.NONE) {
        return ofPlace(hits);
      }
      Set<AgencyBody> complete = new LinkedHashSet<>();
      Set<AgencyBody> open = new LinkedHashSet<>();
      for (Hit hit : hits) {
        if (fitsCommittee(hit)) {
          (hit.form().open() ? open : complete).add(hit.form().body());
        }
      }
      open.removeAll(complete);
      Set<AgencyBody> here = atGivenLevel(open);
      Set<AgencyBody> all = Sets.union(complete, here);
      boolean elsewhereLives = open.stream().anyMatch(body -> body.mayLiveOn(date));
      boolean lives = all.stream().anyMatch(body -> body.mayLiveOn(date));
      if (all.isEmpty() || (!lives && elsewhereLives)) {
        return unresolved(Reason.LEVEL_OPEN, open.isEmpty() ? bodies(hits) : open);
      }
      return choose(all, here);
    }

    /** A name with words for a place: only bodies of its level count. */
    private @Nullable AgencyResolution ofPlace(List<Hit> hits) {
      ImmutableSet<AgencyLevel> levels = tail.levels(province, date);
      Set<AgencyBody> fitting = atLevels(hits, levels);
      if (fitting.isEmpty() && tail.area() == Area.CITY && tail.name().isEmpty()) {
        fitting = atLevels(hits, ImmutableSet.of(AgencyLevel.PROVINCE));
        elsewhere = !fitting.isEmpty();
      }
      if (fitting.isEmpty()) {
        return null;
      }
      return tail.isList() ? group(fitting) : choose(fitting, ImmutableSet.of());
    }

    private Set<AgencyBody> atLevels(List<Hit> hits, ImmutableSet<AgencyLevel> levels) {
      Set<AgencyBody> fitting = new LinkedHashSet<>();
      for (Hit hit : hits) {
        AgencyBody body = hit.form().body();
        if (body.levels().stream().anyMatch(levels::contains)) {
          fitting.add(body);
        }
      }
      return fitting;
    }

    private Set<AgencyBody> atGivenLevel(Set<AgencyBody> open) {
      Set<AgencyBody> here = new LinkedHashSet<>();
      if (given.isPresent()) {
        AgencyLevel level = AgencyLevel.of(given.get().level());
        open.stream().filter(body -> body.levels().contains(level)).forEach(here::add);
      }
      return here;
    }

    /** 'Tỉnh ủy' is that of a province, 'Thành ủy' that of a city; TU may be either. */
    private boolean fitsCommittee(Hit hit) {
      Area committee = hit.form().committee();
      if (province == null || (committee != Area.PROVINCE && committee != Area.CITY)) {
        return true;
      }
      boolean city = province.isCity(date);
      if (committee == Area.CITY) {
        boolean district = hit.form().body().levels().contains(AgencyLevel.DISTRICT);
        return city != district;
      }
      elsewhere |= city && hit.fit() == Fit.WORDS;
      return !city || hit.fit() == Fit.WORDS;
    }

    private @Nullable AgencyResolution choose(Set<AgencyBody> bodies, Set<AgencyBody> levelTaken) {
      Set<AgencyBody> standing = new LinkedHashSet<>(bodies);
      standing.removeIf(body -> !standsHere(body));
      if (standing.isEmpty()) {
        return unresolved(Reason.NOT_IN_PLACE, bodies);
      }
      Set<AgencyBody> living = new LinkedHashSet<>(standing);
      living.removeIf(body -> !body.mayLiveOn(date));
      if (living.size() > 1) {
        living.removeIf(body -> !body.lifetime().surelyHolds(date));
      }
      if (living.size() > 1 && tail.area() == Area.NONE) {
        Set<AgencyBody> here = atGivenLevel(living);
        if (here.size() == 1) {
          notes.add(AgencyNote.LEVEL_OF_PLACE);
          living = here;
        }
      }
      if (living.size() > 1) {
        return unresolved(Reason.AMBIGUOUS, living);
      }
      boolean lives = !living.isEmpty();
      AgencyBody body = lives ? living.iterator().next() : succession.nearest(standing, date);
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

    private boolean standsHere(AgencyBody body) {
      Optional<Territory> place = placeOf(AgencyLevel.PROVINCE);
      return body.onlyIn().isEmpty()
          || place.isEmpty()
          || body.onlyIn().stream().anyMatch(place.get().name()::equals);
    }

    private AgencyResolution group(Set<AgencyBody> bodies) {
      if (!tail.plain()) {
        notes.add(AgencyNote.NARROWER);
      }
      if (bodies.stream().noneMatch(body -> body.mayLiveOn(date))) {
        notes.add(AgencyNote.NO_LIVING_MEMBER);
      }
      ImmutableSet<AgencyLevel> levels = tail.levels(province, date);
      Optional<Territory> around =
          given.filter(
              p -> levels.stream().anyMatch(l -> l.compareTo(AgencyLevel.of(p.level())) > 0));
      Optional<Territory> place =
          tail.province() != null ? Optional.of(tail.province().territory(date)) : around;
      AgencyFilter members = AgencyFilter.ofIds(bodies.stream().map(AgencyBody::id).toList());
      return new AgencyResolution.Group(
          noted(), ImmutableList.of(members), place, Optional.empty());
    }

    private Optional<Territory> place(AgencyBody body) {
      AgencyLevel level = level(body);
      if (level == AgencyLevel.CENTRAL) {
        return Optional.empty();
      }
      Optional<Territory> place = placeOf(level);
      if (tail.area() == Area.REGION && !tail.name().isEmpty()) {
        notes.add(AgencyNote.REGION_NUMBER);
        return tail.place(level, date);
      }
      Optional<Territory> own = tail.place(level, date);
      if (own.isPresent()) {
        noteOwn(own.get());
      }
      if (elsewhere) {
        notes.add(AgencyNote.PRINTED_PLACE_DIFFERS);
        return own;
      }
      return place;
    }

    /** The level at which a body is meant here; several bodies stand at more than one. */
    private AgencyLevel level(AgencyBody body) {
      ImmutableSet<AgencyLevel> levels = body.levels();
      if (levels.size() > 1 && tail.area() != Area.NONE) {
        for (AgencyLevel level : tail.levels(province, date)) {
          if (levels.contains(level)) {
            return level;
          }
        }
      }
      if (levels.size() > 1 && given.isPresent()) {
        AgencyLevel level = AgencyLevel.of(given.get().level());
        return levels.contains(level) ? level : levels.iterator().next();
      }
      return levels.iterator().next();
    }

    private void noteOwn(Territory own) {
      boolean differs = given.isPresent() && differs(own, given.get());
      if (differs) {
        notes.add(AgencyNote.PRINTED_PLACE_DIFFERS);
      }
      if (own.level() != Territory.Level.PROVINCE) {
        return;
      }
      if (tail.province() == null) {
        notes.add(AgencyNote.PLACE_UNKNOWN);
      } else if (!tail.province().livesOn(date)) {
        notes.add(AgencyNote.PLACE_NOT_LIVING);
      }
    }

    private boolean differs(Territory own, Territory other) {
      if (own.level() != other.level()) {
        return false;
      }
      boolean sameProvince = province != null && province.equals(tail.province());
      return !sameProvince && !own.name().equals(other.name());
    }

    /** The place as printed, or else the given one where it may hold bodies of the level. */
    private Optional<Territory> placeOf(AgencyLevel level) {
      Optional<Territory> own = tail.place(level, date);
      if (own.isPresent()) {
        return own;
      }
      return given.filter(place -> holds(place.level(), level));
    }

    private boolean holds(Territory.Level place, AgencyLevel level) {
      AgencyLevel wide = AgencyLevel.of(place);
      return place != Territory.Level.COUNTRY
          && (wide.compareTo(level) <= 0 || level == AgencyLevel.REGION);
    }

    private PrintedAgency noted() {
      boolean region = tail.area() == Area.REGION && !tail.name().isEmpty();
      PrintedAgency noted = printed.withNotes(notes);
      return region ? noted.withUnit("khu vực " + tail.name()) : noted;
    }

    private AgencyResolution unresolved(Reason reason, Iterable<AgencyBody> bodies) {
      ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
      int count = 0;
      for (AgencyBody body : bodies) {
        if (count++ < MOST_CANDIDATES) {
          candidates.add(new Candidate(body, 1));
        }
      }
      return new AgencyResolution.Unresolved(noted(), reason, candidates.build());
    }

    private static Set<AgencyBody> bodies(List<Hit> hits) {
      Set<AgencyBody> bodies = new LinkedHashSet<>();
      hits.forEach(hit -> bodies.add(hit.form().body()));
      return bodies;
    }
  }
}
