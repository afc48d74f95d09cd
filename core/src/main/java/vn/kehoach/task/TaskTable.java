package vn.kehoach.task;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Extensible;

/**
 * A table of tasks as it was understood: its columns, its group rows and the tasks of its rows.
 *
 * <p>The cells themselves stay in the outline; this says what they mean.
 */
@Value.Immutable
public interface TaskTable extends WithTaskTable, Extensible {

  /**
   * Returns the table's id.
   *
   * @return a stable id, unique in the plan, such as {@code table-2}
   */
  String id();

  /**
   * Returns the path of the section it stands in.
   *
   * @return the path, such as {@code PHỤ LỤC}, or the empty string
   */
  @Value.Default
  default String section() {
    return "";
  }

  /**
   * Returns the columns.
   *
   * @return the columns from left to right
   */
  ImmutableList<Column> columns();

  /**
   * Returns the group rows.
   *
   * @return the groups in order; empty if the table has none
   */
  ImmutableList<Group> groups();

  /**
   * Returns the tasks of the rows.
   *
   * @return their ids in the order of the rows
   */
  ImmutableList<String> taskIds();

  /**
   * Returns the head of the table with its place.
   *
   * @return the printed head, if the table was read from a paper
   */
  Optional<Evidence> evidence();

  /**
   * Returns a new builder.
   *
   * @return a builder of tables
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of tables; not safe for use by several threads. */
  class Builder extends ImmutableTaskTable.Builder {
    Builder() {}
  }

  /**
   * A column of a task table, such as {@code CƠ QUAN CHỦ TRÌ}.
   *
   * @param header the printed head
   * @param role what stands in it
   */
  record Column(String header, Role role) {}

  /**
   * A group row, such as {@code II Sở Thông tin và Truyền thông}.
   *
   * @param marker the printed number, or the empty string
   * @param heading the printed words
   * @param level how deep the group stands, 1 the outermost
   * @param evidence the printed row with its place, if it was read from a paper
   */
  record Group(String marker, String heading, int level, Optional<Evidence> evidence) {}

  /** What stands in a column. */
  enum Role {
    /** Row numbers (STT, TT). */
    NUMBER,
    /** What is to be done (nội dung, nhiệm vụ). */
    TASK,
    /** The lead (cơ quan chủ trì, đơn vị thực hiện). */
    LEAD,
    /** Those who cooperate (cơ quan phối hợp). */
    COOPERATING,
    /** The product (sản phẩm, kết quả). */
    DELIVERABLE,
    /** The time (thời gian, thời hạn, tiến độ). */
    DUE,
    /** Money. */
    FUNDING,
    /** Notes and anything else. */
    OTHER
  }
}
