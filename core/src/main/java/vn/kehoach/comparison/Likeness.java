package vn.kehoach.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.text.Folding;

/**
 * The likeness of texts: twice the shared words over all words (Dice), diacritics left aside.
 *
 * <p>Only texts that share a rare word are ever compared, so that the time stays near-linear.
 */
final class Likeness {

  /** A word that stands in more texts than this leads to no comparison. */
  private static final int RARE = 32;

  private record Candidate(int left, int right, double score, int shift) {}

  /** Best first; a tie prefers the place that changed least. Neither side comes first. */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparingInt(Candidate::shift)
          .thenComparingInt(c -> c.left() + c.right());

  private Likeness() {}

  static double of(String a, String b) {
    return dice(words(a), words(b));
  }

  /** Joins the open places whose texts are at least so alike, the likest first. */
  static void join(
      Pairing pairing,
      int[] left,
      List<String> leftTexts,
      int[] right,
      List<String> rightTexts,
      double floor) {
    List<String[]> leftWords = new ArrayList<>();
    leftTexts.forEach(text -> leftWords.add(words(text)));
    List<String[]> rightWords = new ArrayList<>();
    rightTexts.forEach(text -> rightWords.add(words(text)));
    List<Candidate> candidates = candidates(left, leftWords, right, rightWords, floor);
    candidates.sort(BEST_FIRST);
    for (Candidate c : candidates) {
      if (pairing.afterOf(c.left()) < 0 && pairing.beforeOf(c.right()) < 0) {
        pairing.join(c.left(), c.right(), new Match(MatchMethod.BY_LIKENESS, c.score()));
      }
    }
  }

  private static List<Candidate> candidates(
      int[] left, List<String[]> leftWords, int[] right, List<String[]> rightWords, double floor) {
    Map<String, List<Integer>> rightByWord = byWord(rightWords);
    Map<String, List<Integer>> leftByWord = byWord(leftWords);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      Set<Integer> seen = new HashSet<>();
      for (String word : leftWords.get(i)) {
        List<Integer> others = rightByWord.getOrDefault(word, List.of());
        if (others.size() > RARE || leftByWord.getOrDefault(word, List.of()).size() > RARE) {
          continue;
        }
        for (int j : others) {
          double score = seen.add(j) ? dice(leftWords.get(i), rightWords.get(j)) : 0;
          if (score > 0 && score >= floor) {
            found.add(new Candidate(left[i], right[j], score, Math.abs(left[i] - right[j])));
          }
        }
      }
    }
    return found;
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
