package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Extensible;
import vn.kehoach.timeline.Period;

/**
 * A table of indicators as it was understood: its columns and the indicators of its rows.
 *
 * <p>The cells themselves stay in the outline; this says what each column means.
 */
@Value.Immutable
public interface IndicatorTable extends WithIndicatorTable, Extensible {

  /**
   * Returns the table's id.
   *
   * @return a stable id, unique in the plan, such as {@code table-1}
   */
  String id();

  /**
   * Returns the path of the section it stands in.
   *
   * @return the path, such as {@code II.2}, or the empty string
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
   * Returns the indicators of the rows.
   *
   * @return their ids in the order of the rows
   */
  ImmutableList<String> indicatorIds();

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
  class Builder extends ImmutableIndicatorTable.Builder {
    Builder() {}
  }

  /**
   * A column of an indicator table, such as {@code Đến năm 2025}.
   *
   * @param header the printed head, levels joined by {@code " / "}
   * @param role what stands in it
   * @param kind what its values say, for a column of values
   * @param period the time its values are for, for a column of values
   */
  record Column(String header, Role role, Optional<ValueKind> kind, Optional<Period> period) {}

  /** What stands in a column. */
  enum Role {
    /** Row numbers (STT, TT). */
    NUMBER,
    /** Names of indicators. */
    NAME,
    /** Units (đơn vị tính). */
    UNIT,
    /** Values. */
    VALUE,
    /** Agencies. */
    AGENCY,
    /** Notes and anything else. */
    OTHER
  }
}
