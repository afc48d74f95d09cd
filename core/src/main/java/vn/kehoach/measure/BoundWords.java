package vn.kehoach.measure;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.text.Folding;

/** The words of {@code bounds.csv}. */
final class BoundWords {

  private static final ImmutableMap<String, Bound> LEADS = load("before");

  /** Words before a number. */
  static final Phrases<Bound> BEFORE = new Phrases<>(LEADS);

  /** Words behind a unit. */
  static final Phrases<Bound> AFTER = new Phrases<>(load("after"));

  private static final ImmutableMap<Bound, String> CANONICAL = canonical();

  private BoundWords() {}

  static Optional<Bound> find(String key) {
    return Optional.ofNullable(LEADS.get(key));
  }

  static String wordOf(Bound bound) {
    return CANONICAL.getOrDefault(bound, "");
  }

  private static ImmutableMap<String, Bound> load(String place) {
    return Vocabulary.rows("bounds.csv").stream()
        .filter(row -> row.get(1).equals(place))
        .collect(
            ImmutableMap.toImmutableMap(
                row -> Folding.key(row.get(2)), row -> Bound.valueOf(row.get(0))));
  }

  private static ImmutableMap<Bound, String> canonical() {
    Map<Bound, String> words = new LinkedHashMap<>();
    Vocabulary.rows("bounds.csv")
        .forEach(row -> words.putIfAbsent(Bound.valueOf(row.get(0)), row.get(2)));
    return ImmutableMap.copyOf(words);
  }
}
