package vn.kehoach.measure;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.measure.Absent.Reason;
import vn.kehoach.text.Folding;

/** The words and signs of {@code absent.csv}. */
final class AbsentWords {

  private static final ImmutableMap<String, Reason> BY_KEY = load();
  private static final ImmutableMap<Reason, String> CANONICAL = canonical();

  private AbsentWords() {}

  /** The reason that a whole cell gives, if it gives one. */
  static Optional<Reason> find(String line) {
    if (line.isEmpty()) {
      return Optional.of(Reason.BLANK);
    }
    String key = Folding.key(line);
    boolean dashes = key.chars().allMatch(c -> c == '-' || c == '_');
    return dashes ? Optional.of(Reason.DASH) : Optional.ofNullable(BY_KEY.get(withoutStop(key)));
  }

  /** "Chưa có." is "chưa có"; dots alone stay. */
  private static String withoutStop(String key) {
    boolean stop = key.endsWith(".") && !key.endsWith("..");
    return stop ? key.substring(0, key.length() - 1) : key;
  }

  static String wordOf(Reason reason) {
    return CANONICAL.getOrDefault(reason, "");
  }

  private static ImmutableMap<String, Reason> load() {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    for (List<String> row : Vocabulary.rows("absent.csv")) {
      reasons.putIfAbsent(Folding.key(row.get(1)), Reason.valueOf(row.get(0)));
    }
    return ImmutableMap.copyOf(reasons);
  }

  private static ImmutableMap<Reason, String> canonical() {
    Map<Reason, String> words = new LinkedHashMap<>();
    Vocabulary.rows("absent.csv")
        .forEach(row -> words.putIfAbsent(Reason.valueOf(row.get(0)), row.get(1)));
    return ImmutableMap.copyOf(words);
  }
}
