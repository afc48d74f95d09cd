package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is scored, such as {@code values} or {@code task.lead}.
 *
 * <p>A field without a dot is about whole facts: were they found, were they right. A field with a
 * dot is one column or key: its support is how often the gold fills it, so an empty cell that was
 * rightly left empty earns nothing.
 */
public enum Field {
  /** A value of an indicator found: its numbers and its date right, its name alike. */
  VALUES("values"),
  /** The same, with kind, comparator, unit and beginning right and the name nearly the same. */
  VALUES_RIGHT("values-right"),
  /** A task found, by its first words. */
  TASKS("tasks"),
  /** A task found, with its agencies, its schedule and the deliverables of its column right. */
  TASKS_RIGHT("tasks-right"),
  /** Of the tasks found, those whose lead agencies are right. */
  LEAD("lead"),
  /** Of the tasks found, those whose cooperating agencies are right. */
  COOPERATING("cooperating"),
  /** Of the tasks found, those whose deliverables are right; asked in annexes alone. */
  DELIVERABLES("deliverables"),
  /** Of the tasks found, those whose kind of schedule, beginning and end are right. */
  SCHEDULE("schedule"),
  /** The headings with their markers, in order. */
  OUTLINE("outline"),
  /** The numbers of the papers cited anywhere. */
  REFERENCES("references"),
  /** The header data that the paper gives, all keys together. */
  META("meta"),

  /** The name of an indicator. */
  VALUE_NAME("value.name"),
  /** The beginning of the period of a value. */
  VALUE_PERIOD_START("value.period-start"),
  /** The end of the period of a value. */
  VALUE_PERIOD_END("value.period-end"),
  /** Whether a value is a baseline, a target, an actual … . */
  VALUE_KIND("value.kind"),
  /** How a value bounds: exactly, at least, about … . */
  VALUE_COMPARATOR("value.comparator"),
  /** The amount, both ends of a range, or the words of a value in words. */
  VALUE_AMOUNT("value.value"),
  /** The unit with its scale word. */
  VALUE_UNIT("value.unit"),

  /** The lead agencies, each counted. */
  TASK_LEAD("task.lead"),
  /** The cooperating agencies, each counted. */
  TASK_COOPERATING("task.cooperating"),
  /** The deliverables in annexes, each counted. */
  TASK_DELIVERABLES("task.deliverables"),
  /** The kind of schedule, where there is one. */
  TASK_SCHEDULE_KIND("task.schedule-kind"),
  /** The first date of a schedule. */
  TASK_START("task.start"),
  /** The last date of a schedule. */
  TASK_END("task.end"),

  /** The words of the headings, in order, whatever their markers. */
  OUTLINE_HEADING("outline.heading"),
  /** The markers of the headings. */
  OUTLINE_MARKER("outline.marker"),
  /** The levels of the headings. */
  OUTLINE_LEVEL("outline.level"),

  /** What sort of paper it is: plan, digest, progress-report, other. */
  META_KIND("meta.kind"),
  /** The serial number. */
  META_NUMBER("meta.number"),
  /** The number with its symbol, as printed. */
  META_SYMBOL("meta.symbol"),
  /** The letters of the kind of paper, such as KH. */
  META_TYPE("meta.type"),
  /** Who issued the paper. */
  META_ISSUER("meta.issuer"),
  /** The place of the date line. */
  META_PLACE("meta.place"),
  /** The date of issue. */
  META_ISSUED("meta.issued"),
  /** The title. */
  META_TITLE("meta.title"),
  /** The first year or day of the plan. */
  META_PERIOD_START("meta.period.start"),
  /** The last year or day of the plan. */
  META_PERIOD_END("meta.period.end"),
  /** The year the plan looks ahead to. */
  META_PERIOD_VISION("meta.period.vision"),
  /** The names of those who signed, each counted. */
  META_SIGNERS("meta.signers"),
  /** The province or place the plan is for. */
  META_TERRITORY("meta.territory");

  private static final ImmutableList<Field> ALL = ImmutableList.copyOf(values());

  private final String label;

  Field(String label) {
    this.label = label;
  }

  /**
   * Returns the outside name.
   *
   * @return such as {@code values-right} or {@code task.lead}
   */
  public String label() {
    return label;
  }

  /**
   * Returns whether this is one column or key of a fact.
   *
   * @return true for {@code task.lead}, false for {@code tasks}
   */
  public boolean isDetail() {
    return label.indexOf('.') >= 0;
  }

  /**
   * Returns the field of an outside name.
   *
   * @param label such as {@code values}
   * @return the field, or empty if none is called so
   */
  public static Optional<Field> ofLabel(String label) {
    return Stream.of(values()).filter(field -> field.label.equals(label)).findFirst();
  }

  /**
   * Returns all fields in the order in which they are told.
   *
   * @return whole facts first, then columns
   */
  public static ImmutableList<Field> all() {
    return ALL;
  }

  @Override
  public String toString() {
    return label;
  }
}
