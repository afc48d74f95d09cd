package vn.kehoach.validation.rule;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.text.Folding;
import vn.kehoach.text.VocabularyFile;

/**
 * Words a rule goes by, from a resource file next to this package; compared by {@link Folding#key}.
 */
final class Words {

  private static final Splitter BLANKS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final ImmutableList<String> keys;

  /**
   * The characters that entries begin with: where none of them stands, none of the entries does.
   */
  private final String beginnings;

  private Words(ImmutableList<String> keys) {
    this.keys = keys;
    this.beginnings =
        keys.stream().map(key -> key.substring(0, 1)).distinct().collect(Collectors.joining());
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
    return beginKey(Folding.key(text));
  }

  /** Returns whether a key begins with one of the entries as whole words. */
  boolean beginKey(String key) {
    return mayStandAt(key, 0) && keys.stream().anyMatch(words -> begins(key, words));
  }

  /** Returns whether one of the entries stands anywhere in a text as whole words. */
  boolean standIn(String text) {
    return standInKey(Folding.key(text));
  }

  /** Returns whether one of the entries stands anywhere in a key as whole words. */
  boolean standInKey(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (mayStandAt(key, i) && standsAt(key, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayStandAt(String key, int at) {
    return at < key.length() && beginnings.indexOf(key.charAt(at)) >= 0;
  }

  private boolean standsAt(String key, int at) {
    boolean startsWord = at == 0 || !Character.isLetterOrDigit(key.charAt(at - 1));
    boolean sign = !Character.isLetterOrDigit(key.charAt(at));
    if (sign || startsWord) {
      for (String words : keys) {
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
    return longestAtStartOfKey(Folding.key(text));
  }

  /** Returns the longest entry with which a key begins as whole words. */
  Optional<String> longestAtStartOfKey(String key) {
    return mayStandAt(key, 0)
        ? keys.stream()
            .filter(words -> begins(key, words))
            .max(Comparator.comparingInt(String::length))
        : Optional.empty();
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
    boolean sign = !Character.isLetterOrDigit(words.charAt(0));
    for (int at = key.indexOf(words); at >= 0; at = key.indexOf(words, at + 1)) {
      boolean startsWord = at == 0 || !Character.isLetterOrDigit(key.charAt(at - 1));
      if (sign || (startsWord && endsWord(key, at + words.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWord(String key, int end) {
    return end == key.length() || !Character.isLetterOrDigit(key.charAt(end));
  }
}
