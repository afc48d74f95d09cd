package vn.kehoach.agency;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.territory.Territory;
import vn.kehoach.territory.TerritoryPhase;
import vn.kehoach.territory.TerritoryRegistry;
import vn.kehoach.territory.TerritoryType;
import vn.kehoach.territory.TerritoryUnit;

/** Finds provinces inside names of bodies, and what they are on a day. */
final class Provinces {

  /** Loaded when first asked for. */
  private static final class Standard {
    private static final Provinces PROVINCES = new Provinces(TerritoryRegistry.standard());
  }

  /** Names of units that were gone by then are found only after the word for their kind. */
  private static final LocalDate IN_MEMORY = LocalDate.of(2025, 6, 30);

  /** The units that have borne one name, one after the other. */
  record Province(String name, List<TerritoryUnit> units) {

    boolean livesOn(LocalDate date) {
      return units.stream().anyMatch(unit -> unit.mayLiveOn(date));
    }

    /** Whether it is a centrally run city on a day; if it is gone, whether it was one. */
    boolean isCity(LocalDate date) {
      TerritoryUnit unit = on(date);
      return unit.phase(date).orElse(unit.last()).type() == TerritoryType.MUNICIPALITY;
    }

    Territory territory(LocalDate date) {
      TerritoryUnit unit = on(date);
      TerritoryPhase phase = unit.phase(date).orElse(unit.last());
      return new Territory(
          phase.name(), Territory.Level.PROVINCE, phase.code(), Optional.of(unit.id()));
    }

    /** The unit of the day, or else the last one before it, or the first one after it. */
    private TerritoryUnit on(LocalDate date) {
      TerritoryUnit found = units.get(0);
      for (TerritoryUnit unit : units) {
        if (unit.livesOn(date)) {
          return unit;
        }
        boolean ended = unit.ceased().isPresent() && !unit.ceased().get().first().isAfter(date);
        found = ended ? unit : found;
      }
      return found;
    }
  }

  /** A spelling, and whether it stands for the province without a word for its kind before it. */
  private record Name(Province province, boolean alone) {}

  /** A province and the token after its name. */
  record Match(int end, Province province) {}

  private final TerritoryRegistry registry;
  private final PhraseTrie trie = new PhraseTrie();
  private final Set<String> firstWords = new HashSet<>();
  private final ImmutableMap<String, Name> names;
  private final ImmutableMap<String, Province> plainNames;

  private Provinces(TerritoryRegistry registry) {
    this.registry = registry;
    Map<String, Bearers> all = new HashMap<>();
    for (TerritoryUnit unit : registry.units()) {
      boolean alone = unit.standsAlone() && isInMemory(unit);
      for (TerritoryPhase phase : unit.phases()) {
        bearers(phase.name(), all).add(unit, alone);
      }
      for (String alias : unit.aliases()) {
        bearers(alias, all).add(unit, alone || alias.startsWith("TP"));
      }
    }
    ImmutableMap.Builder<String, Name> byKey = ImmutableMap.builder();
    ImmutableMap.Builder<String, Province> plain = ImmutableMap.builder();
    for (Map.Entry<String, Bearers> entry : all.entrySet()) {
      Bearers bearers = entry.getValue();
      Province province = new Province(bearers.spelling, List.copyOf(bearers.units));
      byKey.put(entry.getKey(), new Name(province, bearers.alone));
      plain.put(bearers.spelling, province);
    }
    names = byKey.buildOrThrow();
    plainNames = plain.buildOrThrow();
  }

  /** The units that have borne a name. */
  private static final class Bearers {
    private final String spelling;
    private final List<TerritoryUnit> units = new ArrayList<>();
    private boolean alone;

    Bearers(String spelling) {
      this.spelling = spelling;
    }

    void add(TerritoryUnit unit, boolean standsAlone) {
      if (units.isEmpty() || !units.get(units.size() - 1).id().equals(unit.id())) {
        units.add(unit);
      }
      alone |= standsAlone;
    }
  }

  private Bearers bearers(String name, Map<String, Bearers> all) {
    Tokens tokens = Tokens.ofPhrase(name);
    trie.add(tokens);
    firstWords.add(tokens.at(0).key());
    String key = PhraseTrie.phraseKey(tokens, 0, tokens.size());
    return all.computeIfAbsent(key, k -> new Bearers(name));
  }

  private static boolean isInMemory(TerritoryUnit unit) {
    return unit.ceased().isEmpty() || unit.ceased().get().first().isAfter(IN_MEMORY);
  }

  static Provinces of(TerritoryRegistry registry) {
    return new Provinces(registry);
  }

  static Provinces standard() {
    return Standard.PROVINCES;
  }

  /** Whether there is a district level on a day. */
  boolean hasDistricts(LocalDate date) {
    return registry.hasDistricts(date);
  }

  /** The province whose name begins at a token, in capitals or after a word for its kind. */
  @Nullable Match at(Tokens tokens, int from, boolean afterKind) {
    int end = trie.match(tokens, from);
    if (end < 0) {
      return null;
    }
    Name name = names.get(PhraseTrie.phraseKey(tokens, from, end));
    if (name == null) {
      return null;
    }
    boolean fits = afterKind || (name.alone() && tokens.at(from).upper());
    return fits ? new Match(end, name.province()) : null;
  }

  /** The province of a place by its name, or null if it is none. */
  @Nullable Province of(Territory place) {
    if (place.level() != Territory.Level.PROVINCE) {
      return null;
    }
    Province plain = plainNames.get(place.name());
    if (plain != null) {
      return plain;
    }
    Tokens tokens = Tokens.of(place.name());
    Match whole = at(tokens, 0, true);
    Match found = whole != null ? whole : afterKind(tokens);
    return found != null && found.end() == tokens.size() ? found.province() : null;
  }

  /** Whether a name of a province may begin with a word. */
  boolean mayBegin(Tokens tokens, int at) {
    return firstWords.contains(tokens.at(at).key());
  }

  private @Nullable Match afterKind(Tokens tokens) {
    int kind = Vocabulary.match(WordClass.AREA, tokens, 0);
    return kind > 0 ? at(tokens, kind, true) : null;
  }
}
