package vn.kehoach.examples.benchmark;

import java.util.List;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.plan.Plan;
import vn.kehoach.timeline.Period;

/**
 * The facts of a plan as plain beans, which is what libraries that compare any objects are made
 * for: no evidence, no outline, nothing that a difference of plans leaves aside.
 */
public final class PeerPlan {

  private final List<PeerIndicator> indicators;

  private PeerPlan(List<PeerIndicator> indicators) {
    this.indicators = indicators;
  }

  static PeerPlan of(Plan plan) {
    return new PeerPlan(plan.indicators().stream().map(PeerPlan::indicator).toList());
  }

  private static PeerIndicator indicator(Indicator indicator) {
    return new PeerIndicator(
        indicator.id(),
        indicator.number(),
        indicator.name(),
        indicator.unit().map(unit -> unit.text()).orElse(""),
        indicator.values().stream().map(PeerPlan::value).toList());
  }

  private static PeerValue value(IndicatorValue value) {
    return new PeerValue(
        value.id(),
        value.kind().label(),
        value.period().map(Period::toString).orElse(""),
        print(value.value()));
  }

  private static String print(TargetValue value) {
    return value.toString();
  }

  /**
   * Returns the indicators.
   *
   * @return in the order of the paper
   */
  public List<PeerIndicator> getIndicators() {
    return indicators;
  }
}
