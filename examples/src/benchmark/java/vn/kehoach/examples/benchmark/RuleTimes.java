package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.ValidationContext;

/**
 * How long each rule takes within one validation, the dearest first.
 *
 * <p>What rules share is made by the first that asks for it and counts as its time: {@code
 * consistency.figure-differs} names the indicators by the catalogue for all that follow. Times are
 * those of the processor, so that other work on the machine matters little.
 */
final class RuleTimes {

  private static final int SIZE = 5000;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 10;
  private static final int SHOWN = 20;
  private static final double NANOS_PER_MILLI = 1e6;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Map<String, Long> best = new HashMap<>();

  private RuleTimes() {}

  /** Returns the times over the plan that the benchmark of validation goes by, as a table. */
  static String table() {
    RuleTimes times = new RuleTimes();
    Plan plan = SamplePlans.of(SIZE, SIZE);
    PlanValidator validator =
        PlanValidator.of(
            PlanValidator.standard().rules().stream()
                .map(rule -> times.new Timed(rule))
                .collect(ImmutableList.toImmutableList()));
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      if (i == WARM_UP) {
        times.best.clear();
      }
      validator.validate(plan);
    }
    return times.printed();
  }

  private String printed() {
    List<Map.Entry<String, Long>> all =
        best.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .toList();
    StringBuilder table = new StringBuilder(200);
    long sum = all.stream().mapToLong(Map.Entry::getValue).sum();
    table.append(line(sum, all.size() + " rules together"));
    all.stream().limit(SHOWN).forEach(e -> table.append(line(e.getValue(), e.getKey())));
    long rest = all.stream().skip(SHOWN).mapToLong(Map.Entry::getValue).sum();
    return table.append(line(rest, "the others together")).toString();
  }

  private static String line(long nanos, String what) {
    return String.format(Locale.ROOT, "%8.2f ms  %s%n", nanos / NANOS_PER_MILLI, what);
  }

  /** A rule whose time is taken. */
  private final class Timed implements Rule {
    private final Rule rule;

    Timed(Rule rule) {
      this.rule = rule;
    }

    @Override
    public RuleDescription description() {
      return rule.description();
    }

    @Override
    public Examination examine(Plan plan, ValidationContext context) {
      long start = clock.getCurrentThreadCpuTime();
      Examination examination = rule.examine(plan, context);
      best.merge(rule.code(), clock.getCurrentThreadCpuTime() - start, Math::min);
      return examination;
    }
  }
}
