package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a table of facts, scored cell by cell.
 *
 * @param field the field it gives
 * @param name its name in the file, by which it may be forgiven
 * @param items what a cell holds: nothing, one thing, or several names
 * @param shared how many things the cells of a pair have in common
 */
record Column(Field field, String name, Function<Row, ImmutableList<String>> items, Shared shared) {

  /** How many things two cells have in common. */
  interface Shared {
    int count(Pair pair, List<String> gold, List<String> read);
  }

  /** Returns a column of one thing a cell. */
  static Column single(Field field, String name, Pairing.Likeness equal) {
    return new Column(
        field,
        name,
        row -> row.get(name).isEmpty() ? ImmutableList.of() : ImmutableList.of(row.get(name)),
        (pair, gold, read) -> equal.of(pair.gold(), pair.read()) > 0 ? 1 : 0);
  }

  /** Returns the score of the column and what differs in it. */
  Outcome score(Matched rows, Function<Row, String> where, String document) {
    int expected = count(rows.gold(), rows.missed());
    int read = count(rows.read(), rows.spurious());
    int hits = 0;
    List<Miss> misses = new ArrayList<>();
    for (Pair pair : rows.pairs()) {
      Row row = rows.gold().get(pair.gold());
      ImmutableList<String> ours = items.apply(row);
      ImmutableList<String> theirs = items.apply(rows.read().get(pair.read()));
      int common = Math.min(shared.count(pair, ours, theirs), Math.min(ours.size(), theirs.size()));
      boolean good = common == Math.max(ours.size(), theirs.size()) || rows.forgives(pair, name);
      hits += good ? ours.size() : common;
      expected += ours.size();
      read += good ? ours.size() : theirs.size();
      if (!good) {
        misses.add(miss(document, where.apply(row), ours, theirs));
      }
    }
    return Outcome.of(field, new Score(hits, expected, read), misses);
  }

  private int count(List<Row> rows, List<Integer> positions) {
    return positions.stream().mapToInt(i -> items.apply(rows.get(i)).size()).sum();
  }

  private Miss miss(String document, String where, List<String> gold, List<String> read) {
    Miss.Kind kind =
        gold.isEmpty()
            ? Miss.Kind.SPURIOUS
            : read.isEmpty() ? Miss.Kind.MISSED : Miss.Kind.DIFFERENT;
    return new Miss(document, field, kind, where, String.join("; ", gold), String.join("; ", read));
  }
}
