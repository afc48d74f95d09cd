package vn.kehoach.agency;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
      return new Territory(phase.name(), Territory.Level.PROVINCE, phase.code());
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

  private final PhraseTrie trie = new PhraseTrie();
  private final Set<String> firstWords = new HashSet<>();
  private final ImmutableMap<String, Name> names;
  private final ImmutableMap<String, Province> plainNames;

  private Provinces(TerritoryRegistry registry) {
    SetMultimap<String, TerritoryUnit> units = LinkedHashMultimap.create();
    Map<String, Boolean> alone = new HashMap<>();
    Map<String, String> spelling = new HashMap<>();
    for (TerritoryUnit unit : registry.units()) {
      boolean stands = unit.standsAlone() && isInMemory(unit);
      for (TerritoryPhase phase : unit.phases()) {
        spelling.put(put(phase.name(), unit, stands, units, alone), phase.name());
      }
      for (String alias : unit.aliases()) {
        put(alias, unit, stands || alias.startsWith("TP"), units, alone);
      }
    }
    ImmutableMap.Builder<String, Name> all = ImmutableMap.builder();
    ImmutableListMultimap.copyOf(units)
        .asMap()
        .forEach(
            (key, bearers) -> {
              List<TerritoryUnit> ofName = List.copyOf(bearers);
              Province province = new Province(spelling.getOrDefault(key, key), ofName);
              all.put(key, new Name(province, alone.getOrDefault(key, false)));
            });
    names = all.buildOrThrow();
    ImmutableMap.Builder<String, Province> plain = ImmutableMap.builder();
    names.values().forEach(name -> plain.put(name.province().name(), name.province()));
    plainNames = plain.buildKeepingLast();
  }

  private static boolean isInMemory(TerritoryUnit unit) {
    return unit.ceased().isEmpty() || unit.ceased().get().first().isAfter(IN_MEMORY);
  }

  private String put(
      String name,
      TerritoryUnit unit,
      boolean stands,
      SetMultimap<String, TerritoryUnit> units,
      Map<String, Boolean> alone) {
    Tokens tokens = Tokens.ofPhrase(name);
    trie.add(tokens);
    firstWords.add(tokens.at(0).key());
    String key = PhraseTrie.phraseKey(tokens, 0, tokens.size());
    units.put(key, unit);
    alone.merge(key, stands, Boolean::logicalOr);
    return key;
  }

  static Provinces standard() {
    return Standard.PROVINCES;
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
