package vn.kehoach.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import vn.kehoach.naming.NameProfile;

/**
 * Finds the names of a catalogue that may be alike to a name, by the words that few names have.
 *
 * <p>Names that are alike share most of what they say. If all words but some are taken away from a
 * name, and those some say more than may be lacking, then whatever is alike has one of them: so it
 * is enough to look where the rarest words stand, and "tỷ lệ", which is everywhere, is hardly ever
 * looked for. Not safe for use by several threads: the scratch is used again for each name.
 */
final class RareWords {

  /** More than sums of weights can be off by. */
  private static final double ROUNDING = 1e-6;

  /** Stands for the places of a word that were gone to. */
  private static final int[] TAKEN = {};

  private final CatalogueIndex index;

  /** In which turn a name was met last, so that each is met once. */
  private final int[] met;

  private int turn;

  RareWords(CatalogueIndex index) {
    this.index = index;
    this.met = new int[index.size()];
  }

  /** Goes to the places of all names whose words are alike by some measure, and to some others. */
  void formsLike(NameProfile name, double least, IntConsumer form) {
    turn++;
    int[][] places = places(name.keys());
    long[] marks = name.keys().stream().mapToLong(CatalogueIndex::mark).toArray();
    double mayLack = name.total() * lacking(least) + ROUNDING;
    double covered = 0;
    for (int i = 0; i < places.length && covered <= mayLack; i++) {
      int rarest = rarest(places);
      covered += name.weight(rarest);
      for (int place : places[rarest]) {
        if (met[place] != turn && mayBeAlike(name, marks, place, least)) {
          form.accept(place);
        }
        met[place] = turn;
      }
      places[rarest] = TAKEN;
    }
  }

  /** Returns whether a name may be alike, given how much it says and the marks of its words. */
  private boolean mayBeAlike(NameProfile name, long[] marks, int place, double least) {
    double its = index.total(place);
    long itsMarks = index.marks(place);
    double shared = 0;
    for (int i = 0; i < marks.length; i++) {
      shared += (itsMarks & marks[i]) == 0 ? 0 : name.weight(i);
    }
    return 2 * Math.min(shared, its) + ROUNDING >= least * (name.total() + its);
  }

  /**
   * Returns what share of a name an alike one may lack: twice what both share is at least so much
   * of both together, and no more is shared than the other says.
   */
  private static double lacking(double least) {
    return 1 - least / (2 - least);
  }

  private int[][] places(List<String> words) {
    int[][] places = new int[words.size()][];
    Arrays.setAll(places, i -> index.withWord(words.get(i)));
    return places;
  }

  private static int rarest(int[][] places) {
    int rarest = -1;
    for (int i = 0; i < places.length; i++) {
      boolean open = places[i] != TAKEN;
      if (open && (rarest < 0 || places[i].length < places[rarest].length)) {
        rarest = i;
      }
    }
    return rarest;
  }
}
