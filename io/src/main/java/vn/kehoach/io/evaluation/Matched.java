package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of the gold and rows that were read, those of one fact joined.
 *
 * @param gold the rows of the gold
 * @param forgiven what is forgiven of each row of the gold
 * @param read the rows that were read
 * @param neutral which of the rows read are neither rewarded nor punished when they stand alone
 * @param pairs which rows speak of one fact
 */
record Matched(
    ImmutableList<Row> gold,
    ImmutableList<ImmutableSet<String>> forgiven,
    ImmutableList<Row> read,
    BitSet neutral,
    ImmutableList<Pair> pairs) {

  Matched with(ImmutableList<Pair> others) {
    return new Matched(gold, forgiven, read, neutral, others);
  }

  /** Returns the positions of the rows that were asked for and have no partner. */
  List<Integer> missed() {
    BitSet found = new BitSet();
    pairs.forEach(pair -> found.set(pair.gold()));
    return IntStream.range(0, gold.size())
        .filter(i -> !found.get(i) && !forgiven.get(i).contains(Lenience.ROWS))
        .boxed()
        .toList();
  }

  /** Returns the positions of the rows that were read, have no partner and are punished. */
  List<Integer> spurious() {
    BitSet used = new BitSet();
    pairs.forEach(pair -> used.set(pair.read()));
    return IntStream.range(0, read.size())
        .filter(j -> !used.get(j) && !neutral.get(j))
        .boxed()
        .toList();
  }

  /** Returns the score of so many hits among all rows. */
  Score score(int hits) {
    return new Score(hits, pairs.size() + missed().size(), pairs.size() + spurious().size());
  }

  boolean forgives(Pair pair, String column) {
    return forgiven.get(pair.gold()).contains(column);
  }
}
