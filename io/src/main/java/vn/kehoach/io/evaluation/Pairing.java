package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Rows joined one to one, the most alike first; among equals, those at like places first. */
final class Pairing {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate c) -> -c.likeness)
          .thenComparingDouble(Candidate::distance)
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::read);

  private Pairing() {}

  /** How alike two rows are, by their positions. */
  interface Likeness {
    double of(int gold, int read);
  }

  private record Candidate(double likeness, double distance, int gold, int read) {}

  /** Returns the pairs that are at least as alike as the floor, the best first. */
  static ImmutableList<Pair> of(int gold, int read, Likeness likeness, double floor) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold; i++) {
      for (int j = 0; j < read; j++) {
        double alike = likeness.of(i, j);
        if (alike >= floor) {
          double place = (double) ((long) i * Math.max(1, read)) / Math.max(1, gold);
          candidates.add(new Candidate(alike, Math.abs(place - j), i, j));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return chosen(candidates);
  }

  private static ImmutableList<Pair> chosen(List<Candidate> candidates) {
    BitSet left = new BitSet();
    BitSet right = new BitSet();
    ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
    for (Candidate candidate : candidates) {
      if (!left.get(candidate.gold) && !right.get(candidate.read)) {
        left.set(candidate.gold);
        right.set(candidate.read);
        pairs.add(new Pair(candidate.gold, candidate.read));
      }
    }
    return pairs.build();
  }

  /** Returns how many names of two cells say the same. */
  static int sameNames(List<String> gold, List<String> read, double floor) {
    List<Phrase> ours = gold.stream().map(Phrase::of).toList();
    List<Phrase> theirs = read.stream().map(Phrase::of).toList();
    return of(ours.size(), theirs.size(), (i, j) -> ours.get(i).likeness(theirs.get(j)), floor)
        .size();
  }
}
