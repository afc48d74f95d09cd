package vn.kehoach.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.outline.Outline;
import vn.kehoach.source.Extensible;
import vn.kehoach.task.Task;
import vn.kehoach.task.TaskTable;
import vn.kehoach.timeline.Timeline;

/**
 * A plan (kế hoạch, chương trình hành động, đề án) with its facts and its whole text.
 *
 * <pre>{@code
 * Plan plan =
 *     Plan.builder()
 *         .info(PlanInfo.builder().nature(DocumentNature.PLAN).title("KẾ HOẠCH ...").build())
 *         .addTasks(Task.builder().id("t1").number("1").text("Xây dựng Đề án ...").build())
 *         .build();
 * }</pre>
 *
 * <p>Progress reports and digests have the same shape; {@link PlanInfo#nature()} tells them apart.
 * Building a plan checks nothing about its content: whether it is a good plan is for the validator.
 * Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Plan extends WithPlan, Extensible {

  /**
   * Returns the header data.
   *
   * @return number, issuer, date, title, period
   */
  PlanInfo info();

  /**
   * Returns the papers it rests on (căn cứ).
   *
   * @return those cited as its basis, in the order of the paper
   */
  ImmutableList<LegalBasis> legalBases();

  /**
   * Returns every paper cited anywhere in it, its bases among them.
   *
   * @return the citations in the order of the paper, each paper once
   */
  ImmutableList<LegalBasis> references();

  /**
   * Returns what it wants.
   *
   * @return the outermost objectives in the order of the paper
   */
  ImmutableList<Objective> objectives();

  /**
   * Returns the indicators.
   *
   * @return the indicators of tables and prose in the order of the paper
   */
  ImmutableList<Indicator> indicators();

  /**
   * Returns the tables of indicators.
   *
   * @return the tables in the order of the paper
   */
  ImmutableList<IndicatorTable> indicatorTables();

  /**
   * Returns the tasks.
   *
   * @return the tasks of tables and prose in the order of the paper
   */
  ImmutableList<Task> tasks();

  /**
   * Returns the tables of tasks.
   *
   * @return the tables in the order of the paper
   */
  ImmutableList<TaskTable> taskTables();

  /**
   * Returns the statements of funding.
   *
   * @return the lines in the order of the paper
   */
  ImmutableList<FundingLine> funding();

  /**
   * Returns the milestones.
   *
   * @return the dated steps of the paper in the order of time
   */
  @Value.Default
  default Timeline timeline() {
    return Timeline.of(ImmutableList.of());
  }

  /**
   * Returns the whole text as a tree of sections.
   *
   * @return the outline; empty for a plan that was never a paper
   */
  @Value.Default
  default Outline outline() {
    return Outline.builder().build();
  }

  /**
   * Returns the file it was read from.
   *
   * @return the source, if there is one
   */
  Optional<PlanSource> source();

  /**
   * Returns the indicator with an id.
   *
   * @param id the id
   * @return the indicator, if there is one
   */
  default Optional<Indicator> indicator(String id) {
    return indicators().stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  /**
   * Returns the task with an id.
   *
   * @param id the id
   * @return the task, if there is one
   */
  default Optional<Task> task(String id) {
    return tasks().stream().filter(task -> task.id().equals(id)).findFirst();
  }

  /**
   * Returns every objective.
   *
   * @return parents before children, in the order of the paper
   */
  default Stream<Objective> allObjectives() {
    return objectives().stream().flatMap(Objective::withDescendants);
  }

  /**
   * Returns the objectives that an indicator measures or a task serves.
   *
   * @param id the id of an indicator or a task
   * @return the objectives that name it
   */
  default Stream<Objective> objectivesOf(String id) {
    return allObjectives().filter(o -> o.indicatorIds().contains(id) || o.taskIds().contains(id));
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of plans
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of plans; not safe for use by several threads. */
  class Builder extends ImmutablePlan.Builder {
    Builder() {}
  }
}
