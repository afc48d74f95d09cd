package vn.kehoach.extract;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import vn.kehoach.text.Folding;

/**
 * Tells a value that is printed again in other words, as tasks repeat the goals they serve.
 *
 * <p>The same figure for the same time is a repetition if nearly all words of the shorter name
 * stand in the longer one. Only the last few of each figure are looked at, so that a paper of many
 * equal figures is still read in one pass.
 */
final class RepeatedValues {

  private static final int LOOKED_AT = 32;
  private static final int FEWEST_WORDS = 4;
  private static final double AMONG_GOALS = 1.0;
  private static final double AMONG_TASKS = 0.8;

  private final ListMultimap<String, Set<String>> names = ArrayListMultimap.create();

  /**
   * Takes note of a value and returns whether it was there in other words.
   *
   * @param strict whether it stands among tasks, where repetition is likelier
   */
  boolean isRepeated(NamedValue value, boolean strict) {
    Set<String> words = ImmutableSet.copyOf(Folding.tokens(value.name()));
    List<Set<String>> known = names.get(value.kind() + " " + value.period() + " " + value.value());
    List<Set<String>> last = known.subList(Math.max(0, known.size() - LOOKED_AT), known.size());
    double share = strict ? AMONG_TASKS : AMONG_GOALS;
    boolean recalled = strict && isRecalled(value.name()) && !last.isEmpty();
    boolean repeated =
        recalled || (!value.part() && last.stream().anyMatch(o -> isSame(words, o, share)));
    known.add(words);
    return repeated;
  }

  /** A task "to reach the goal of 50%" names the goal and not what it measures. */
  private static boolean isRecalled(String name) {
    String key = Folding.key(name);
    return key.contains(Folding.key("mục tiêu")) || key.contains(Folding.key("chỉ tiêu"));
  }

  private static boolean isSame(Set<String> a, Set<String> b, double share) {
    int shorter = Math.min(a.size(), b.size());
    boolean whole = a.equals(b);
    return !whole && shorter >= FEWEST_WORDS && Sets.intersection(a, b).size() >= share * shorter;
  }
}
