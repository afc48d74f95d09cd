package vn.kehoach.text;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** One word of {@code number-words.csv}: what it does in a number, and where it may stand. */
record NumberWord(Role role, int value, ImmutableSet<Place> places) {

  private static final ImmutableMap<String, NumberWord> WORDS = load();

  /** What a word does in a number. */
  enum Role {
    DIGIT,
    TEN,
    TENS,
    LINK,
    HALF
  }

  /** Where a digit stands: opening a group, or after mười, mươi, linh. */
  enum Place {
    START,
    TEN,
    TENS,
    LINK
  }

  private static ImmutableMap<String, NumberWord> load() {
    ImmutableMap.Builder<String, NumberWord> words = ImmutableMap.builder();
    for (String line : VocabularyFile.lines(NumberWord.class, "number-words.csv")) {
      List<String> cells = Splitter.on(',').splitToList(line);
      words.put(Folding.key(cells.get(0)), of(cells));
    }
    return words.buildOrThrow();
  }

  private static NumberWord of(List<String> cells) {
    ImmutableSet.Builder<Place> places = ImmutableSet.builder();
    for (String place : Splitter.on(' ').omitEmptyStrings().split(cells.get(3))) {
      places.add(Place.valueOf(Ascii.toUpperCase(place)));
    }
    Role role = Role.valueOf(Ascii.toUpperCase(cells.get(1)));
    return new NumberWord(role, Integer.parseInt(cells.get(2)), places.build());
  }

  /** Returns the word with that {@link Folding#key}. */
  static Optional<NumberWord> ofKey(String key) {
    return Optional.ofNullable(WORDS.get(key));
  }

  /** Returns whether the word is a digit that may stand there. */
  boolean standsAs(Place place) {
    return role == Role.DIGIT && places.contains(place);
  }
}
