package vn.kehoach.validation.rule;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Task;
import vn.kehoach.text.Folding;
import vn.kehoach.validation.ValidationContext;

/**
 * A plan as the rules look at it: its facts with their places and the forms in which its words are
 * compared.
 *
 * <p>Each list is made when a rule first asks for it, once for all rules of a validation.
 */
final class PlanView {

  private final Supplier<ImmutableList<Located<Indicator>>> indicators;
  private final Supplier<ImmutableList<Row>> rows;
  private final Supplier<ImmutableList<Cell>> cells;
  private final Supplier<ImmutableList<Cell>> levels;
  private final Supplier<ImmutableList<Located<Task>>> tasks;
  private final Supplier<ImmutableListMultimap<String, Located<Task>>> parts;
  private final Supplier<ImmutableList<Strings.Written>> strings;
  private final Supplier<ImmutableList<Passage>> body;
  private final Supplier<ImmutableList<Passage>> main;
  private final Supplier<ImmutableList<Passage>> annexes;
  private final Supplier<ImmutableList<Passage>> sections;
  private final Supplier<ImmutableList<Breakdown>> breakdowns;
  private final Supplier<ImmutableList<PrintedBody>> bodies;
  private final Map<String, String> keys = new ConcurrentHashMap<>();
  private final Map<String, String> words = new ConcurrentHashMap<>();
  private final Map<LocalDate, WhoIs> names = new ConcurrentHashMap<>();
  private final Plan plan;
  private final ValidationContext context;

  private PlanView(Plan plan, ValidationContext context) {
    this.plan = plan;
    this.context = context;
    this.indicators = Suppliers.memoize(() -> Located.indicators(plan));
    this.rows = Suppliers.memoize(() -> Row.all(plan, get(indicators), context));
    this.cells = Suppliers.memoize(() -> all(Row::cells));
    this.levels = Suppliers.memoize(() -> all(Row::levels));
    this.tasks = Suppliers.memoize(() -> Located.tasks(plan));
    this.parts = Suppliers.memoize(() -> Parts.of(tasks()));
    this.strings = Suppliers.memoize(() -> Strings.of(plan, get(indicators), tasks()));
    this.main = Suppliers.memoize(() -> Passages.ofMain(plan.outline()));
    this.body = Suppliers.memoize(() -> Passages.ofBody(plan.outline(), get(main)));
    this.annexes = Suppliers.memoize(() -> Passages.ofAnnexes(plan.outline()));
    this.sections = Suppliers.memoize(() -> Passages.joined(get(main), get(annexes)));
    this.breakdowns = Suppliers.memoize(() -> Breakdown.all(this));
    this.bodies = Suppliers.memoize(() -> PrintedBody.all(this, plan));
  }

  /** Returns the view of a plan that the rules of this validation share. */
  static PlanView of(Plan plan, ValidationContext context) {
    return context.shared().get(PlanView.class, plan, () -> new PlanView(plan, context));
  }

  /** Returns the indicators with their values. */
  ImmutableList<Row> rows() {
    return get(rows);
  }

  /** Returns the values of all rows. */
  ImmutableList<Cell> cells() {
    return get(cells);
  }

  /** Returns the figures of all rows that say where something stands or is to stand. */
  ImmutableList<Cell> levels() {
    return get(levels);
  }

  /** Returns the figures of some rows that say where something stands or is to stand. */
  ImmutableList<Cell> levels(Predicate<Row> which) {
    return all(row -> which.test(row) ? row.levels() : ImmutableList.of());
  }

  /** Returns the tables in which a row gives a value of a kind. */
  ImmutableSet<String> tablesThatGive(ValueKind kind) {
    Set<String> tables = new HashSet<>();
    for (Row row : rows()) {
      if (row.gives(kind)) {
        row.value().tableId().ifPresent(tables::add);
      }
    }
    return ImmutableSet.copyOf(tables);
  }

  private ImmutableList<Cell> all(Function<Row, ImmutableList<Cell>> part) {
    ImmutableList.Builder<Cell> all = ImmutableList.builder();
    rows().forEach(row -> all.addAll(part.apply(row)));
    return all.build();
  }

  /** Returns the tasks. */
  ImmutableList<Located<Task>> tasks() {
    return get(tasks);
  }

  /** Returns the tasks by the part of the plan they stand in. */
  ImmutableListMultimap<String, Located<Task>> parts() {
    return get(parts);
  }

  /** Returns the words that are not bound to characters of a paper. */
  ImmutableList<Strings.Written> strings() {
    return get(strings);
  }

  /** Returns the text before, in and after the body, without the annexes. */
  ImmutableList<Passage> body() {
    return get(body);
  }

  /** Returns the text of the annexes. */
  ImmutableList<Passage> annexes() {
    return get(annexes);
  }

  /** Returns the text of the body's sections and of the annexes. */
  ImmutableList<Passage> sections() {
    return get(sections);
  }

  /** Returns the figures that have parts. */
  ImmutableList<Breakdown> breakdowns() {
    return get(breakdowns);
  }

  /** Returns each body that tasks name, once; none if the plan has no date. */
  ImmutableList<PrintedBody> bodies() {
    return get(bodies);
  }

  /** Returns the {@linkplain Folding#key key} of a text of the plan; each text is folded once. */
  String key(String text) {
    return keys.computeIfAbsent(text, Folding::key);
  }

  /** Returns the words of a task, without signs and in small letters. */
  String words(Task task) {
    return words.computeIfAbsent(task.text(), text -> TaskWords.all(key(text)));
  }

  /** Returns who the names of the plan are on a day. */
  WhoIs on(LocalDate day) {
    return names.computeIfAbsent(day, date -> WhoIs.in(plan, date, context));
  }

  private static <T> T get(Supplier<T> supplier) {
    return Objects.requireNonNull(supplier.get());
  }
}
