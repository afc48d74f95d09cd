package vn.kehoach.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Extensible;
import vn.kehoach.timeline.Period;

/**
 * What a plan wants (mục đích, yêu cầu, mục tiêu chung, mục tiêu cụ thể); objectives nest.
 *
 * <p>The ids of indicators and tasks link to {@link Plan#indicators()} and {@link Plan#tasks()};
 * {@link Plan#objectivesOf(String)} goes the other way.
 */
@Value.Immutable
public interface Objective extends WithObjective, Extensible {

  /**
   * Returns the objective's id.
   *
   * @return a stable id, unique in the plan, such as {@code o2.1}
   */
  String id();

  /**
   * Returns what sort of objective it is.
   *
   * @return aim, requirement, general or specific
   */
  Kind kind();

  /**
   * Returns the objective's words.
   *
   * @return the heading or paragraph
   */
  String text();

  /**
   * Returns the path of the section it stands in.
   *
   * @return the path, such as {@code II.1}, or the empty string
   */
  @Value.Default
  default String section() {
    return "";
  }

  /**
   * Returns the time it is for.
   *
   * @return the period, if it was printed or inherited
   */
  Optional<Period> period();

  /**
   * Returns the indicators that measure it.
   *
   * @return their ids in the order of the paper
   */
  ImmutableList<String> indicatorIds();

  /**
   * Returns the tasks that serve it.
   *
   * @return their ids in the order of the paper
   */
  ImmutableList<String> taskIds();

  /**
   * Returns the objectives under it.
   *
   * @return the children in the order of the paper
   */
  ImmutableList<Objective> children();

  /**
   * Returns the printed words with their place.
   *
   * @return the words, if the objective was read from a paper
   */
  Optional<Evidence> evidence();

  /**
   * Returns this objective and all below it.
   *
   * @return parents before children
   */
  default Stream<Objective> withDescendants() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Objective::withDescendants));
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of objectives
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of objectives; not safe for use by several threads. */
  class Builder extends ImmutableObjective.Builder {
    Builder() {}
  }

  /** A sort of objective. */
  enum Kind {
    /** An aim (mục đích). */
    AIM,
    /** A requirement (yêu cầu, quan điểm). */
    REQUIREMENT,
    /** A general objective (mục tiêu chung, mục tiêu tổng quát). */
    GENERAL,
    /** A specific objective (mục tiêu cụ thể, chỉ tiêu). */
    SPECIFIC
  }
}
