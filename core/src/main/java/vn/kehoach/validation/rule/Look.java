package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Evidence;
import vn.kehoach.task.Task;
import vn.kehoach.validation.Examination;

/** The ways in which rules go over a plan and word the details of what they find. */
final class Look {

  private static final int WORDS_OF_A_TASK = 12;

  private Look() {}

  /** Looks at items one by one; without items the rule does not apply, for the given reason. */
  static <T> Examination each(
      List<T> items, String reasonIfNone, Function<T, Stream<Finding>> look) {
    return each(items, reasonIfNone, item -> true, look);
  }

  /**
   * Looks at items one by one, where a quick test tells most of those that no fault can be found
   * with.
   */
  static <T> Examination each(
      List<T> items, String reasonIfNone, Predicate<T> suspect, Function<T, Stream<Finding>> look) {
    if (items.isEmpty()) {
      return Examination.notApplicable(reasonIfNone);
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (T item : items) {
      if (suspect.test(item)) {
        look.apply(item).forEach(findings::add);
      }
    }
    return Examination.of(items.size(), findings.build());
  }

  /**
   * Looks at the header of a plan; digests and other papers have none of their own, nor has an
   * article that reports on a plan.
   */
  static Examination header(Plan plan, Function<Plan, Optional<Finding>> look) {
    PlanInfo info = plan.info();
    boolean report = info.nature() == DocumentNature.PROGRESS_REPORT && !isArticle(info);
    return report || info.nature() == DocumentNature.PLAN
        ? Examination.of(1, look.apply(plan).stream().toList())
        : Examination.notApplicable("not-a-plan");
  }

  /** Returns whether a paper bears nothing that the rules of form ask for, as news do not. */
  private static boolean isArticle(PlanInfo info) {
    return info.number().isEmpty()
        && info.signers().isEmpty()
        && info.recipients().isEmpty()
        && info.kind().isEmpty()
        && info.issuer().isEmpty();
  }

  /** Returns the named details of a finding, with the printed words at the end if there are any. */
  static ImmutableMap<String, String> details(
      Optional<Evidence> evidence, String... namesAndWords) {
    ImmutableMap.Builder<String, String> details = ImmutableMap.builder();
    for (int i = 0; i + 1 < namesAndWords.length; i += 2) {
      details.put(namesAndWords[i], namesAndWords[i + 1]);
    }
    evidence.map(Evidence::quote).ifPresent(quote -> details.put("quote", quote));
    return details.buildOrThrow();
  }

  /** Returns the named details of a finding about a task: its number and first words, then more. */
  static ImmutableMap<String, String> ofTask(
      Task task, Optional<Evidence> evidence, String... namesAndWords) {
    Stream<String> all =
        Stream.concat(
            Stream.of("number", numberOf(task), "task", beginningOf(task)),
            Stream.of(namesAndWords));
    return details(evidence, all.toArray(String[]::new));
  }

  /** Returns the number of a task with its section, such as {@code III.2-4}. */
  static String numberOf(Task task) {
    return task.section().isEmpty() ? task.number() : task.section() + "-" + task.number();
  }

  /** Returns the first words of a task. */
  static String beginningOf(Task task) {
    return beginningOf(task.text());
  }

  /** Returns the first words of a text, with an ellipsis if there are more. */
  static String beginningOf(String text) {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && ++words == WORDS_OF_A_TASK) {
        return text.substring(0, i) + " …";
      }
    }
    return text;
  }
}
