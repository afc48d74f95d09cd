package vn.kehoach.validation.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Letters;
import vn.kehoach.text.VocabularyFile;

/**
 * Words a rule goes by, from a resource file next to this package; compared by {@link Folding#key}.
 */
final class Words {

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  /** Rooms of {@link #byFirst}: first characters that share one are told apart by the entries. */
  private static final int ROOMS = 64;

  private final ImmutableList<String> keys;

  /** The entries by their first character: most places of a text need not be looked at further. */
  private final String[][] byFirst = new String[ROOMS][];

  private final int longest;

  private Words(ImmutableList<String> keys) {
    this.keys = keys;
    this.longest = keys.stream().mapToInt(String::length).max().orElse(0);
    for (int room = 0; room < ROOMS; room++) {
      int mine = room;
      byFirst[room] =
          keys.stream().filter(key -> room(key.charAt(0)) == mine).toArray(String[]::new);
    }
  }

  private static int room(char first) {
    return first % ROOMS;
  }

  /** Returns the words of a file, one entry a line, lines that begin with # left out. */
  static Words of(String name) {
    return new Words(
        lines(name).stream().map(Folding::key).collect(ImmutableList.toImmutableList()));
  }

  /** Returns the lines of a file that are neither blank nor begin with #. */
  static ImmutableList<String> lines(String name) {
    return VocabularyFile.lines(Words.class, name);
  }

  /** Returns the words of a text between its blanks, as keys, with the signs that cling to them. */
  static List<String> split(String text) {
    return splitKey(Folding.key(text));
  }

  /** Returns the words between the blanks of a key. */
  static List<String> splitKey(String key) {
    return BLANKS.splitToList(key);
  }

  /** Returns whether a text begins with one of the entries as whole words. */
  boolean begin(String text) {
    return beginKey(keyOfBeginning(text, longest));
  }

  /** Returns whether a key begins with one of the entries as whole words. */
  boolean beginKey(String key) {
    if (!key.isEmpty()) {
      for (String words : byFirst[room(key.charAt(0))]) {
        if (begins(key, words)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns the key of the first words of a text: at least so many characters, unless the text has
   * fewer.
   */
  static String keyOfBeginning(String text, int least) {
    int blank = text.indexOf(' ', least);
    String key = blank < 0 ? "" : Folding.key(text.substring(0, blank));
    return key.length() < least || blank < 0 ? Folding.key(text) : key;
  }

  /** Returns how many characters the longest entry has. */
  int longest() {
    return longest;
  }

  /** Returns whether one of the entries stands anywhere in a text as whole words. */
  boolean standIn(String text) {
    return standInKey(Folding.key(text));
  }

  /** Returns whether one of the entries stands anywhere in a key as whole words. */
  boolean standInKey(String key) {
    for (int i = 0; i < key.length(); i++) {
      String[] entries = byFirst[room(key.charAt(i))];
      if (entries.length > 0 && standsAt(key, i, entries)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsAt(String key, int at, String[] entries) {
    boolean startsWord = at == 0 || !Letters.isLetterOrDigit(key.charAt(at - 1));
    boolean sign = !Letters.isLetterOrDigit(key.charAt(at));
    if (sign || startsWord) {
      for (String words : entries) {
        if (key.startsWith(words, at) && (sign || endsWord(key, at + words.length()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the first entry of the file that stands anywhere in a text as whole words. */
  Optional<String> firstIn(String text) {
    String key = Folding.key(text);
    return keys.stream().filter(words -> contains(key, words)).findFirst();
  }

  /** Returns the longest entry with which a text begins as whole words. */
  Optional<String> longestAtStart(String text) {
    return longestAtStartOfKey(keyOfBeginning(text, longest));
  }

  /** Returns the longest entry with which a key begins as whole words. */
  Optional<String> longestAtStartOfKey(String key) {
    return key.isEmpty()
        ? Optional.empty()
        : Stream.of(byFirst[room(key.charAt(0))])
            .filter(words -> begins(key, words))
            .max(Comparator.comparingInt(String::length));
  }

  /** Returns whether a text is one of the entries. */
  boolean hold(String text) {
    return keys.contains(Folding.key(text));
  }

  /** Returns what follows the longest entry that a key begins with; the key itself without one. */
  String without(String key) {
    return longestAtStartOfKey(key).map(words -> key.substring(words.length()).strip()).orElse(key);
  }

  static boolean begins(String key, String words) {
    return key.startsWith(words) && endsWord(key, words.length());
  }

  /** Returns whether words stand anywhere in a text as whole words, both given as keys. */
  static boolean contains(String key, String words) {
    boolean sign = !Letters.isLetterOrDigit(words.charAt(0));
    for (int at = key.indexOf(words); at >= 0; at = key.indexOf(words, at + 1)) {
      boolean startsWord = at == 0 || !Letters.isLetterOrDigit(key.charAt(at - 1));
      if (sign || (startsWord && endsWord(key, at + words.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWord(String key, int end) {
    return end == key.length() || !Letters.isLetterOrDigit(key.charAt(end));
  }
}
