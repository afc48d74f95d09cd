package vn.kehoach.comparison;

import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.comparison.Likeness.Texts;
import vn.kehoach.text.Folding;

/**
 * Finds the items of one version in the other: by id, then by equal words, by likeness, by number.
 *
 * <p>An id that stands over other words on the other side is doubted if those words are at home
 * elsewhere: ids made from numbers shift when a row is put in. No step depends on which version
 * comes first.
 */
final class ItemMatcher<T> {

  private static final Comparator<Match> SUREST_FIRST =
      Comparator.comparing(Match::method).thenComparing(Match::score, Comparator.reverseOrder());

  private final List<T> before;
  private final List<T> after;
  private final Traits<T> traits;
  private final Pairing pairing;
  private final DiffOptions options;

  private ItemMatcher(List<T> before, List<T> after, Traits<T> traits, DiffOptions options) {
    this.options = options;
    this.before = before;
    this.after = after;
    this.traits = traits;
    this.pairing = new Pairing(before.size(), after.size());
  }

  static <T> Pairing pair(List<T> before, List<T> after, Traits<T> traits, DiffOptions options) {
    ItemMatcher<T> matcher = new ItemMatcher<>(before, after, traits, options);
    List<Integer> doubtful = matcher.joinById();
    if (!doubtful.isEmpty()) {
      matcher.partDoubtful(doubtful);
    }
    matcher.joinOpen();
    matcher.uncross();
    return matcher.pairing;
  }

  /**
   * Joins equal items in order, first with first: of two rows that are alike in id and words
   * neither has moved past the other, whichever version comes first.
   */
  private void uncross() {
    if (pairing.keepsOrder() || idsOnce(before)) {
      return;
    }
    Map<String, List<Integer>> alike = new LinkedHashMap<>();
    for (int i = 0; i < before.size(); i++) {
      int j = pairing.afterOf(i);
      if (j >= 0) {
        String key = whole(before.get(i)) + '\n' + whole(after.get(j));
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    alike.values().stream().filter(places -> places.size() > 1).forEach(this::joinInOrder);
  }

  private void joinInOrder(List<Integer> places) {
    List<Integer> targets = places.stream().map(pairing::afterOf).sorted().toList();
    List<Match> matches = places.stream().map(pairing::match).sorted(SUREST_FIRST).toList();
    for (int k = 0; k < targets.size(); k++) {
      pairing.join(places.get(k), targets.get(k), matches.get(k));
    }
  }

  private String whole(T item) {
    return traits.id(item) + '\n' + traits.words(item);
  }

  private boolean idsOnce(List<T> items) {
    Set<String> ids = new HashSet<>();
    return items.stream().allMatch(item -> ids.add(traits.id(item)));
  }

  /**
   * Joins equal ids and returns those whose words differ.
   *
   * <p>An id that stands several times is joined first with first, second with second.
   */
  private List<Integer> joinById() {
    Map<String, Integer> byId = Maps.newHashMapWithExpectedSize(after.size());
    int[] again = new int[after.size()];
    for (int j = after.size() - 1; j >= 0; j--) {
      Integer later = byId.put(traits.id(after.get(j)), j);
      again[j] = later == null ? -1 : later;
    }
    boolean unique = byId.size() == after.size();
    List<Integer> doubtful = new ArrayList<>();
    int guess = 0;
    for (int i = 0; i < before.size(); i++) {
      String id = traits.id(before.get(i));
      boolean guessed = unique && guess < after.size() && id.equals(traits.id(after.get(guess)));
      int j = guessed ? guess : byId.getOrDefault(id, -1);
      if (j < 0 || pairing.beforeOf(j) >= 0) {
        continue;
      }
      pairing.join(i, j, Match.ID);
      guess = j + 1;
      if (again[j] >= 0) {
        byId.put(id, again[j]);
      }
      if (!traits.haveSameWords(before.get(i), after.get(j))) {
        doubtful.add(i);
      }
    }
    return doubtful;
  }

  private void partDoubtful(List<Integer> doubtful) {
    Set<String> homesBefore = new HashSet<>();
    Set<String> homesAfter = new HashSet<>();
    List<Integer> unlike = new ArrayList<>();
    for (int i : doubtful) {
      String old = key(before, i);
      String now = key(after, pairing.afterOf(i));
      if (!old.equals(now)) {
        unlike.add(i);
        homesBefore.add(old);
        homesAfter.add(now);
      }
    }
    for (int i : pairing.openBefore()) {
      homesBefore.add(key(before, i));
    }
    for (int j : pairing.openAfter()) {
      homesAfter.add(key(after, j));
    }
    for (int i : unlike) {
      if (homesAfter.contains(key(before, i))
          || homesBefore.contains(key(after, pairing.afterOf(i)))) {
        pairing.part(i);
      }
    }
  }

  private void joinOpen() {
    int[] left = pairing.openBefore();
    int[] right = pairing.openAfter();
    if (left.length == 0 || right.length == 0) {
      return;
    }
    joinByName(left, right);
    if (traits.triesLikeness()) {
      joinByLikeness();
      joinByNumber();
    }
    joinLeftIds();
  }

  private void joinByName(int[] left, int[] right) {
    Map<String, Deque<Integer>> byName = new HashMap<>();
    for (int j : right) {
      byName.computeIfAbsent(key(after, j), k -> new ArrayDeque<>()).add(j);
    }
    for (int i : left) {
      String name = key(before, i);
      Deque<Integer> places = name.isEmpty() ? null : byName.get(name);
      Integer j = places == null ? null : places.poll();
      if (j != null) {
        pairing.join(i, j, Match.NAME);
      }
    }
  }

  private void joinByLikeness() {
    int[] left = pairing.openBefore();
    int[] right = pairing.openAfter();
    if (left.length > 0 && right.length > 0) {
      Likeness.join(pairing, texts(before, left), texts(after, right), options.likeness());
    }
  }

  private void joinByNumber() {
    Map<String, Integer> right = onlyOnes(after, pairing.openAfter());
    onlyOnes(before, pairing.openBefore())
        .forEach(
            (number, i) -> {
              int j = right.getOrDefault(number, -1);
              double score = j < 0 || i < 0 ? 0 : likeness(i, j);
              if (score >= options.numberedLikeness()) {
                pairing.join(i, j, new Match(MatchMethod.BY_NUMBER, score));
              }
            });
  }

  /** The places of numbers, -1 for numbers that stand twice. */
  private Map<String, Integer> onlyOnes(List<T> items, int[] places) {
    Map<String, Integer> byNumber = new HashMap<>();
    for (int place : places) {
      String number = traits.number(items.get(place));
      if (!number.isEmpty()) {
        byNumber.merge(number, place, (first, second) -> -1);
      }
    }
    return byNumber;
  }

  private double likeness(int i, int j) {
    return Likeness.of(traits.words(before.get(i)), traits.words(after.get(j)));
  }

  /** Joins equal ids again whose words found no other home after all. */
  private void joinLeftIds() {
    Map<String, Integer> byId = new HashMap<>();
    for (int j : pairing.openAfter()) {
      byId.putIfAbsent(traits.id(after.get(j)), j);
    }
    for (int i : pairing.openBefore()) {
      Integer j = byId.remove(traits.id(before.get(i)));
      if (j != null) {
        pairing.join(i, j, Match.ID);
      }
    }
  }

  private Texts texts(List<T> items, int[] places) {
    List<String> words = new ArrayList<>(places.length);
    List<String> parents = new ArrayList<>(places.length);
    for (int place : places) {
      words.add(traits.words(items.get(place)));
      parents.add(traits.parent(items.get(place)));
    }
    return new Texts(ImmutableIntArray.copyOf(places), words, parents);
  }

  private String key(List<T> items, int place) {
    return Folding.key(traits.words(items.get(place)));
  }
}
