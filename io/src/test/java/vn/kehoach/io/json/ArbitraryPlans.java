package vn.kehoach.io.json;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.kehoach.plan.Plan;

/** Plans of all sorts and sizes; a failing one shrinks to shorter lists. */
public final class ArbitraryPlans extends DomainContextBase {

  private static final int LONGEST_LIST = 3;

  /**
   * Returns plans.
   *
   * @return plans with lists of up to three items, every member now and then
   */
  @Provide
  public Arbitrary<Plan> plans() {
    return Combinators.combine(
            Arbitraries.longs().dontShrink(), Arbitraries.integers().between(0, LONGEST_LIST))
        .as((seed, size) -> new PlanMaker(seed, size).plan());
  }
}
