package vn.kehoach.outline;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import vn.kehoach.text.CaseOf;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Letters;
import vn.kehoach.text.VocabularyFile;

/** Words by which the parts of a paper are told apart, from {@code outline-words.csv}. */
final class OutlineWords {

  /** What words at the beginning of a block may show. */
  enum Role {
    TITLE,
    WRAPPER,
    BODY,
    AUTHORITY,
    MOTTO,
    ATTACHED,
    CLOSING,
    SIGNATURE,
    WHOLE,
    TAIL,
    STEP,
    PAGE
  }

  private static final int LONGEST_START = 40;
  private static final OutlineWords STANDARD = load();

  private final ImmutableListMultimap<Role, String> words;

  private OutlineWords(ImmutableListMultimap<Role, String> words) {
    this.words = words;
  }

  static OutlineWords standard() {
    return STANDARD;
  }

  /** Returns whether a text begins with words of a role. */
  boolean begins(String text, Role role) {
    return wordsAt(text, role).isPresent();
  }

  /** Returns the longest words of a role with which a text begins. */
  Optional<String> wordsAt(String text, Role role) {
    String start = Folding.key(text.substring(0, Math.min(text.length(), LONGEST_START)));
    String longest = "";
    for (String word : words.get(role)) {
      boolean found = start.startsWith(word) && wordEnds(start, word.length());
      longest = found && word.length() > longest.length() ? word : longest;
    }
    return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
  }

  /** Returns whether a text is words of a role and nothing else. */
  boolean is(String text, Role role) {
    if (text.length() > LONGEST_START) {
      return false;
    }
    String key = Folding.key(text);
    return words.get(role).stream().anyMatch(word -> key.equals(word) || key.equals(word + ":"));
  }

  /** Returns whether a text holds words of a role. */
  boolean holds(String text, Role role) {
    String key = Folding.key(text);
    return words.get(role).stream().anyMatch(key::contains);
  }

  /** Returns whether a short line is all capitals, as titles and offices are. */
  static boolean inCapitals(String text) {
    return CaseOf.isUpperCase(text, 0.8);
  }

  private static boolean wordEnds(String text, int at) {
    return at >= text.length() || !Letters.isLetterOrDigit(text.charAt(at));
  }

  private static OutlineWords load() {
    ImmutableListMultimap.Builder<Role, String> words = ImmutableListMultimap.builder();
    for (String line : VocabularyFile.lines(OutlineWords.class, "outline-words.csv")) {
      int separator = line.indexOf(';');
      Role role = Role.valueOf(line.substring(0, separator).toUpperCase(java.util.Locale.ROOT));
      words.put(role, Folding.key(line.substring(separator + 1)));
    }
    return new OutlineWords(words.build());
  }
}
