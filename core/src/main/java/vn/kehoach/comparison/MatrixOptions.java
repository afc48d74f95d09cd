package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.registry.Registries;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

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
   * Returns a copy with one more figure that the plans are measured by, where no superior paper is
   * at hand.
   *
   * @param paper what the figure is of, such as {@code Trung ương}; the first such name counts
   * @param indicator the name of the indicator
   * @param until the end of its time
   * @param figure the figure with its unit, such as {@code ít nhất 95 %}
   * @return the copy
   */
  public MatrixOptions withDemand(
      String paper, String indicator, PartialDate until, TargetValue figure) {
    Plan base = superior.orElseGet(() -> paper(paper));
    String number = Integer.toString(base.indicators().size() + 1);
    Indicator demanding =
        base.indicators().stream()
            .filter(i -> i.name().equals(indicator))
            .findFirst()
            .orElseGet(
                () ->
                    Indicator.builder()
                        .id("demand-" + number)
                        .number(number)
                        .name(indicator)
                        .build());
    IndicatorValue value =
        IndicatorValue.builder()
            .id(demanding.id() + "-" + until)
            .kind(ValueKind.TARGET)
            .period(Period.until(until))
            .value(figure)
            .build();
    return withSuperior(
        base.withIndicators(
            Iterables.concat(
                Iterables.filter(base.indicators(), i -> !i.equals(demanding)),
                ImmutableList.of(
                    demanding.withValues(
                        Iterables.concat(demanding.values(), ImmutableList.of(value)))))));
  }

  private static Plan paper(String title) {
    return Plan.builder()
        .info(PlanInfo.builder().nature(DocumentNature.OTHER).title(title).build())
        .build();
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
