package vn.kehoach.comparison;

import java.time.LocalDate;
import vn.kehoach.territory.TerritoryUnit;

/**
 * A report that is of another place than the plan it was held against, such as a report of Sơn La
 * against a plan of Lai Châu. Its figures still counted; whoever gave it should look again.
 *
 * @param report what the report is called
 * @param ofPlan the place of the plan
 * @param ofReport the place of the report
 * @param asOf the day of asking, of which both places have their names
 */
public record OtherPlace(
    String report, TerritoryUnit ofPlan, TerritoryUnit ofReport, LocalDate asOf) {}
