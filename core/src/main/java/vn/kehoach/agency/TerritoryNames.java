package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.kehoach.agency.Tokens.Token;
import vn.kehoach.territory.Territory;
import vn.kehoach.territory.TerritoryPhase;
import vn.kehoach.territory.TerritoryRegistry;
import vn.kehoach.territory.TerritoryUnit;

/**
 * Finds names of provinces and centrally run cities, those of the last day before the mergers of 1
 * July 2025 and those since, as {@link TerritoryRegistry} has them.
 *
 * <p>It knows names only: which of two units of one name is meant depends on a date, and so does
 * its code where the reform changed it. Case, tone placement, hyphens and spaces are folded; every
 * word of a name begins with a capital. The name of a person ({@code Hồ Chí Minh}) counts only
 * after the word for its kind.
 */
public final class TerritoryNames {

  /** A unit under one of its spellings. */
  private record Entry(Territory territory, boolean bare) {}

  private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);

  private static final PhraseTrie NAMES = new PhraseTrie();
  private static final ImmutableMap<String, Entry> ENTRIES = entries();

  private TerritoryNames() {}

  /**
   * The provinces named in a text, such as {@code tỉnh Yên Bái}, {@code TP. Cần Thơ} or {@code BÌNH
   * THUẬN}.
   *
   * @param text the text
   * @return the provinces in the order of the text, repeated where they are named again
   */
  public static ImmutableList<TerritoryMention> find(CharSequence text) {
    Tokens tokens = Tokens.of(text);
    ImmutableList.Builder<TerritoryMention> found = ImmutableList.builder();
    int at = 0;
    while (at < tokens.size()) {
      Optional<TerritoryMention> mention = mention(tokens, at);
      mention.ifPresent(found::add);
      at = mention.isPresent() ? nameEnd(tokens, at) : next(tokens, at);
    }
    return found.build();
  }

  /**
   * The first province named in a text.
   *
   * @param text the text
   * @return the province, or empty if the text names none
   */
  public static Optional<TerritoryMention> first(CharSequence text) {
    Tokens tokens = Tokens.of(text);
    for (int at = 0; at < tokens.size(); at = next(tokens, at)) {
      Optional<TerritoryMention> mention = mention(tokens, at);
      if (mention.isPresent()) {
        return mention;
      }
    }
    return Optional.empty();
  }

  /** The end of the name of a province that begins at a token, without its kind, or -1. */
  static int nameEnd(Tokens tokens, int from) {
    int end = NAMES.match(tokens, from);
    if (end < 0 || Vocabulary.match(WordClass.NEVER, tokens, from) > end) {
      return -1;
    }
    for (int i = from; i < end; i++) {
      Token token = tokens.at(i);
      if (token.isWord() && !token.upper()) {
        return -1;
      }
    }
    return end;
  }

  /** The next token that may begin a name; what only looks like one is passed over whole. */
  private static int next(Tokens tokens, int at) {
    return Math.max(at + 1, Vocabulary.match(WordClass.NEVER, tokens, at));
  }

  private static Optional<TerritoryMention> mention(Tokens tokens, int from) {
    int end = nameEnd(tokens, from);
    if (end < 0) {
      return Optional.empty();
    }
    Entry entry = Objects.requireNonNull(ENTRIES.get(PhraseTrie.phraseKey(tokens, from, end)));
    int start = kindStart(tokens, from);
    return entry.bare() || start < from
        ? Optional.of(
            new TerritoryMention(
                tokens.at(start).start(), tokens.at(end - 1).end(), entry.territory()))
        : Optional.empty();
  }

  /** The token where the word for the kind begins that stands before a name. */
  private static int kindStart(Tokens tokens, int name) {
    int before = tokens.at(name - 1).type() == TokenKind.DOT ? name - 1 : name;
    boolean city = tokens.at(before - 1).is(Keys.TOWN);
    if (city && tokens.at(before - 2).is(Keys.CITY)) {
      return before - 2;
    }
    Token kind = tokens.at(before - 1);
    boolean province = kind.is(Keys.PROVINCE) && before == name;
    return province || kind.is(Keys.TP) ? before - 1 : name;
  }

  private static ImmutableMap<String, Entry> entries() {
    TerritoryRegistry registry = TerritoryRegistry.standard();
    Map<String, Entry> entries = new HashMap<>();
    registry.asOf(LAST_OF_63).units().forEach(unit -> putAll(entries, unit));
    registry.asOf(LAST_OF_63.plusDays(1)).units().forEach(unit -> putAll(entries, unit));
    return ImmutableMap.copyOf(entries);
  }

  /** Puts a unit under every name that it bore and under the aliases of its first. */
  private static void putAll(Map<String, Entry> entries, TerritoryUnit unit) {
    for (TerritoryPhase phase : unit.phases()) {
      put(entries, phase.name(), entry(unit, phase));
    }
    Entry first = entry(unit, unit.phases().get(0));
    for (String alias : unit.aliases()) {
      put(entries, alias, alias.startsWith("TP") ? new Entry(first.territory(), true) : first);
    }
  }

  private static Entry entry(TerritoryUnit unit, TerritoryPhase phase) {
    Territory territory =
        new Territory(phase.name(), Territory.Level.PROVINCE, unit.last().code(), Optional.empty());
    return new Entry(territory, unit.standsAlone());
  }

  private static void put(Map<String, Entry> entries, String name, Entry entry) {
    Tokens tokens = Tokens.ofPhrase(name);
    NAMES.add(tokens);
    entries.merge(PhraseTrie.phraseKey(tokens, 0, tokens.size()), entry, TerritoryNames::merged);
  }

  private static Entry merged(Entry first, Entry second) {
    boolean same = first.territory().code().equals(second.territory().code());
    Territory open = Territory.of(first.territory().name(), first.territory().level());
    return same ? first : new Entry(open, first.bare());
  }
}
