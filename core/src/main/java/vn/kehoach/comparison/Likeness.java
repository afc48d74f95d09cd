package vn.kehoach.comparison;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.comparison.OptimalAssignment.Edge;
import vn.kehoach.text.Folding;

/**
 * The likeness of texts: twice the shared words over all words (Dice), diacritics left aside.
 *
 * <p>Only texts that share a rare word are ever compared, so that the time stays near-linear.
 */
final class Likeness {

  /** A word that stands in more texts than this leads to no comparison. */
  private static final int RARE = 32;

  /** What a common parent, such as a section, is worth beside likeness; moves cost so much. */
  private static final double COMMON_PARENT = 0.1;

  /** Keeps a pair of just the least likeness, which has nothing over it, among the candidates. */
  private static final double LEAST = 1e-3;

  /**
   * What a step away from the old place takes, squared: among pairs that are equally alike the one
   * choice that neither crosses nor carries far, whichever version comes first.
   */
  private static final double SHIFT = 1e-12;

  private Likeness() {}

  static double of(String a, String b) {
    return dice(words(a), words(b));
  }

  /** The texts of open places in one version, and under what each stands. */
  record Texts(ImmutableIntArray places, List<String> texts, List<String> parents) {

    private List<String[]> words() {
      return texts.stream().map(Likeness::words).toList();
    }
  }

  /**
   * Joins the open places whose texts are at least so alike, so that the likeness beyond that is
   * the greatest in all.
   */
  static void join(Pairing pairing, Texts left, Texts right, double floor) {
    List<String[]> leftWords = left.words();
    List<String[]> rightWords = right.words();
    List<Edge> edges = new ArrayList<>();
    Map<String, List<Integer>> rightByWord = byWord(rightWords);
    Map<String, List<Integer>> leftByWord = byWord(leftWords);
    for (int i = 0; i < leftWords.size(); i++) {
      Set<Integer> seen = new HashSet<>();
      for (String word : leftWords.get(i)) {
        List<Integer> others = rightByWord.getOrDefault(word, List.of());
        if (others.size() > RARE || leftByWord.getOrDefault(word, List.of()).size() > RARE) {
          continue;
        }
        for (int j : others) {
          double score = seen.add(j) ? dice(leftWords.get(i), rightWords.get(j)) : 0;
          if (score > 0 && score >= floor) {
            edges.add(new Edge(i, j, weight(left, i, right, j, score - floor)));
          }
        }
      }
    }
    for (Edge edge : OptimalAssignment.choose(edges, leftWords.size(), rightWords.size())) {
      double score = dice(leftWords.get(edge.left()), rightWords.get(edge.right()));
      pairing.join(
          left.places().get(edge.left()),
          right.places().get(edge.right()),
          new Match(MatchMethod.BY_LIKENESS, score));
    }
  }

  private static double weight(Texts left, int i, Texts right, int j, double excess) {
    boolean together = left.parents().get(i).equals(right.parents().get(j));
    double shift = left.places().get(i) - right.places().get(j);
    double cost = Math.min(LEAST / 2, SHIFT * shift * shift);
    return LEAST + excess + (together ? COMMON_PARENT : 0) - cost;
  }

  private static Map<String, List<Integer>> byWord(List<String[]> texts) {
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (String word : texts.get(i)) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>(2)).add(i);
      }
    }
    return byWord;
  }

  /** The different words of a text in order of the alphabet. */
  private static String[] words(String text) {
    String[] words = Folding.tokens(text).stream().distinct().toArray(String[]::new);
    Arrays.sort(words);
    return words;
  }

  private static double dice(String[] a, String[] b) {
    int shared = 0;
    int j = 0;
    for (int i = 0; i < a.length && j < b.length; ) {
      int order = a[i].compareTo(b[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = a.length + b.length;
    return all == 0 ? 0 : 2.0 * shared / all;
  }
}
