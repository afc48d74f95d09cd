package vn.kehoach.extract;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.document.IssuerCode;
import vn.kehoach.document.IssuerCodes;

/** How names of issuers are written, as {@code issuer-names.csv} and the issuer codes list them. */
final class IssuerWords {

  private static final int MOST_WORDS = 14;
  private static final ImmutableMap<String, Entry> ENTRIES = load();

  private IssuerWords() {}

  /** What a name is good for. */
  enum Role {
    LOCAL,
    PARTY,
    ORGAN,
    PART,
    HEAD,
    AREA,
    SHORT,
    WORD;

    /** Returns whether a name of a body begins here. */
    boolean beginsBody() {
      return compareTo(HEAD) <= 0;
    }
  }

  /**
   * A known name.
   *
   * @param role what it is good for
   * @param name the way to write it
   */
  record Entry(Role role, String name) {}

  /**
   * A known name among the words of a text.
   *
   * @param entry the name
   * @param length how many words it has there
   */
  record Match(Entry entry, int length) {}

  /** Returns the longest known name that stands at a word. */
  static Optional<Match> at(List<HeaderWord> words, int from) {
    Optional<Match> longest = Optional.empty();
    StringBuilder key = new StringBuilder();
    for (int i = from; i < words.size() && i < from + MOST_WORDS; i++) {
      key.append(i == from ? "" : " ").append(words.get(i).key());
      Entry entry = ENTRIES.get(key.toString());
      if (entry != null) {
        longest = Optional.of(new Match(entry, i - from + 1));
      }
    }
    return longest;
  }

  private static ImmutableMap<String, Entry> load() {
    Map<String, Entry> entries = new HashMap<>();
    for (List<String> row : Vocabulary.rows("issuer-names.csv")) {
      Role role = Role.valueOf(row.get(0).toUpperCase(java.util.Locale.ROOT));
      String name = role == Role.SHORT ? row.get(2) : row.get(1);
      entries.putIfAbsent(key(row.get(1)), new Entry(role, name));
    }
    for (IssuerCode issuer : IssuerCodes.standard().all()) {
      entries.putIfAbsent(key(issuer.name()), new Entry(Role.ORGAN, issuer.name()));
    }
    return ImmutableMap.copyOf(entries);
  }

  private static String key(String name) {
    return String.join(" ", HeaderWords.keys(name));
  }
}
