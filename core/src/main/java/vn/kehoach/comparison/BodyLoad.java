package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.kehoach.agency.AgencyBody;

/**
 * The tasks of one body over several plans, such as those of every {@code Sở Y tế}.
 *
 * @param id its id in the registry, or its folded name where the registry does not know it
 * @param name its name on the day of asking; as printed where the registry does not know it
 * @param printed the names in the papers by their letters; former names among them
 * @param openSuccessors the bodies among which its tasks were split, so that nobody can say whose
 *     these now are; empty where there is no doubt
 * @param lead the tasks that it leads
 * @param cooperating the tasks in which it works with another lead
 */
public record BodyLoad(
    String id,
    String name,
    ImmutableSet<String> printed,
    ImmutableList<AgencyBody> openSuccessors,
    ImmutableList<LoadedTask> lead,
    ImmutableList<LoadedTask> cooperating) {

  /**
   * Returns how many tasks it has in one plan.
   *
   * @param plan the plan's place, from 0
   * @return the tasks it leads and those it works on
   */
  public long inPlan(int plan) {
    return lead.stream().filter(task -> task.plan() == plan).count()
        + cooperating.stream().filter(task -> task.plan() == plan).count();
  }

  /**
   * Returns how many tasks it has.
   *
   * @return those it leads and those it works on
   */
  public int all() {
    return lead.size() + cooperating.size();
  }
}
