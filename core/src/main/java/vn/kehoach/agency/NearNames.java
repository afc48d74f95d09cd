package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

  /** So like a known name, a name is more likely a misprint of it than one of its own. */
  private static final double MISPRINT = 0.92;

  private static final Comparator<Candidate> LIKELIEST =
      Comparator.comparingDouble(Candidate::likeness).reversed();

  /** A name as its letter pairs. */
  private static final class Pairs {
    private static final int WORDS = 4;
    private static final int SPREAD = 0x9E3779B9;
    private static final int SHIFT = 24;

    private final int[] sorted;
    private final long[] sketch = new long[WORDS];

    Pairs(String name) {
      boolean cut = name.length() > MOST_LETTERS;
      String folded = Folding.words(cut ? name.substring(0, MOST_LETTERS) : name);
      sorted = new int[Math.max(0, folded.length() - 1)];
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] = (folded.charAt(i) << 16) | folded.charAt(i + 1);
        int bit = (sorted[i] * SPREAD) >>> SHIFT;
        sketch[bit / Long.SIZE] |= 1L << (bit % Long.SIZE);
      }
      Arrays.sort(sorted);
    }

    /** At most so like, by the sketches: pairs whose bit the other lacks are not common. */
    double bound(Pairs other) {
      int lacking = 0;
      int missing = 0;
      for (int i = 0; i < WORDS; i++) {
        lacking += Long.bitCount(sketch[i] & ~other.sketch[i]);
        missing += Long.bitCount(other.sketch[i] & ~sketch[i]);
      }
      int common = Math.min(sorted.length - lacking, other.sorted.length - missing);
      return share(common, other);
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
      return share(common, other);
    }

    private double share(int common, Pairs other) {
      int all = sorted.length + other.sorted.length;
      return all == 0 ? 0 : 2.0 * common / all;
    }
  }

  /** The spellings of a body. */
  private record Entry(AgencyBody body, ImmutableList<Pairs> names) {
    double likeness(Pairs printed, double least) {
      double best = 0;
      for (Pairs name : names) {
        double bound = Math.max(least, best);
        if (printed.bound(name) >= bound) {
          best = Math.max(best, printed.likeness(name));
        }
      }
      return best;
    }
  }

  private final ImmutableList<Entry> entries;

  NearNames(Iterable<AgencyBody> bodies) {
    ImmutableList.Builder<Entry> all = ImmutableList.builder();
    for (AgencyBody body : bodies) {
      if (!body.isGroup()) {
        ImmutableList.Builder<Pairs> names = ImmutableList.builder();
        names.add(new Pairs(body.name()));
        body.variants().forEach(variant -> names.add(new Pairs(variant)));
        all.add(new Entry(body, names.build()));
      }
    }
    this.entries = all.build();
  }

  /** The few likeliest bodies, the likeliest first. */
  ImmutableList<Candidate> of(String printed) {
    Pairs pairs = new Pairs(printed);
    List<Candidate> found = new ArrayList<>();
    double least = LEAST;
    for (Entry entry : entries) {
      double likeness = entry.likeness(pairs, least);
      if (likeness >= least) {
        found.add(new Candidate(entry.body(), likeness));
        found.sort(LIKELIEST);
        if (found.size() > MOST) {
          found.remove(MOST);
        }
        least = found.size() == MOST ? found.get(MOST - 1).likeness() : LEAST;
      }
    }
    return ImmutableList.copyOf(found);
  }

  /** Whether a name is so like a known one that it is more likely a misprint of that. */
  boolean isMisprint(String printed) {
    Pairs pairs = new Pairs(printed);
    for (Entry entry : entries) {
      if (entry.likeness(pairs, MISPRINT) >= MISPRINT) {
        return true;
      }
    }
    return false;
  }
}
