package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code agency-groups.csv}. */
final class GroupWords {

  /** Whose bodies a noun of a group speaks of. */
  enum Reach {
    HERE,
    BELOW,
    DOWN,
    LISTED
  }

  /** A noun of an open group. */
  record Noun(
      Reach reach,
      ImmutableSet<AgencyLevel> levels,
      ImmutableSet<String> kinds,
      ImmutableSet<String> ids) {

    /** Whether it is that of the departments or of the ministries. */
    boolean isTop() {
      boolean kind = kinds.contains("ministry") || kinds.contains("department");
      return reach == Reach.LISTED && kind;
    }

    /** What the noun stands for where the other words speak of some levels. */
    AgencyFilter in(ImmutableSet<AgencyLevel> scope) {
      return new AgencyFilter(
          switch (reach) {
            case LISTED -> levels;
            case HERE -> scope;
            case BELOW -> under(scope, false);
            case DOWN -> under(scope, true);
          },
          kinds,
          ids);
    }

    private static ImmutableSet<AgencyLevel> under(ImmutableSet<AgencyLevel> scope, boolean with) {
      EnumSet<AgencyLevel> levels = EnumSet.noneOf(AgencyLevel.class);
      for (AgencyLevel top : scope) {
        for (AgencyLevel level : AgencyLevel.values()) {
          boolean lower = level.compareTo(top) > 0 || (with && level == top);
          boolean region = top == AgencyLevel.PROVINCE && level == AgencyLevel.REGION && with;
          if (lower || region) {
            levels.add(level);
          }
        }
      }
      return Sets.immutableEnumSet(levels);
    }
  }

  /** The first words of a local body. */
  record Head(String words, String kind, boolean alone, boolean here) {}

  /** A word of the file and the token after it. */
  record Found<T>(int end, T word) {}

  private static final GroupWords STANDARD = new GroupWords();

  private final PhraseTrie nounTrie = new PhraseTrie();
  private final PhraseTrie headTrie = new PhraseTrie();
  private final ImmutableMap<String, Noun> nouns;
  private final ImmutableMap<String, Head> heads;

  private GroupWords() {
    Map<String, Noun> nounsByKey = new HashMap<>();
    Map<String, Head> headsByKey = new HashMap<>();
    for (ImmutableList<String> row : ResourceTable.rows("agency-groups.csv")) {
      Tokens phrase = Tokens.ofPhrase(row.get(0));
      String key = PhraseTrie.phraseKey(phrase, 0, phrase.size());
      if (row.get(1).equals("group")) {
        nounTrie.add(phrase);
        nounsByKey.put(key, noun(row));
      } else {
        headTrie.add(phrase);
        boolean alone = row.get(1).equals("alone");
        String full = row.get(4).isEmpty() ? row.get(0) : row.get(4);
        headsByKey.put(key, new Head(full, row.get(3), alone, !row.get(2).isEmpty()));
      }
    }
    nouns = ImmutableMap.copyOf(nounsByKey);
    heads = ImmutableMap.copyOf(headsByKey);
  }

  static GroupWords standard() {
    return STANDARD;
  }

  /** The longest noun of a group that begins at a token. */
  @Nullable Found<Noun> noun(Tokens tokens, int at) {
    return find(nounTrie, nouns, tokens, at);
  }

  /** The longest beginning of a local body at a token. */
  @Nullable Found<Head> head(Tokens tokens, int at) {
    return find(headTrie, heads, tokens, at);
  }

  private static <T> @Nullable Found<T> find(
      PhraseTrie trie, Map<String, T> words, Tokens tokens, int at) {
    int end = trie.match(tokens, at);
    T word = end > at ? words.get(PhraseTrie.phraseKey(tokens, at, end)) : null;
    return word == null ? null : new Found<>(end, word);
  }

  private static Noun noun(ImmutableList<String> row) {
    ImmutableSet<String> kinds = ImmutableSet.copyOf(ResourceTable.parts(row.get(3)));
    ImmutableSet<String> ids = ImmutableSet.copyOf(ResourceTable.parts(row.get(4)));
    Reach reach = reach(row.get(2));
    List<AgencyLevel> levels = new ArrayList<>();
    if (reach == Reach.LISTED) {
      for (String part : ResourceTable.parts(row.get(2))) {
        levels.addAll(AgencyLevel.parse(part).orElseThrow());
      }
    }
    return new Noun(reach, Sets.immutableEnumSet(levels), kinds, ids);
  }

  private static Reach reach(String cell) {
    return switch (cell) {
      case "here" -> Reach.HERE;
      case "below" -> Reach.BELOW;
      case "down" -> Reach.DOWN;
      default -> Reach.LISTED;
    };
  }
}
