package vn.kehoach.io.evaluation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.text.Folding;

/** The scores of outline.csv of one document: the longest run of headings that both have. */
final class OutlineScoring {

  private static final int FIRST_WORDS = 12;
  private static final double ALIKE = 0.8;
  private static final CharMatcher SIGNIFICANT =
      CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.anyOf("_+-"));

  private final String document;
  private final Matched rows;
  private final List<Phrase> gold;
  private final List<Phrase> read;

  private OutlineScoring(String document, ImmutableList<Row> gold, ImmutableList<Row> read) {
    this.document = document;
    this.gold = gold.stream().map(OutlineScoring::words).toList();
    this.read = read.stream().map(OutlineScoring::words).toList();
    ImmutableList<ImmutableSet<String>> nothing =
        gold.stream()
            .map(row -> ImmutableSet.<String>of())
            .collect(ImmutableList.toImmutableList());
    this.rows = new Matched(gold, nothing, read, new BitSet(), ImmutableList.of());
  }

  static Outcome of(String document, ImmutableList<Row> gold, ImmutableList<Row> read) {
    return new OutlineScoring(document, gold, read).outcome();
  }

  private static Phrase words(Row row) {
    return Phrase.of(Phrase.start(row.get("heading"), FIRST_WORDS));
  }

  private boolean sameHeading(int i, int j) {
    return gold.get(i).likeness(read.get(j)) >= ALIKE;
  }

  private boolean sameMarker(int i, int j) {
    return marker(rows.gold().get(i)).equals(marker(rows.read().get(j)));
  }

  /** Returns a marker without its signs, but for those that are markers themselves. */
  private static String marker(Row row) {
    return SIGNIFICANT.retainFrom(Folding.fold(row.get("marker")));
  }

  private Outcome outcome() {
    Matched whole = rows.with(matched((i, j) -> sameMarker(i, j) && sameHeading(i, j)));
    Matched byHeading = rows.with(matched(this::sameHeading));
    Stream<Outcome> parts =
        Stream.of(
            Outcome.of(Field.OUTLINE, whole.score(whole.pairs().size()), List.of()),
            Outcome.of(
                Field.OUTLINE_HEADING,
                byHeading.score(byHeading.pairs().size()),
                misses(byHeading)));
    Stream<Outcome> columns =
        Stream.of(
                Column.single(Field.OUTLINE_MARKER, "marker", this::marked),
                Column.single(Field.OUTLINE_LEVEL, "level", this::levelled))
            .map(column -> column.score(byHeading, row -> row.get("heading"), document));
    return Outcome.together(Stream.concat(parts, columns).toList());
  }

  private ImmutableList<Pair> matched(LongestRun.Same same) {
    return LongestRun.of(gold.size(), read.size(), same);
  }

  private double marked(int i, int j) {
    return sameMarker(i, j) ? 1 : 0;
  }

  private double levelled(int i, int j) {
    return rows.gold().get(i).get("level").equals(rows.read().get(j).get("level")) ? 1 : 0;
  }

  private List<Miss> misses(Matched matched) {
    return Stream.concat(
            matched.missed().stream()
                .map(i -> miss(Miss.Kind.MISSED, print(rows.gold().get(i)), "")),
            matched.spurious().stream()
                .map(j -> miss(Miss.Kind.SPURIOUS, "", print(rows.read().get(j)))))
        .toList();
  }

  private Miss miss(Miss.Kind kind, String expected, String got) {
    return new Miss(document, Field.OUTLINE_HEADING, kind, "", expected, got);
  }

  private static String print(Row row) {
    return (row.get("marker") + " " + row.get("heading")).strip();
  }
}
