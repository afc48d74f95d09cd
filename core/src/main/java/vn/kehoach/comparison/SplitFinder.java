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

  /**
   * The least share of what a part says alone that the whole says too: less is another text that
   * has some words in common. Chosen by judgement.
   */
  private static final double PART_SHARE = 0.5;

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
    Map<String, Integer> all = count(Folding.tokens(whole.text().words()));
    Map<String, Integer> one = count(Folding.tokens(first.words()));
    Map<String, Integer> two = count(Folding.tokens(second.words()));
    int repeated = repeated(all, one, two);
    int size = size(all);
    int fewest = (int) Math.ceil(options.splitShare() * (size - repeated));
    if (own(all, one, two) < fewest || own(all, two, one) < fewest) {
      return;
    }
    int shared = 0;
    for (Map.Entry<String, Integer> word : all.entrySet()) {
      int there = one.getOrDefault(word.getKey(), 0) + two.getOrDefault(word.getKey(), 0);
      shared += Math.min(word.getValue(), there);
    }
    double score = 2.0 * shared / (size + size(one) + size(two) - repeated);
    if (score >= options.splitLikeness() && areHalves(whole.text(), first, second)) {
      found.add(
          new Split(
              merged,
              score,
              distinct(whole.text().told(), first.told(), second.told()),
              key(whole, first, second)));
    }
  }

  /** Whether each brings words that tell something, most of them from the whole. */
  private static boolean areHalves(Text whole, Text first, Text second) {
    Map<String, Integer> all = count(SplitWords.telling(whole.words()));
    Map<String, Integer> one = count(SplitWords.telling(first.words()));
    Map<String, Integer> two = count(SplitWords.telling(second.words()));
    return isHalf(all, one, two) && isHalf(all, two, one);
  }

  private static boolean isHalf(
      Map<String, Integer> all, Map<String, Integer> part, Map<String, Integer> other) {
    int own = own(all, part, other);
    return own >= FEWEST_WORDS && own >= PART_SHARE * own(part, part, other);
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

  /**
   * How many words of a whole both parts have although it has them once: a lead, a time. They are
   * neither's own, and no word too many.
   */
  private static int repeated(
      Map<String, Integer> all, Map<String, Integer> one, Map<String, Integer> two) {
    int repeated = 0;
    for (Map.Entry<String, Integer> word : all.entrySet()) {
      int there = word.getValue();
      int twice =
          Math.min(there, one.getOrDefault(word.getKey(), 0))
              + Math.min(there, two.getOrDefault(word.getKey(), 0));
      repeated += Math.max(0, twice - there);
    }
    return repeated;
  }

  private static Map<String, Integer> count(List<String> words) {
    Map<String, Integer> count = new HashMap<>();
    words.forEach(word -> count.merge(word, 1, Integer::sum));
    return count;
  }

  private static int size(Map<String, Integer> count) {
    return count.values().stream().mapToInt(Integer::intValue).sum();
  }
}
