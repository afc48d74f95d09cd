package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.kehoach.agency.Tokens.Token;
import vn.kehoach.territory.Territory;

/**
 * Finds names of provinces and centrally run cities, those until 30 June 2025 and those after.
 *
 * <p>It knows names only: which of two units of one name is meant depends on a date, and so does
 * its code where the reform changed it. Case, tone placement, hyphens and spaces are folded; every
 * word of a name begins with a capital. The name of a person ({@code Hồ Chí Minh}) counts only
 * after the word for its kind.
 */
public final class TerritoryNames {

  /** A unit under one of its spellings. */
  private record Entry(Territory territory, boolean bare) {}

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
    Map<String, Entry> entries = new HashMap<>();
    for (ImmutableList<String> row : ResourceTable.rows("provinces.csv")) {
      boolean bare = row.get(6).equals("yes");
      Entry entry = new Entry(Territory.of(row.get(0), Territory.Level.PROVINCE, row.get(3)), bare);
      put(entries, row.get(0), entry);
      for (String alias : ResourceTable.parts(row.get(1))) {
        put(entries, alias, alias.startsWith("TP") ? new Entry(entry.territory(), true) : entry);
      }
    }
    return ImmutableMap.copyOf(entries);
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
