package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.agency.AgencyResolution.Candidate;
import vn.kehoach.text.Folding;

/**
 * The bodies whose names resemble a name that is not known, such as {@code Sở Xây dựng} for {@code
 * Sở Sây dựng}.
 *
 * <p>The likeness is the share of pairs of neighbouring letters that two names have in common
 * (Dice), diacritics left out. A sketch of each name, one bit a pair, spares most comparisons.
 */
final class NearNames {

  private static final double LEAST = 0.6;
  private static final int MOST = 3;
  private static final int MOST_LETTERS = 120;
  private static final int SKETCH = 128;
  private static final int SPREAD = 0x9E3779B9;

  /** A name as its letter pairs. */
  private static final class Pairs {
    private final int[] sorted;
    private long low;
    private long high;

    Pairs(String name) {
      boolean cut = name.length() > MOST_LETTERS;
      String folded = Folding.words(cut ? name.substring(0, MOST_LETTERS) : name);
      sorted = new int[Math.max(0, folded.length() - 1)];
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] = (folded.charAt(i) << 16) | folded.charAt(i + 1);
        int bit = ((sorted[i] * SPREAD) >>> 7) % SKETCH;
        low |= bit < 64 ? 1L << bit : 0;
        high |= bit < 64 ? 0 : 1L << (bit - 64);
      }
      Arrays.sort(sorted);
    }

    /** At most so like, by the sketches: pairs whose bit the other lacks are not common. */
    double bound(Pairs other) {
      int lacking = Long.bitCount(low & ~other.low) + Long.bitCount(high & ~other.high);
      int common = Math.min(sorted.length - lacking, other.sorted.length);
      int all = sorted.length + other.sorted.length;
      return all == 0 ? 0 : 2.0 * common / all;
    }

    double likeness(Pairs other) {
      int common = 0;
      int i = 0;
      int j = 0;
      while (i < sorted.length && j < other.sorted.length) {
        int order = Integer.compare(sorted[i], other.sorted[j]);
        common += order == 0 ? 1 : 0;
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
      int all = sorted.length + other.sorted.length;
      return all == 0 ? 0 : 2.0 * common / all;
    }
  }

  private record Entry(AgencyBody body, Pairs pairs) {}

  private final ImmutableList<Entry> entries;

  NearNames(Iterable<AgencyBody> bodies) {
    ImmutableList.Builder<Entry> all = ImmutableList.builder();
    for (AgencyBody body : bodies) {
      if (!body.isGroup()) {
        all.add(new Entry(body, new Pairs(body.name())));
        body.variants().forEach(variant -> all.add(new Entry(body, new Pairs(variant))));
      }
    }
    this.entries = all.build();
  }

  /** The few likeliest bodies, the likeliest first, each once. */
  ImmutableList<Candidate> of(String printed) {
    Pairs pairs = new Pairs(printed);
    Map<AgencyBody, Double> best = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (pairs.bound(entry.pairs()) < LEAST) {
        continue;
      }
      double likeness = pairs.likeness(entry.pairs());
      if (likeness >= LEAST) {
        best.merge(entry.body(), likeness, Math::max);
      }
    }
    List<Candidate> found = new ArrayList<>();
    best.forEach((body, likeness) -> found.add(new Candidate(body, likeness)));
    found.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    return ImmutableList.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }
}
