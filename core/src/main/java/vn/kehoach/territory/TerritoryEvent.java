package vn.kehoach.territory;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import vn.kehoach.source.Certainty;

/**
 * A change among the units of the province level, such as the merger of Lào Cai and Yên Bái on 1
 * July 2025 by Nghị quyết 202/2025/QH15.
 */
@Value.Immutable
public interface TerritoryEvent extends WithTerritoryEvent {

  /** What happened. */
  enum Kind {
    /** A unit began; out of which others is not known. */
    FORMATION,
    /** Several units were made out of one. */
    SPLIT,
    /** One unit was made out of several. */
    MERGER,
    /** Units were made out of others in another way, as Bà Rịa - Vũng Tàu in 1991. */
    REORGANISATION,
    /** A unit changed its name or its type. */
    STATUS,
    /** Units changed their codes and nothing else. */
    CODE
  }

  /**
   * Returns when it happened.
   *
   * @return the day, or the year where only that is known
   */
  ChangeDate date();

  /**
   * Returns what happened.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * Returns the ids of the units that ended, or that changed and lived on.
   *
   * @return the ids; empty for a formation
   */
  ImmutableList<String> before();

  /**
   * Returns the ids of the units that began, or that changed and lived on.
   *
   * @return the ids, never empty
   */
  ImmutableList<String> after();

  /**
   * Returns the ids of the units that gave up a part and lived on.
   *
   * @return the ids, such as {@code vinh-phuc-1997} in 2008; mostly none
   */
  ImmutableList<String> partsOf();

  /**
   * Returns the act it rests on.
   *
   * @return number and date as cited, empty where none is known
   */
  String basis();

  /**
   * Returns how sure it is.
   *
   * @return the marks of the lines it is told in, each once
   */
  Certainty certainty();

  /**
   * Returns a new builder.
   *
   * @return a builder of events
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of events; not safe for use by several threads. */
  class Builder extends ImmutableTerritoryEvent.Builder {
    Builder() {}
  }
}
