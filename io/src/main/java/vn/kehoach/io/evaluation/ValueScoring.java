package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scores of indicators.csv of one document. */
final class ValueScoring {

  private static final double ALIKE = 0.5;
  private static final double SAME_NAME = 0.8;
  private static final double SMALL = 0.01;
  private static final double LARGE = 0.1;

  private final String document;
  private final ImmutableList<ValueRow> gold;
  private final ImmutableList<ValueRow> read;
  private final Matched rows;

  private ValueScoring(String document, List<Row> goldRows, List<Row> readRows, Lenience lenience) {
    this.document = document;
    ImmutableList<Row> ours = informative(goldRows);
    ImmutableList<Row> theirs = informative(readRows);
    this.gold = ours.stream().map(ValueRow::of).collect(ImmutableList.toImmutableList());
    this.read = theirs.stream().map(ValueRow::of).collect(ImmutableList.toImmutableList());
    BitSet neutral = new BitSet();
    for (int j = 0; j < theirs.size(); j++) {
      Row row = theirs.get(j);
      String text = row.get("name") + " " + row.get("raw");
      neutral.set(j, lenience.isLeftOut(document, "indicator", text));
    }
    Matched alone =
        new Matched(
            ours,
            ours.stream()
                .map(row -> lenience.ofValue(document, row))
                .collect(ImmutableList.toImmutableList()),
            theirs,
            neutral,
            ImmutableList.of());
    this.rows = alone.with(Pairing.of(gold.size(), read.size(), likeness(alone), ALIKE));
  }

  private static ImmutableList<Row> informative(List<Row> rows) {
    return rows.stream().filter(ValueRow::isInformative).collect(ImmutableList.toImmutableList());
  }

  static Outcome of(String document, List<Row> gold, List<Row> read, Lenience lenience) {
    return new ValueScoring(document, gold, read, lenience).outcome();
  }

  /** How alike values are that say the same number for the same date; 0 for all others. */
  private Pairing.Likeness likeness(Matched alone) {
    return (i, j) -> {
      ValueRow a = gold.get(i);
      ValueRow b = read.get(j);
      boolean dated = a.same("period_end", b) || alone.forgives(new Pair(i, j), "period_end");
      double name = dated && a.sameAmount(b) ? a.nameLikeness(b) : 0;
      return name < ALIKE ? 0 : name + SMALL * agreeing(a, b);
    };
  }

  private static long agreeing(ValueRow a, ValueRow b) {
    return Stream.of("kind", "comparator", "period_start").filter(k -> a.same(k, b)).count();
  }

  private Outcome outcome() {
    int right = (int) rows.pairs().stream().filter(this::isRight).count();
    Matched loose = withLoosePairs();
    Stream<Outcome> whole =
        Stream.of(
            Outcome.of(Field.VALUES, rows.score(rows.pairs().size()), misses(loose)),
            Outcome.of(Field.VALUES_RIGHT, rows.score(right), List.of()));
    Stream<Outcome> columns =
        columns().stream().map(column -> column.score(loose, ValueScoring::where, document));
    return Outcome.together(Stream.concat(whole, columns).toList());
  }

  private boolean isRight(Pair pair) {
    ValueRow a = gold.get(pair.gold());
    ValueRow b = read.get(pair.read());
    return (a.nameLikeness(b) >= SAME_NAME || rows.forgives(pair, "name"))
        && Stream.of("kind", "comparator", "period_start")
            .allMatch(k -> a.same(k, b) || rows.forgives(pair, k))
        && (a.sameUnit(b) || rows.forgives(pair, "unit"));
  }

  /** Joins what is left by the name alone, so that a wrong number or date is told as such. */
  private Matched withLoosePairs() {
    Set<Integer> goldLeft = Set.copyOf(rows.missed());
    Set<Integer> readLeft = Set.copyOf(rows.spurious());
    ImmutableList<Pair> loose =
        Pairing.of(
            gold.size(),
            read.size(),
            (i, j) -> goldLeft.contains(i) && readLeft.contains(j) ? looseLikeness(i, j) : 0,
            ALIKE);
    return rows.with(
        Stream.concat(rows.pairs().stream(), loose.stream())
            .collect(ImmutableList.toImmutableList()));
  }

  private double looseLikeness(int i, int j) {
    ValueRow a = gold.get(i);
    ValueRow b = read.get(j);
    double name = a.nameLikeness(b);
    int facts = (a.sameAmount(b) ? 1 : 0) + (a.same("period_end", b) ? 1 : 0);
    return name < ALIKE ? 0 : name + LARGE * facts + SMALL * agreeing(a, b);
  }

  private ImmutableList<Column> columns() {
    return ImmutableList.of(
        column(Field.VALUE_NAME, "name", (a, b) -> a.nameLikeness(b) >= SAME_NAME),
        column(Field.VALUE_PERIOD_START, "period_start", (a, b) -> a.same("period_start", b)),
        column(Field.VALUE_PERIOD_END, "period_end", (a, b) -> a.same("period_end", b)),
        column(Field.VALUE_KIND, "kind", (a, b) -> a.same("kind", b)),
        column(Field.VALUE_COMPARATOR, "comparator", (a, b) -> a.same("comparator", b)),
        amounts(),
        column(Field.VALUE_UNIT, "unit", ValueRow::sameUnit));
  }

  /** Whether a column of two rows says the same. */
  private interface Same {
    boolean test(ValueRow gold, ValueRow read);
  }

  private Column column(Field field, String name, Same same) {
    return Column.single(field, name, (i, j) -> same.test(gold.get(i), read.get(j)) ? 1 : 0);
  }

  private Column amounts() {
    return new Column(
        Field.VALUE_AMOUNT,
        "value",
        row -> ImmutableList.of(ValueRow.of(row).amount()),
        (pair, a, b) -> gold.get(pair.gold()).sameAmount(read.get(pair.read())) ? 1 : 0);
  }

  private List<Miss> misses(Matched loose) {
    Stream<Miss> missed =
        loose.missed().stream()
            .map(loose.gold()::get)
            .map(row -> miss(Miss.Kind.MISSED, row, ValueRow.print(row), ""));
    Stream<Miss> spurious =
        loose.spurious().stream()
            .map(loose.read()::get)
            .map(row -> miss(Miss.Kind.SPURIOUS, row, "", ValueRow.print(row)));
    return Stream.concat(missed, spurious).collect(Collectors.toList());
  }

  private Miss miss(Miss.Kind kind, Row row, String gold, String read) {
    return new Miss(document, Field.VALUES, kind, where(row), gold, read);
  }

  private static String where(Row row) {
    return "[" + row.get("no") + "] " + row.get("name");
  }
}
