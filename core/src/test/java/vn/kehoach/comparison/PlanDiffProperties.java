package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;

class PlanDiffProperties {

  private static final List<String> NAMES =
      List.of("Bác sĩ", "Giường bệnh", "Tuổi thọ", "Bao phủ bảo hiểm", "Bao phủ bảo hiểm y tế", "");

  @Property
  void aPlanDoesNotDifferFromItself(@ForAll("plans") Plan plan) {
    Plan copy = Plan.builder().from(plan).build();

    assertThat(PlanDiff.between(plan, copy).changes()).isEmpty();
  }

  @Property
  void theOtherWayRoundIsTheMirror(@ForAll("plans") Plan a, @ForAll("plans") Plan b) {
    PlanDiff forth = PlanDiff.between(a, b);
    PlanDiff back = PlanDiff.between(b, a);

    assertThat(back).isEqualTo(forth.mirror());
    assertThat(forth.mirror().mirror()).isEqualTo(forth);
  }

  @Property
  void theDifferenceLeadsFromOneToTheOtherAndBack(
      @ForAll("plans") Plan a, @ForAll("plans") Plan b) {
    PlanDiff diff = PlanDiff.between(a, b);

    assertThat(diff.apply(a)).isEqualTo(b);
    assertThat(diff.mirror().apply(b)).isEqualTo(a);
    assertThat(PlanDiff.between(diff.apply(a), b).isEmpty()).isTrue();
  }

  @Example
  void repeatedTasksMoveTheSameWayRound() {
    Plan a = tasks("5 Bác sĩ", "5 Giường bệnh", "2 Tuổi thọ", "5 Giường bệnh");
    Plan b = tasks("1 Bác sĩ", "5 Giường bệnh", "1 Bác sĩ", "1 Bác sĩ", "5 Giường bệnh");

    assertThat(PlanDiff.between(b, a)).isEqualTo(PlanDiff.between(a, b).mirror());
  }

  private static Plan tasks(String... lines) {
    PlanInfo info = PlanInfo.builder().nature(DocumentNature.PLAN).build();
    Plan.Builder plan = Plan.builder().info(info);
    for (String line : lines) {
      String number = line.substring(0, 1);
      plan.addTasks(Task.builder().id("t" + number).number(number).text(line.substring(2)).build());
    }
    return plan.build();
  }

  @Property
  void everyItemIsToldOfAtMostOncePerSort(@ForAll("plans") Plan a, @ForAll("plans") Plan b) {
    List<Change> changes = PlanDiff.between(a, b).changes();

    Set<String> told = new HashSet<>();
    for (Change change : changes) {
      assertThat(told.add(change.type() + " " + change.before() + " " + change.after())).isTrue();
    }
  }

  @Property
  void fewestItemsMove(@ForAll("orders") List<Integer> order) {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      tasks.add(Plans.task("t" + i, "Việc " + i));
    }
    List<Task> shuffled = order.stream().map(tasks::get).toList();

    PlanDiff diff = PlanDiff.between(Plans.of(List.of(), tasks), Plans.of(List.of(), shuffled));

    assertThat(diff.changes()).hasSize(order.size() - longestRise(order));
  }

  private static int longestRise(List<Integer> order) {
    int[] best = new int[order.size()];
    int longest = 0;
    for (int i = 0; i < best.length; i++) {
      best[i] = 1;
      for (int j = 0; j < i; j++) {
        if (order.get(j) < order.get(i)) {
          best[i] = Math.max(best[i], best[j] + 1);
        }
      }
      longest = Math.max(longest, best[i]);
    }
    return longest;
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.integers()
        .between(0, 12)
        .flatMap(
            n -> Arbitraries.shuffle(IntStream.range(0, n).boxed().collect(Collectors.toList())));
  }

  @Property
  void knownEditsComeBackExactly(@ForAll long seed) {
    Random random = new Random(seed);
    List<Indicator> indicators = new ArrayList<>();
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < 5 + random.nextInt(15); i++) {
      indicators.add(
          Plans.indicator("i" + i, "Tên" + i + " riêng" + i, "2025: " + i + " %", "2030: 50 %"));
      tasks.add(Plans.task("t" + i, "Việc" + i + " khác" + i));
    }
    Plan before = Plans.of(indicators, tasks);
    Map<ChangeType, Integer> expected = new EnumMap<>(ChangeType.class);

    Plan after = Plans.of(editAll(indicators, random, expected), workOn(tasks, random, expected));

    assertThat(PlanDiff.between(before, after).counts()).isEqualTo(expected);
  }

  private static List<Indicator> editAll(
      List<Indicator> indicators, Random random, Map<ChangeType, Integer> expected) {
    List<Indicator> edited = new ArrayList<>();
    for (Indicator indicator : indicators) {
      switch (random.nextInt(9)) {
        case 0 -> count(expected, ChangeType.INDICATOR_REMOVED);
        case 1 -> {
          count(expected, ChangeType.INDICATOR_RENAMED);
          edited.add(indicator.withName("Đổi tên " + indicator.id()));
        }
        case 2 -> {
          count(expected, ChangeType.VALUE_CHANGED);
          edited.add(
              indicator.withValues(
                  indicator.values().get(0), Plans.value(indicator.id(), 2030, "trên 60 %")));
        }
        case 3 -> {
          count(expected, ChangeType.VALUE_REMOVED);
          edited.add(indicator.withValues(indicator.values().get(1)));
        }
        case 4 -> {
          count(expected, ChangeType.INDICATOR_ADDED);
          edited.add(Plans.indicator("n" + indicator.id(), "Thêm mới " + indicator.id()));
          edited.add(indicator);
        }
        default -> edited.add(indicator);
      }
    }
    return edited;
  }

  private static List<Task> workOn(
      List<Task> tasks, Random random, Map<ChangeType, Integer> expected) {
    List<Task> edited = new ArrayList<>();
    for (Task task : tasks) {
      switch (random.nextInt(9)) {
        case 0 -> count(expected, ChangeType.TASK_REMOVED);
        case 1 -> {
          count(expected, ChangeType.DUE_CHANGED);
          edited.add(task.withDue(Due.parse("continuously")));
        }
        case 2 -> {
          count(expected, ChangeType.ASSIGNMENT_ADDED);
          Assignment more = Assignment.of(Agency.named("Sở Nội vụ"), AgencyRole.COOPERATING);
          edited.add(Task.builder().from(task).addAssignments(more).build());
        }
        case 3 -> {
          count(expected, ChangeType.DELIVERABLE_REMOVED);
          edited.add(task.withDeliverables());
        }
        default -> edited.add(task);
      }
    }
    if (edited.size() > 3) {
      count(expected, ChangeType.TASK_MOVED);
      Collections.rotate(edited, 1);
    }
    return edited;
  }

  private static void count(Map<ChangeType, Integer> counts, ChangeType type) {
    counts.merge(type, 1, Integer::sum);
  }

  @Provide
  Arbitrary<Plan> plans() {
    Arbitrary<Indicator> indicators =
        Combinators.combine(
                Arbitraries.integers().between(1, 6),
                Arbitraries.of(NAMES),
                Arbitraries.of("2025: 95 %", "2030: 1 tỷ đồng", "2030: 1.000 triệu đồng"),
                Arbitraries.of("", "i1", "i2"))
            .as(
                (id, name, value, parent) ->
                    Plans.indicator("i" + id, name, value)
                        .withParentId(Optional.of(parent).filter(text -> !text.isEmpty())));
    Arbitrary<Task> tasks =
        Combinators.combine(
                Arbitraries.integers().between(1, 6),
                Arbitraries.of(NAMES),
                Arbitraries.of("by 2025", "continuously", "unstated"),
                Arbitraries.of("Sở Y tế", "sở Y tế", "Sở Nội vụ"))
            .as(
                (id, text, due, agency) ->
                    Plans.task("t" + id, text)
                        .withDue(Due.parse(due))
                        .withAssignments(Assignment.of(Agency.named(agency), AgencyRole.LEAD)));
    return Combinators.combine(indicators.list().ofMaxSize(7), tasks.list().ofMaxSize(7))
        .as(Plans::of);
  }
}
