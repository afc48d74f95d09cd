package vn.kehoach.timeline;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.text.Spellings;
import vn.kehoach.text.VocabularyFile;
import vn.kehoach.text.WordIndex;

/** The vocabulary of {@code time-words.csv}, looked up by the first word of a phrase. */
final class TimeWords {

  private static final String RESOURCE = "time-words.csv";
  private static final WordIndex<Opening> BY_FIRST_WORD = load();

  private TimeWords() {}

  private static WordIndex<Opening> load() {
    return WordIndex.of(
        Maps.transformValues(
            VocabularyFile.lines(TimeWords.class, RESOURCE).stream()
                .flatMap(TimeWords::parse)
                .collect(toImmutableListMultimap(word -> word.tokens().get(0), word -> word))
                .asMap(),
            Opening::of));
  }

  /** Returns a phrase in all its spellings. */
  private static Stream<TimeWord> parse(String line) {
    List<String> cells = Splitter.on(',').limit(3).splitToList(line);
    TimeWord.Role role = TimeWord.Role.valueOf(cells.get(0).toUpperCase(Locale.ROOT));
    String phrase = CharMatcher.is('"').removeFrom(cells.get(2));
    return Spellings.of(phrase).stream()
        .map(spelling -> new TimeWord(role, cells.get(1), Tokens.texts(spelling)))
        .distinct();
  }

  /** Returns the phrases that begin with a word in lower case, which stands in a text. */
  static Opening opening(char[] text, int from, int to) {
    Opening opening = BY_FIRST_WORD.get(text, from, to);
    return opening == null ? Opening.NONE : opening;
  }

  /** Finds the longest phrase of a role that begins at token {@code i}. */
  static Optional<TimeWord> match(Tokens text, int i, TimeWord.Role role) {
    return Optional.ofNullable(find(text, i, role));
  }

  private static @Nullable TimeWord find(Tokens text, int i, TimeWord.Role role) {
    Opening opening = text.opening(i);
    if (!opening.has(role)) {
      return null;
    }
    for (TimeWord word : opening.words()) {
      if (word.role() == role && word.isAt(text, i)) {
        return word;
      }
    }
    return null;
  }

  /** Returns the number of tokens of the longest phrase of a role at token {@code i}, or 0. */
  static int length(Tokens text, int i, TimeWord.Role role) {
    TimeWord word = find(text, i, role);
    return word == null ? 0 : word.size();
  }

  static boolean isAt(Tokens text, int i, TimeWord.Role role) {
    return length(text, i, role) > 0;
  }
}
