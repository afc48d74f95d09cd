package vn.kehoach.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.text.VocabularyFile;

/** The vocabulary of {@code time-words.csv}, looked up by the first word of a phrase. */
final class TimeWords {

  private static final String RESOURCE = "time-words.csv";
  private static final ImmutableListMultimap<String, TimeWord> BY_FIRST_TOKEN = load();

  private TimeWords() {}

  private static ImmutableListMultimap<String, TimeWord> load() {
    return VocabularyFile.lines(TimeWords.class, RESOURCE).stream()
        .map(TimeWords::parse)
        .sorted(Comparator.comparingInt(TimeWord::size).reversed())
        .collect(toImmutableListMultimap(word -> word.tokens().get(0), word -> word));
  }

  private static TimeWord parse(String line) {
    List<String> cells = Splitter.on(',').limit(3).splitToList(line);
    Tokens phrase = Tokens.of(cells.get(2).replace("\"", ""));
    ImmutableList<String> tokens =
        IntStream.range(0, phrase.size()).mapToObj(phrase::text).collect(toImmutableList());
    return new TimeWord(
        TimeWord.Role.valueOf(cells.get(0).toUpperCase(Locale.ROOT)), cells.get(1), tokens);
  }

  /** Finds the longest phrase of a role that begins at token {@code i}. */
  static Optional<TimeWord> match(Tokens text, int i, TimeWord.Role role) {
    for (TimeWord word : BY_FIRST_TOKEN.get(text.text(i))) {
      if (word.role() == role && word.isAt(text, i)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Returns the number of tokens of the longest phrase of a role at token {@code i}, or 0. */
  static int length(Tokens text, int i, TimeWord.Role role) {
    return match(text, i, role).map(TimeWord::size).orElse(0);
  }

  static boolean isAt(Tokens text, int i, TimeWord.Role role) {
    return length(text, i, role) > 0;
  }
}
