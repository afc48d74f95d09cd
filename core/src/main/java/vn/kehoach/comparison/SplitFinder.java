package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.comparison.DiffMeanings.Told;
import vn.kehoach.text.Folding;

/**
 * Finds texts that were parted in two and texts that were put together.
 *
 * <p>A whole is a text that was removed, or became one of its parts; a part is a text that was
 * added, or what the whole became. Putting together is the same, read backwards.
 */
final class SplitFinder {

  /** How many of the texts that share most words are tried as parts of one whole. */
  private static final int TRIED = 6;

  /** A word that stands in more texts than this leads to no trial. */
  private static final int RARE = 32;

  /** The fewest words of a part: fewer are in common by chance. */
  private static final int FEWEST_WORDS = 2;

  /** Texts of one sort are compared with each other only. */
  private record Text(Told told, SplitText.Sort sort, String words) {}

  private record Whole(Text text, Optional<Text> became) {}

  /** A split found, or a merger if the whole stands in the later version. */
  record Split(boolean merged, double score, ImmutableList<Told> changes, String key) {}

  private static final Comparator<Split> BEST_FIRST =
      Comparator.comparingDouble(Split::score).reversed().thenComparing(Split::key);

  private final DiffOptions options;

  private SplitFinder(DiffOptions options) {
    this.options = options;
  }

  static ImmutableList<Split> find(List<Told> changes, DiffOptions options) {
    List<Text> gone = new ArrayList<>();
    List<Text> come = new ArrayList<>();
    List<Whole> cut = new ArrayList<>();
    List<Whole> joined = new ArrayList<>();
    for (Told told : changes) {
      SplitText.of(told.change())
          .ifPresent(
              text -> {
                SplitText.Sort sort = text.sort();
                Optional<Text> old = text.before().map(words -> new Text(told, sort, words));
                Optional<Text> now = text.after().map(words -> new Text(told, sort, words));
                old.ifPresent(whole -> cut.add(new Whole(whole, now)));
                now.ifPresent(whole -> joined.add(new Whole(whole, old)));
                if (old.isEmpty()) {
                  come.add(now.orElseThrow());
                } else if (now.isEmpty()) {
                  gone.add(old.get());
                }
              });
    }
    if (gone.isEmpty() && come.isEmpty()) {
      return ImmutableList.of();
    }
    SplitFinder finder = new SplitFinder(options);
    List<Split> candidates = new ArrayList<>();
    finder.collect(candidates, cut, come, false);
    finder.collect(candidates, joined, gone, true);
    return best(candidates);
  }

  /** The best of those that share no change. */
  private static ImmutableList<Split> best(List<Split> candidates) {
    candidates.sort(BEST_FIRST);
    Set<Integer> taken = new HashSet<>();
    ImmutableList.Builder<Split> best = ImmutableList.builder();
    for (Split split : candidates) {
      if (split.changes().stream().noneMatch(told -> taken.contains(told.at()))) {
        split.changes().forEach(told -> taken.add(told.at()));
        best.add(split);
      }
    }
    return best.build();
  }

  private void collect(List<Split> found, List<Whole> wholes, List<Text> parts, boolean merged) {
    Map<String, List<Text>> byWord = new HashMap<>();
    for (Text part : parts) {
      for (String word : ImmutableSet.copyOf(Folding.tokens(part.words()))) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>(2)).add(part);
      }
    }
    if (byWord.isEmpty()) {
      return;
    }
    for (Whole whole : wholes) {
      collect(found, whole, near(whole.text(), byWord), merged);
    }
  }

  private void collect(List<Split> found, Whole whole, List<Text> near, boolean merged) {
    for (int i = 0; i < near.size(); i++) {
      if (whole.became().isPresent()) {
        tryParts(found, whole, whole.became().get(), near.get(i), merged);
        continue;
      }
      for (int j = i + 1; j < near.size(); j++) {
        tryParts(found, whole, near.get(i), near.get(j), merged);
      }
    }
  }

  /** The texts that share the most words with a whole, the nearest first. */
  private static List<Text> near(Text whole, Map<String, List<Text>> byWord) {
    Map<Text, Integer> shared = new HashMap<>();
    for (String word : new LinkedHashSet<>(Folding.tokens(whole.words()))) {
      List<Text> with = byWord.getOrDefault(word, List.of());
      if (with.size() <= RARE) {
        with.stream()
            .filter(text -> text.sort() == whole.sort())
            .forEach(text -> shared.merge(text, 1, Integer::sum));
      }
    }
    return shared.keySet().stream()
        .filter(text -> shared.getOrDefault(text, 0) >= FEWEST_WORDS)
        .sorted(
            Comparator.<Text>comparingInt(text -> -shared.getOrDefault(text, 0))
                .thenComparing(Text::words)
                .thenComparing(text -> text.told().at()))
        .limit(TRIED)
        .toList();
  }

  private void tryParts(List<Split> found, Whole whole, Text first, Text second, boolean merged) {
    Map<String, Integer> all = count(whole.text().words());
    Map<String, Integer> one = count(first.words());
    Map<String, Integer> two = count(second.words());
    int size = size(all);
    int fewest = Math.max(FEWEST_WORDS, (int) Math.ceil(options.splitShare() * size));
    if (own(all, one, two) < fewest || own(all, two, one) < fewest) {
      return;
    }
    int shared = 0;
    for (Map.Entry<String, Integer> word : all.entrySet()) {
      int there = one.getOrDefault(word.getKey(), 0) + two.getOrDefault(word.getKey(), 0);
      shared += Math.min(word.getValue(), there);
    }
    double score = 2.0 * shared / (size + size(one) + size(two));
    if (score >= options.splitLikeness()) {
      found.add(
          new Split(
              merged,
              score,
              distinct(whole.text().told(), first.told(), second.told()),
              key(whole, first, second)));
    }
  }

  private static ImmutableList<Told> distinct(Told... all) {
    return ImmutableSet.copyOf(all).asList();
  }

  private static String key(Whole whole, Text first, Text second) {
    boolean inOrder = first.words().compareTo(second.words()) <= 0;
    return whole.text().words()
        + '\n'
        + (inOrder ? first : second).words()
        + '\n'
        + (inOrder ? second : first).words();
  }

  /** How many words of a whole one part has and the other lacks. */
  private static int own(
      Map<String, Integer> all, Map<String, Integer> part, Map<String, Integer> other) {
    int own = 0;
    for (Map.Entry<String, Integer> word : all.entrySet()) {
      int has = Math.min(word.getValue(), part.getOrDefault(word.getKey(), 0));
      own += Math.max(0, has - other.getOrDefault(word.getKey(), 0));
    }
    return own;
  }

  private static Map<String, Integer> count(String text) {
    Map<String, Integer> count = new HashMap<>();
    Folding.tokens(text).forEach(word -> count.merge(word, 1, Integer::sum));
    return count;
  }

  private static int size(Map<String, Integer> count) {
    return count.values().stream().mapToInt(Integer::intValue).sum();
  }
}
