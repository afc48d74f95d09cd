package vn.kehoach.validation;

import java.util.Optional;
import vn.kehoach.finding.Finding;
import vn.kehoach.plan.Plan;

/**
 * A rule that can offer a mend for what it finds.
 *
 * <p>Only where one mend is certain: a blank inside a number, a letter that only looks like the
 * right one. What a person must decide stays a finding. After the mend the rule has nothing more to
 * say there.
 */
public interface FixingRule extends Rule {

  /**
   * Returns the mend of a finding.
   *
   * @param plan the plan in which it was found, unchanged
   * @param finding a finding of this rule, whatever its severity
   * @return the mend, if one is certain
   */
  Optional<Fix> fix(Plan plan, Finding finding);
}
