package vn.kehoach.plan;

import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.measure.Quantity;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Extensible;
import vn.kehoach.timeline.Period;

/** A statement of funding (kinh phí): where the money comes from, and how much if it is said. */
@Value.Immutable
public interface FundingLine extends WithFundingLine, Extensible {

  /**
   * Returns the line's id.
   *
   * @return a stable id, unique in the plan, such as {@code f1}
   */
  String id();

  /**
   * Returns the printed statement.
   *
   * @return the words
   */
  String text();

  /**
   * Returns the amount with its scale word.
   *
   * @return the money, such as {@code 12,5 tỷ đồng}, if it is printed
   */
  Optional<Quantity> amount();

  /**
   * Returns the time the money is for.
   *
   * @return the period, if it is printed
   */
  Optional<Period> period();

  /**
   * Returns the printed words with their place.
   *
   * @return the words, if the line was read from a paper
   */
  Optional<Evidence> evidence();

  /**
   * Returns a new builder.
   *
   * @return a builder of funding lines
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of funding lines; not safe for use by several threads. */
  class Builder extends ImmutableFundingLine.Builder {
    Builder() {}
  }
}
