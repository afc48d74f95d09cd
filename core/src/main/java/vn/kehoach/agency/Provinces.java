package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.territory.Territory;

/** The provinces by name, with what they are on a day. */
final class Provinces {

  private static final Provinces STANDARD = load();

  /** A unit under one name for a stretch of time. */
  private record Unit(String name, String code, boolean city, Lifetime lifetime) {}

  /** The units that have borne one name, one after the other. */
  static final class Province {
    private final List<Unit> units = new ArrayList<>();

    String name() {
      return units.get(0).name();
    }

    boolean livesOn(LocalDate date) {
      return units.stream().anyMatch(unit -> unit.lifetime().mayHold(date));
    }

    /** Whether it is a centrally run city on a day. */
    boolean isCity(LocalDate date) {
      return on(date).city();
    }

    Territory territory(LocalDate date) {
      Unit unit = on(date);
      return Territory.of(unit.name(), Territory.Level.PROVINCE, unit.code());
    }

    private Unit on(LocalDate date) {
      Unit found = units.get(0);
      for (Unit unit : units) {
        if (unit.lifetime().mayHold(date)) {
          return unit;
        }
        found = unit.lifetime().hasEnded(date) ? unit : found;
      }
      return found;
    }
  }

  /** A spelling, and whether it stands for the province without a word for its kind before it. */
  private record Name(Province province, boolean bare) {}

  /** A province and the token after its name. */
  record Match(int end, Province province) {}

  private final PhraseTrie names = new PhraseTrie();
  private final ImmutableMap<String, Name> byKey;

  private Provinces(Map<String, Name> byKey) {
    this.byKey = ImmutableMap.copyOf(byKey);
  }

  static Provinces standard() {
    return STANDARD;
  }

  /** The province whose name begins at a token, in capitals or after a word for its kind. */
  @Nullable Match at(Tokens tokens, int from, boolean afterKind) {
    int end = names.match(tokens, from);
    if (end < 0) {
      return null;
    }
    Name name = byKey.get(PhraseTrie.phraseKey(tokens, from, end));
    if (name == null) {
      return null;
    }
    boolean fits = afterKind || (name.bare() && tokens.at(from).upper());
    return fits ? new Match(end, name.province()) : null;
  }

  /** The province of a place, by its name. */
  Optional<Province> of(Territory place) {
    if (place.level() != Territory.Level.PROVINCE) {
      return Optional.empty();
    }
    Tokens tokens = Tokens.of(place.name());
    Match whole = at(tokens, 0, true);
    Match afterKind = whole != null ? whole : afterKind(tokens);
    return Optional.ofNullable(afterKind).map(Match::province);
  }

  /** A place under the name and code of its province on a day; others as they are. */
  Territory canonical(Territory place, LocalDate date) {
    return of(place).map(province -> province.territory(date)).orElse(place);
  }

  private @Nullable Match afterKind(Tokens tokens) {
    int kind = Vocabulary.match(WordClass.AREA, tokens, 0);
    return kind > 0 ? at(tokens, kind, true) : null;
  }

  private static Provinces load() {
    Map<String, Name> byKey = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (ImmutableList<String> row : ResourceTable.rows("provinces.csv")) {
      boolean bare = row.get(6).equals("yes");
      Name name = byKey.computeIfAbsent(key(row.get(0)), k -> new Name(new Province(), bare));
      name.province().units.add(unit(row));
      names.add(row.get(0));
      for (String alias : ResourceTable.parts(row.get(1))) {
        boolean own = bare || alias.startsWith("TP");
        byKey.putIfAbsent(key(alias), new Name(name.province(), own));
        names.add(alias);
      }
    }
    Provinces provinces = new Provinces(byKey);
    names.forEach(name -> provinces.names.add(Tokens.ofPhrase(name)));
    return provinces;
  }

  private static Unit unit(ImmutableList<String> row) {
    boolean city = row.get(2).startsWith("thành phố");
    return new Unit(row.get(0), row.get(3), city, Lifetime.of(row.get(4), row.get(5)));
  }

  private static String key(String name) {
    Tokens tokens = Tokens.ofPhrase(name);
    return PhraseTrie.phraseKey(tokens, 0, tokens.size());
  }
}
