package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kehoach.text.Folding;

/** The scores of tasks.csv of one document. */
final class TaskScoring {

  private static final int FIRST_WORDS = 12;
  private static final double ALIKE = 0.8;
  private static final double SAME_NAME = 0.7;
  private static final double SMALL = 0.01;

  private final String document;
  private final Matched rows;

  private TaskScoring(String document, Matched rows) {
    this.document = document;
    this.rows = rows;
  }

  static Outcome of(
      String document, ImmutableList<Row> gold, ImmutableList<Row> read, Lenience lenience) {
    BitSet neutral = new BitSet();
    for (int j = 0; j < read.size(); j++) {
      neutral.set(j, lenience.isLeftOut(document, "task", text(read.get(j))));
    }
    Matched rows =
        new Matched(
            gold,
            gold.stream()
                .map(row -> lenience.ofTask(document, row))
                .collect(ImmutableList.toImmutableList()),
            read,
            neutral,
            pairs(gold, read));
    return new TaskScoring(document, rows).outcome();
  }

  private static ImmutableList<Pair> pairs(List<Row> gold, List<Row> read) {
    List<Phrase> ours = gold.stream().map(row -> Phrase.of(start(row))).toList();
    List<Phrase> theirs = read.stream().map(row -> Phrase.of(start(row))).toList();
    return Pairing.of(
        gold.size(),
        read.size(),
        (i, j) -> {
          double words = ours.get(i).likeness(theirs.get(j));
          boolean sameKey = words >= ALIKE && key(gold.get(i)).equals(key(read.get(j)));
          return words + (sameKey ? SMALL : 0);
        },
        ALIKE);
  }

  /** Returns the words of a task; the gold may hold its beginning alone. */
  private static String text(Row row) {
    String text = row.get("text");
    return text.isEmpty() ? row.get("text_start") : text;
  }

  private static String start(Row row) {
    String beginning = row.get("text_start");
    return Phrase.start(beginning.isEmpty() ? row.get("text") : beginning, FIRST_WORDS);
  }

  private static List<String> key(Row row) {
    return List.of(row.get("section"), row.get("no"));
  }

  private Outcome outcome() {
    Stream<Outcome> parts =
        Stream.of(
            Outcome.of(Field.TASKS, rows.score(rows.pairs().size()), misses()),
            Outcome.of(Field.TASKS_RIGHT, rows.score(count(this::isRight)), List.of()),
            found(Field.LEAD, pair -> hasNames(pair, "lead")),
            found(Field.COOPERATING, pair -> hasNames(pair, "cooperating")),
            found(Field.DELIVERABLES, this::hasDeliverables),
            found(Field.SCHEDULE, this::hasSchedule));
    Stream<Outcome> columns =
        columns().map(column -> column.score(rows, TaskScoring::where, document));
    return Outcome.together(Stream.concat(parts, columns).toList());
  }

  private int count(Predicate<Pair> good) {
    return (int) rows.pairs().stream().filter(good).count();
  }

  /** Returns the share of the tasks found in which a field is right. */
  private Outcome found(Field field, Predicate<Pair> good) {
    int all = rows.pairs().size();
    return Outcome.of(field, new Score(count(good), all, all), List.of());
  }

  private boolean isRight(Pair pair) {
    return hasNames(pair, "lead")
        && hasNames(pair, "cooperating")
        && hasDeliverables(pair)
        && hasSchedule(pair);
  }

  private boolean hasNames(Pair pair, String column) {
    return rows.forgives(pair, column) || sameNames(pair, column);
  }

  private boolean sameNames(Pair pair, String column) {
    List<String> gold = Phrase.names(rows.gold().get(pair.gold()).get(column));
    List<String> read = Phrase.names(rows.read().get(pair.read()).get(column));
    return gold.size() == read.size() && Pairing.sameNames(gold, read, SAME_NAME) == gold.size();
  }

  /** Outside annexes deliverables are told in running text, where readers differ. */
  private boolean hasDeliverables(Pair pair) {
    return !isInAnnex(rows.gold().get(pair.gold())) || sameNames(pair, "deliverables");
  }

  private static boolean isInAnnex(Row row) {
    return Folding.fold(row.get("section")).startsWith("phu luc");
  }

  private boolean hasSchedule(Pair pair) {
    return Stream.of("schedule_kind", "start", "end")
        .allMatch(column -> rows.forgives(pair, column) || same(pair, column));
  }

  private boolean same(Pair pair, String column) {
    return rows.gold()
        .get(pair.gold())
        .get(column)
        .equals(rows.read().get(pair.read()).get(column));
  }

  private Stream<Column> columns() {
    return Stream.of(
        names(Field.TASK_LEAD, "lead"),
        names(Field.TASK_COOPERATING, "cooperating"),
        deliverables(),
        scheduleKind(),
        single(Field.TASK_START, "start"),
        single(Field.TASK_END, "end"));
  }

  private static Column names(Field field, String name) {
    return new Column(field, name, row -> Phrase.names(row.get(name)), TaskScoring::shared);
  }

  private static int shared(Pair pair, List<String> gold, List<String> read) {
    return Pairing.sameNames(gold, read, SAME_NAME);
  }

  private static Column deliverables() {
    return new Column(
        Field.TASK_DELIVERABLES,
        "deliverables",
        row -> isInAnnex(row) ? Phrase.names(row.get("deliverables")) : ImmutableList.of(),
        TaskScoring::shared);
  }

  private Column scheduleKind() {
    return new Column(
        Field.TASK_SCHEDULE_KIND,
        "schedule_kind",
        row -> scheduled(row.get("schedule_kind")),
        (pair, gold, read) -> same(pair, "schedule_kind") ? 1 : 0);
  }

  private static ImmutableList<String> scheduled(String kind) {
    return kind.isEmpty() || kind.equals("none") ? ImmutableList.of() : ImmutableList.of(kind);
  }

  private Column single(Field field, String name) {
    return Column.single(field, name, (i, j) -> same(new Pair(i, j), name) ? 1 : 0);
  }

  private List<Miss> misses() {
    return Stream.concat(
            rows.missed().stream()
                .map(rows.gold()::get)
                .map(row -> miss(Miss.Kind.MISSED, row, text(row), "")),
            rows.spurious().stream()
                .map(rows.read()::get)
                .map(row -> miss(Miss.Kind.SPURIOUS, row, "", text(row))))
        .toList();
  }

  private Miss miss(Miss.Kind kind, Row row, String gold, String read) {
    String where = "[" + row.get("section") + " " + row.get("no") + "]";
    return new Miss(document, Field.TASKS, kind, where, gold, read);
  }

  private static String where(Row row) {
    return "[" + row.get("section") + " " + row.get("no") + "] " + start(row);
  }
}
