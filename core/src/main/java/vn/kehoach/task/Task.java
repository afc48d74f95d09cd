package vn.kehoach.task;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Extensible;
import vn.kehoach.source.Origin;
import vn.kehoach.timeline.Due;

/**
 * A task (nhiệm vụ): one bullet, paragraph or table row that somebody is to carry out.
 *
 * <p>It answers the six questions "rõ người, rõ việc, rõ thời gian, rõ sản phẩm, rõ trách nhiệm, rõ
 * thẩm quyền" as far as the paper does.
 */
@Value.Immutable
public interface Task extends WithTask, Extensible {

  /**
   * Returns the task's id.
   *
   * @return a stable id, unique in the plan, such as {@code t-III.2.a-1}
   */
  String id();

  /**
   * Returns the path of the section or table group it stands in.
   *
   * @return the path, such as {@code III.2.a} or {@code PHỤ LỤC.I}, or the empty string
   */
  @Value.Default
  default String section() {
    return "";
  }

  /**
   * Returns the number under its section.
   *
   * @return the printed number of a table row, else the ordinal
   */
  String number();

  /**
   * Returns what is to be done.
   *
   * @return the words of the bullet, paragraph or cell, without its marker
   */
  String text();

  /**
   * Returns the label the task stands under: a table group or heading.
   *
   * @return the label, or the empty string
   */
  @Value.Default
  default String group() {
    return "";
  }

  /**
   * Returns who is to do it, and with whom.
   *
   * @return the assignments in the order of the paper
   */
  ImmutableList<Assignment> assignments();

  /**
   * Returns what is to come of it.
   *
   * @return the products in the order of the paper
   */
  ImmutableList<Deliverable> deliverables();

  /**
   * Returns the time for it.
   *
   * @return the deadline, period or rhythm; {@link Due.Unstated} if none is printed
   */
  @Value.Default
  default Due due() {
    return new Due.Unstated();
  }

  /**
   * Returns where the time comes from.
   *
   * @return stated, or what it was inherited from
   */
  @Value.Default
  default Origin dueOrigin() {
    return Origin.STATED;
  }

  /**
   * Returns the printed time.
   *
   * @return the words with their places, several if they stand apart
   */
  ImmutableList<Evidence> dueEvidence();

  /**
   * Returns the id of the table it stands in.
   *
   * @return the table's id, if it stands in one
   */
  Optional<String> tableId();

  /**
   * Returns the printed task with its place.
   *
   * @return the words with their place, if the task was read from a paper
   */
  Optional<Evidence> evidence();

  /**
   * Returns the agencies in a role.
   *
   * @param role the role
   * @return the agencies in the order of the paper
   */
  default Stream<Agency> agencies(AgencyRole role) {
    return assignments().stream().filter(a -> a.role() == role).map(Assignment::agency);
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of tasks
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of tasks; not safe for use by several threads. */
  class Builder extends ImmutableTask.Builder {
    Builder() {}
  }
}
