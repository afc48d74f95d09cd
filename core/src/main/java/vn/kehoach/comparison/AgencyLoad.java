package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;

/**
 * How much work several plans give to each body (khối lượng nhiệm vụ theo cơ quan): the tasks that
 * it leads and those that it works on with others, as of a day.
 *
 * <pre>{@code
 * AgencyLoad load = AgencyLoad.of(plans, LocalDate.of(2026, 1, 1), Registries.standard());
 * load.bodies().forEach(body -> show(body.name(), body.lead().size()));
 * }</pre>
 *
 * <p>A name is looked up as of its paper's date. A body that no longer stands on the day of asking
 * counts for its successor ({@code Sở Kế hoạch và Đầu tư} for {@code Sở Tài chính} from March
 * 2025); where its tasks were split among several, it stays under its own name with those named.
 * Bodies of one sort count together whatever their province; {@link BodyLoad#inPlan} tells them
 * apart by plan. A task counts once for a body: as led, if the paper names it twice. Other roles
 * than leading and cooperating do not count.
 *
 * @param asOf the day of asking
 * @param names the names of the plans
 * @param bodies the bodies, those with most led tasks first
 * @param groups open groups, such as {@code các sở, ban, ngành}: no one body has these tasks
 * @param unknown names that the registry does not know, or that may mean several bodies
 */
public record AgencyLoad(
    LocalDate asOf,
    ImmutableList<String> names,
    ImmutableList<BodyLoad> bodies,
    ImmutableList<BodyLoad> groups,
    ImmutableList<BodyLoad> unknown) {

  /**
   * Returns the load of the bodies that some plans name.
   *
   * @param plans the plans, in any order
   * @param asOf the day whose bodies are meant
   * @param registries what is known of bodies
   * @return the load
   */
  public static AgencyLoad of(List<Plan> plans, LocalDate asOf, Registries registries) {
    AgencyCounts counts = new AgencyCounts(registries.agencies(), asOf);
    for (int plan = 0; plan < plans.size(); plan++) {
      counts.add(plan, plans.get(plan));
    }
    return new AgencyLoad(
        asOf,
        plans.stream().map(PaperName::of).collect(ImmutableList.toImmutableList()),
        counts.of(AgencyCounts.Sort.BODY),
        counts.of(AgencyCounts.Sort.GROUP),
        counts.of(AgencyCounts.Sort.UNKNOWN));
  }

  /**
   * Returns a copy of this load with other names for the plans.
   *
   * @param newNames one name for each plan
   * @return the load with those names
   * @throws IllegalArgumentException if there are more or fewer names than plans
   */
  public AgencyLoad withNames(List<String> newNames) {
    if (newNames.size() != names.size()) {
      throw new IllegalArgumentException(
          "newNames must hold " + names.size() + " names, one for each plan, but was " + newNames);
    }
    return new AgencyLoad(asOf, ImmutableList.copyOf(newNames), bodies, groups, unknown);
  }

  /**
   * Returns all loads.
   *
   * @return bodies, then groups, then unknown names
   */
  public Stream<BodyLoad> all() {
    return Stream.of(bodies, groups, unknown).flatMap(List::stream);
  }
}
