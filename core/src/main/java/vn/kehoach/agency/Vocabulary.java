package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.kehoach.agency.Tokens.Token;
import vn.kehoach.text.WordIndex;

/** The words of the resource files, by class. */
final class Vocabulary {

  private static final ImmutableMap<WordClass, PhraseTrie> TRIES =
      Maps.toMap(Arrays.asList(WordClass.values()), c -> new PhraseTrie());
  private static final WordIndex<Word> WORDS;
  private static final ImmutableSet<String> PAIRS;

  static {
    Set<String> pairs = new HashSet<>();
    Map<String, Word> words = new HashMap<>();
    phrases("agency-words.csv", words);
    phrases("role-phrases.csv", words);
    bodies(pairs, words);
    for (String line : ResourceTable.lines("task-verbs.txt")) {
      boolean inNames = line.startsWith("~");
      add(inNames ? WordClass.NAMEVERB : WordClass.VERB, inNames ? line.substring(1) : line, words);
    }
    PAIRS = ImmutableSet.copyOf(pairs);
    WORDS = WordIndex.of(words);
  }

  private Vocabulary() {}

  /** The words of all phrases. */
  static WordIndex<Word> words() {
    return WORDS;
  }

  /** The end of the longest phrase of a class that begins at a token, or -1. */
  static int match(WordClass type, Tokens tokens, int at) {
    return tokens.at(at).opens(type) ? trie(type).match(tokens, at) : -1;
  }

  private static void add(WordClass type, String phrase, Map<String, Word> words) {
    Tokens tokens = Tokens.ofPhrase(phrase);
    trie(type).add(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      long opening = i == 0 ? Word.bits(type) : 0;
      words.merge(
          tokens.at(i).key(),
          new Word(tokens.at(i).key(), opening),
          (a, b) -> new Word(a.key(), a.opening() | b.opening()));
    }
  }

  /** Whether a phrase of a class begins at a token. */
  static boolean starts(WordClass type, Tokens tokens, int at) {
    return match(type, tokens, at) > at;
  }

  /** The end of the longest phrase of several classes, or -1. */
  static int longest(Tokens tokens, int at, WordClass... types) {
    int found = -1;
    for (WordClass type : types) {
      found = Math.max(found, match(type, tokens, at));
    }
    return found;
  }

  /** Whether a verb of a task begins at a token. */
  static boolean isVerb(Tokens tokens, int at) {
    return longest(tokens, at, WordClass.VERB, WordClass.NAMEVERB) > at;
  }

  /** Whether two words stand side by side in the name of a known body. */
  static boolean isPair(Token first, Token second) {
    return first.isWord() && second.isWord() && PAIRS.contains(pair(first, second));
  }

  private static PhraseTrie trie(WordClass type) {
    return Objects.requireNonNull(TRIES.get(type));
  }

  private static void phrases(String resource, Map<String, Word> words) {
    for (ImmutableList<String> row : ResourceTable.rows(resource)) {
      String type = row.get(1).toUpperCase(Locale.ROOT).replace('-', '_');
      add(WordClass.valueOf(type), row.get(0), words);
    }
  }

  private static void bodies(Set<String> pairs, Map<String, Word> words) {
    for (ImmutableList<String> row : ResourceTable.rows("agencies.csv")) {
      body(row.get(1), pairs, words);
      ResourceTable.parts(row.get(8)).forEach(variant -> body(variant, pairs, words));
      List<String> letters = ResourceTable.parts(row.get(2));
      letters.stream().filter(s -> s.length() > 2).forEach(s -> body(s, pairs, words));
    }
  }

  private static void body(String name, Set<String> pairs, Map<String, Word> words) {
    Tokens tokens = Tokens.ofPhrase(name);
    boolean person = trie(WordClass.PERSON).match(tokens, 0) > 0;
    if (!tokens.at(0).upper() || (person && trie(WordClass.NAME).match(tokens, 0) < 0)) {
      return;
    }
    add(WordClass.NAME, name, words);
    for (int i = 1; i < tokens.size(); i++) {
      pairs.add(pair(tokens.at(i - 1), tokens.at(i)));
    }
    String head = tokens.at(0).key();
    if (head.equals(Keys.DEPARTMENT) || head.equals(Keys.MINISTRY)) {
      add(WordClass.FIELD, name.substring(tokens.at(0).end()), words);
    }
  }

  private static String pair(Token first, Token second) {
    return first.key() + ' ' + second.key();
  }
}
