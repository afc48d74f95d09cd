package vn.kehoach.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;
import vn.kehoach.territory.Territory;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/**
 * Two versions of a made-up plan, with the list of what was done to get from one to the other.
 *
 * <p>Every item has words of its own, so that nothing is like another by chance.
 */
final class KnownEdits {

  /** What can be done to an indicator; those of one aspect exclude each other. */
  private enum IndicatorEdit {
    RAISE("target"),
    LOWER("target"),
    BOUND("target"),
    OTHER_UNIT("target"),
    PUT_BACK("target"),
    BRING_FORWARD("target"),
    DROP_TARGET("target"),
    RESTATE("money"),
    CORRECT("baseline"),
    ADD_TARGET("more"),
    RENAME("name"),
    REWORD("name"),
    RENUMBER("number"),
    REGROUP("group"),
    SUBJECT("subject"),
    HEAD_UNIT("unit");

    private final String aspect;

    IndicatorEdit(String aspect) {
      this.aspect = aspect;
    }
  }

  /** What can be done to a task. */
  private enum TaskEdit {
    SOONER("due"),
    LATER("due"),
    NO_DEADLINE("due"),
    OTHER_LEAD("lead"),
    REORGANISED_LEAD("lead"),
    NO_LEAD("lead"),
    MORE_PARTNERS("partner"),
    OTHER_ROLE("partner"),
    MORE_PRODUCTS("product"),
    NO_PRODUCTS("product"),
    REWRITE("text"),
    REWORD("text"),
    RENUMBER("number"),
    REGROUP("group");

    private final String aspect;

    TaskEdit(String aspect) {
      this.aspect = aspect;
    }
  }

  private static final LocalDate DRAFTED = LocalDate.of(2024, 6, 3);
  private static final LocalDate SIGNED = LocalDate.of(2025, 6, 2);

  private final String stem;
  private final Random random;
  private final Map<Meaning, Integer> expected = new EnumMap<>(Meaning.class);
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Indicator> newIndicators = new ArrayList<>();
  private final List<Task> newTasks = new ArrayList<>();

  KnownEdits(long seed) {
    this(seed, "");
  }

  /** Edits whose items have words and ids that no edits of another stem have. */
  KnownEdits(long seed, String stem) {
    this.stem = stem;
    random = new Random(seed);
    int size = 4 + random.nextInt(12);
    for (int i = 0; i < size; i++) {
      editIndicator(indicator(i));
      editTask(i);
    }
    expected(Meaning.HEADER_CHANGED);
    move(newTasks, tasks.size() - count(Meaning.ITEM_REMOVED));
  }

  Plan before() {
    return plan(DRAFTED, indicators, tasks);
  }

  Plan after() {
    return plan(SIGNED, newIndicators, newTasks);
  }

  Map<Meaning, Integer> expected() {
    return expected;
  }

  private int count(Meaning meaning) {
    return expected.getOrDefault(meaning, 0);
  }

  private static Plan plan(LocalDate issued, List<Indicator> indicators, List<Task> tasks) {
    PlanInfo info =
        Plans.info("KẾ HOẠCH Phát triển y tế")
            .withIssued(issued)
            .withTerritory(Territory.of("Lào Cai", Territory.Level.PROVINCE));
    return Plans.of(indicators, tasks).withInfo(info);
  }

  private void expected(Meaning... meanings) {
    Arrays.stream(meanings).forEach(meaning -> expected.merge(meaning, 1, Integer::sum));
  }

  /** Carries one task that is on both sides to the front, past at least two that stay. */
  private void move(List<Task> list, int staying) {
    int last = list.size() - 1;
    if (staying < 5 || !random.nextBoolean() || !tasks.contains(list.get(last))) {
      return;
    }
    long before = list.subList(0, last).stream().filter(tasks::contains).count();
    if (before >= 2) {
      Collections.rotate(list, 1);
      expected(Meaning.MOVED);
    }
  }

  // ---- indicators

  private Indicator indicator(int i) {
    Direction[] directions = Direction.values();
    String id = "i" + stem + i;
    return Plans.indicator(id, words(stem + "c" + i, 5), "2030: 50 %")
        .withValues(
            value(id, ValueKind.BASELINE, 2023, "40 %"),
            value(id, ValueKind.TARGET, 2030, "50 %"),
            value(id, ValueKind.TARGET, 2026, "1.500 triệu đồng"))
        .withUnit(Unit.of("%"))
        .withDirection(directions[random.nextInt(directions.length)]);
  }

  private static IndicatorValue value(String id, ValueKind kind, int year, String text) {
    return IndicatorValue.builder()
        .id(id + "-" + kind.label() + "-" + year)
        .kind(kind)
        .period(Period.until(PartialDate.of(year)))
        .value(TargetValue.parse(text))
        .build();
  }

  /** Words that no other item has. */
  private static String words(String stem, int count) {
    StringBuilder words = new StringBuilder();
    for (int k = 0; k < count; k++) {
      words.append(k == 0 ? "" : " ").append(stem).append((char) ('a' + k));
    }
    return words.toString();
  }

  private void editIndicator(Indicator indicator) {
    indicators.add(indicator);
    switch (random.nextInt(8)) {
      case 0 -> expected(Meaning.ITEM_REMOVED);
      case 1 -> {
        expected(Meaning.ITEM_ADDED);
        newIndicators.add(Plans.indicator("n" + indicator.id(), words("m" + indicator.id(), 4)));
        newIndicators.add(indicator);
      }
      case 2 -> newIndicators.add(indicator);
      default -> {
        Indicator edited = indicator;
        List<String> aspects = new ArrayList<>();
        for (int k = 0; k <= random.nextInt(3); k++) {
          IndicatorEdit edit =
              IndicatorEdit.values()[random.nextInt(IndicatorEdit.values().length)];
          if (!aspects.contains(edit.aspect)) {
            aspects.add(edit.aspect);
            edited = edit(edited, edit);
          }
        }
        newIndicators.add(edited);
      }
    }
  }

  private Indicator edit(Indicator indicator, IndicatorEdit edit) {
    boolean up = indicator.direction() == Direction.HIGHER;
    boolean directed = indicator.direction() != Direction.NEITHER;
    int amount = 1 + random.nextInt(20);
    return switch (edit) {
      case RAISE -> {
        expected(Meaning.TARGET_RAISED);
        if (directed) {
          expected(up ? Meaning.TARGET_TIGHTENED : Meaning.TARGET_RELAXED);
        }
        yield target(indicator, 2030, (50 + amount) + " %");
      }
      case LOWER -> {
        expected(Meaning.TARGET_LOWERED);
        if (directed) {
          expected(up ? Meaning.TARGET_RELAXED : Meaning.TARGET_TIGHTENED);
        }
        yield target(indicator, 2030, (50 - amount) + " %");
      }
      case BOUND -> {
        expected(up ? Meaning.TARGET_TIGHTENED : Meaning.TARGET_CHANGED);
        yield target(indicator, 2030, "trên 50 %");
      }
      case OTHER_UNIT -> {
        expected(Meaning.UNIT_CHANGED);
        yield target(indicator, 2030, "50 ‰");
      }
      case PUT_BACK -> {
        expected(Meaning.TARGET_PUT_BACK);
        yield target(indicator, 2030 + amount, "50 %");
      }
      case BRING_FORWARD -> {
        expected(Meaning.TARGET_BROUGHT_FORWARD);
        yield target(indicator, 2027, "50 %");
      }
      case DROP_TARGET -> {
        expected(Meaning.TARGET_DROPPED);
        yield indicator.withValues(
            indicator.values().stream().filter(v -> !v.id().contains("target-2030")).toList());
      }
      case RESTATE -> {
        expected(Meaning.SAME_VALUE);
        yield replace(
            indicator, "target-2026", value(indicator.id(), ValueKind.TARGET, 2026, "1,5 tỷ đồng"));
      }
      case CORRECT -> {
        expected(Meaning.FIGURE_CHANGED);
        yield replace(
            indicator, "baseline", value(indicator.id(), ValueKind.BASELINE, 2023, "41 %"));
      }
      case ADD_TARGET -> {
        expected(Meaning.TARGET_SET);
        yield Indicator.builder()
            .from(indicator)
            .addValues(value(indicator.id(), ValueKind.TARGET, 2060, "99,5 %"))
            .build();
      }
      case RENAME -> {
        expected(Meaning.TEXT_CHANGED);
        yield indicator.withName(indicator.name() + " khác hẳn");
      }
      case REWORD -> {
        expected(Meaning.WORDING_ONLY);
        yield indicator.withName(indicator.name().replaceFirst(" ", " của các "));
      }
      case RENUMBER -> {
        expected(Meaning.RENUMBERED);
        yield indicator.withNumber("9" + indicator.number());
      }
      case REGROUP -> {
        expected(Meaning.REGROUPED);
        yield indicator.withGroup("Nhóm khác");
      }
      case SUBJECT -> {
        expected(Meaning.SUBJECT_CHANGED);
        yield indicator.withSubject("trẻ em");
      }
      case HEAD_UNIT -> {
        expected(Meaning.UNIT_CHANGED);
        yield indicator.withUnit(Unit.of("người"));
      }
    };
  }

  private static Indicator target(Indicator indicator, int year, String text) {
    return replace(indicator, "target-2030", value(indicator.id(), ValueKind.TARGET, year, text));
  }

  private static Indicator replace(Indicator indicator, String part, IndicatorValue by) {
    return indicator.withValues(
        indicator.values().stream().map(v -> v.id().contains(part) ? by : v).toList());
  }

  // ---- tasks

  private static Task task(String id, String text) {
    return Plans.task(id, text)
        .withAssignments(
            Assignment.of(Agency.named("Sở Kế hoạch và Đầu tư"), AgencyRole.LEAD),
            Assignment.of(Agency.named("Công an tỉnh"), AgencyRole.COOPERATING))
        .withDue(Due.parse("by 2027"));
  }

  private void editTask(int i) {
    String id = "t" + stem + i;
    Task task = task(id, "Xây dựng " + words(stem + "v" + i, 8));
    switch (random.nextInt(9)) {
      case 0 -> {
        tasks.add(task);
        expected(Meaning.ITEM_REMOVED);
      }
      case 1 -> {
        tasks.add(task);
        newTasks.add(task);
        newTasks.add(task("n" + id, "Ban hành " + words(stem + "z" + i, 6)));
        expected(Meaning.ITEM_ADDED);
      }
      case 2 -> {
        boolean framed = random.nextBoolean();
        tasks.add(framed(framed, task, i));
        halves(task, i).forEach(half -> newTasks.add(framed(framed, half, i)));
        expected(Meaning.ITEM_SPLIT);
      }
      case 3 -> {
        boolean framed = random.nextBoolean();
        halves(task, i).forEach(half -> tasks.add(framed(framed, half, i)));
        newTasks.add(framed(framed, task, i));
        expected(Meaning.ITEMS_MERGED);
      }
      case 4 -> {
        tasks.add(task);
        newTasks.add(task);
      }
      default -> {
        tasks.add(task);
        newTasks.add(edited(task));
      }
    }
  }

  /** Sometimes the first half keeps the id, sometimes both are new. */
  private List<Task> halves(Task task, int i) {
    String all = words(stem + "v" + i, 8);
    int middle = all.indexOf(stem + "v" + i + "e");
    String first = random.nextBoolean() ? task.id() : "x" + task.id();
    return List.of(
        task.withId(first).withText("Xây dựng " + all.substring(0, middle).strip()),
        task.withId("y" + task.id())
            .withNumber("y" + task.number())
            .withText("Xây dựng " + all.substring(middle)));
  }

  /** With a lead before and a time after, which both halves repeat. */
  private Task framed(boolean framed, Task task, int i) {
    String lead = words(stem + "l" + i, 6);
    String time = words(stem + "q" + i, 6);
    return framed ? task.withText(lead + " " + task.text() + " " + time) : task;
  }

  private Task edited(Task task) {
    Task edited = task;
    List<String> aspects = new ArrayList<>();
    for (int k = 0; k <= random.nextInt(3); k++) {
      TaskEdit edit = TaskEdit.values()[random.nextInt(TaskEdit.values().length)];
      if (!aspects.contains(edit.aspect)) {
        aspects.add(edit.aspect);
        edited = edit(edited, edit);
      }
    }
    return edited;
  }

  private Task edit(Task task, TaskEdit edit) {
    return switch (edit) {
      case SOONER -> {
        expected(Meaning.DEADLINE_BROUGHT_FORWARD);
        yield task.withDue(Due.parse("by 2027-06"));
      }
      case LATER -> {
        expected(Meaning.DEADLINE_PUT_BACK);
        yield task.withDue(Due.parse("during 2026/2028"));
      }
      case NO_DEADLINE -> {
        expected(Meaning.DEADLINE_DROPPED);
        yield task.withDue(Due.parse("continuously"));
      }
      case OTHER_LEAD -> {
        expected(Meaning.LEAD_CHANGED);
        yield lead(task, "Sở Y tế");
      }
      case REORGANISED_LEAD -> {
        expected(Meaning.AGENCY_REORGANISED);
        yield lead(task, "Sở Tài chính");
      }
      case NO_LEAD -> {
        expected(Meaning.LEAD_DROPPED);
        yield task.withAssignments(
            task.assignments().stream().filter(a -> a.role() != AgencyRole.LEAD).toList());
      }
      case MORE_PARTNERS -> {
        expected(Meaning.PARTNER_ADDED);
        Assignment more = Assignment.of(Agency.named("Sở Y tế"), AgencyRole.COOPERATING);
        yield Task.builder().from(task).addAssignments(more).build();
      }
      case OTHER_ROLE -> {
        expected(Meaning.ROLE_CHANGED);
        yield task.withAssignments(
            task.assignments().stream()
                .map(
                    a ->
                        a.role() == AgencyRole.COOPERATING
                            ? Assignment.of(a.agency(), AgencyRole.MONITORING)
                            : a)
                .toList());
      }
      case MORE_PRODUCTS -> {
        expected(Meaning.PRODUCT_ADDED);
        yield Task.builder().from(task).addDeliverables(Deliverable.of("Nghị quyết")).build();
      }
      case NO_PRODUCTS -> {
        expected(Meaning.PRODUCT_REMOVED);
        yield task.withDeliverables();
      }
      case REWRITE -> {
        expected(Meaning.TEXT_CHANGED);
        yield task.withText(task.text() + " mới");
      }
      case REWORD -> {
        expected(Meaning.WORDING_ONLY);
        yield task.withText(task.text() + ";");
      }
      case RENUMBER -> {
        expected(Meaning.RENUMBERED);
        yield task.withNumber("9" + task.number());
      }
      case REGROUP -> {
        expected(Meaning.REGROUPED);
        yield task.withGroup("Nhóm khác");
      }
    };
  }

  private static Task lead(Task task, String name) {
    return task.withAssignments(
        task.assignments().stream()
            .map(
                a ->
                    a.role() == AgencyRole.LEAD
                        ? Assignment.of(Agency.named(name), AgencyRole.LEAD)
                        : a)
            .toList());
  }
}
