package vn.kehoach.comparison;

import java.util.Optional;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;

/**
 * What an {@link IndicatorMatrix} is made with.
 *
 * @param decisions pairs of indicators that people confirmed or rejected
 * @param superior the paper whose targets the plans are measured by, such as the centre's
 * @param registries what is known of indicators
 */
public record MatrixOptions(
    MatchDecisions decisions, Optional<Plan> superior, Registries registries) {

  /**
   * Returns the plain options: no decisions, no superior paper, the standard registries.
   *
   * @return the options
   */
  public static MatrixOptions standard() {
    return new MatrixOptions(MatchDecisions.NONE, Optional.empty(), Registries.standard());
  }

  /**
   * Returns a copy with what people decided.
   *
   * @param other the decisions
   * @return the copy
   */
  public MatrixOptions withDecisions(MatchDecisions other) {
    return new MatrixOptions(other, superior, registries);
  }

  /**
   * Returns a copy with a superior paper.
   *
   * @param paper the paper; its targets alone count
   * @return the copy
   */
  public MatrixOptions withSuperior(Plan paper) {
    return new MatrixOptions(decisions, Optional.of(paper), registries);
  }

  /**
   * Returns a copy with other registries.
   *
   * @param other the registries
   * @return the copy
   */
  public MatrixOptions withRegistries(Registries other) {
    return new MatrixOptions(decisions, superior, other);
  }
}
