package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyBody;
import vn.kehoach.agency.AgencyRegistry;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.PlanRegistrar;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.text.Folding;

/** Adds up the tasks of bodies over plans; not safe for use by several threads. */
final class AgencyCounts {

  /** What a name stands for. */
  enum Sort {
    BODY,
    GROUP,
    UNKNOWN
  }

  /** Most led tasks first, then most tasks, then by id. */
  private static final Comparator<BodyLoad> BUSIEST =
      Comparator.comparingInt((BodyLoad load) -> -load.lead().size())
          .thenComparingInt(load -> -load.all())
          .thenComparing(BodyLoad::id);

  /**
   * Whom a name means on the day of asking.
   *
   * @param sort body, group or neither
   * @param id its id, or its folded name
   * @param name its name in the registry; empty if it is known by its printed names alone
   * @param open whose its tasks now may be, if that is not known
   */
  private record Holder(
      Sort sort, String id, Optional<String> name, ImmutableList<AgencyBody> open) {

    static Holder of(AgencyBody body, ImmutableList<AgencyBody> open) {
      Sort sort = body.isGroup() ? Sort.GROUP : Sort.BODY;
      return new Holder(sort, body.id(), Optional.of(body.name()), open);
    }

    static Holder printed(Sort sort, String id) {
      return new Holder(sort, id, Optional.empty(), ImmutableList.of());
    }
  }

  private static final class Count {
    private final Set<String> printed = new TreeSet<>();
    private final List<LoadedTask> lead = new ArrayList<>();
    private final List<LoadedTask> cooperating = new ArrayList<>();
  }

  private final AgencyRegistry registry;
  private final LocalDate asOf;
  private final Map<Holder, Count> counts = new HashMap<>();

  AgencyCounts(AgencyRegistry registry, LocalDate asOf) {
    this.registry = registry;
    this.asOf = asOf;
  }

  void add(int place, Plan plan) {
    LocalDate day = PlanRegistrar.dateOf(plan).orElse(asOf);
    Map<String, Holder> known = new HashMap<>();
    for (Task task : plan.tasks()) {
      Map<Holder, Assignment> lead = new LinkedHashMap<>();
      Map<Holder, Assignment> with = new LinkedHashMap<>();
      for (Assignment assignment : task.assignments()) {
        boolean leads = assignment.role() == AgencyRole.LEAD;
        if (leads || assignment.role() == AgencyRole.COOPERATING) {
          Holder holder =
              known.computeIfAbsent(
                  assignment.agency().name(), n -> holder(assignment.agency(), plan, day));
          (leads ? lead : with).putIfAbsent(holder, assignment);
        }
      }
      lead.forEach((holder, a) -> count(holder, a).lead.add(new LoadedTask(place, task, a)));
      with.forEach(
          (holder, a) -> {
            Count count = count(holder, a);
            if (!lead.containsKey(holder)) {
              count.cooperating.add(new LoadedTask(place, task, a));
            }
          });
    }
  }

  private Count count(Holder holder, Assignment assignment) {
    Count count = counts.computeIfAbsent(holder, h -> new Count());
    count.printed.add(assignment.agency().name());
    return count;
  }

  private Holder holder(Agency agency, Plan plan, LocalDate day) {
    AgencyResolution resolution = registry.resolve(agency.name(), plan.info().territory(), day);
    return resolution.fold(new Holding(agency));
  }

  /** What each shape of a resolution means on the day of asking. */
  private final class Holding implements AgencyResolution.Visitor<Holder> {

    private final Agency agency;

    Holding(Agency agency) {
      this.agency = agency;
    }

    @Override
    public Holder one(AgencyResolution.One one) {
      return now(one.body());
    }

    @Override
    public Holder local(AgencyResolution.Local local) {
      return Holder.printed(Sort.BODY, local.id().orElseThrow());
    }

    @Override
    public Holder group(AgencyResolution.Group group) {
      return group
          .id()
          .flatMap(registry::byId)
          .map(
              entry ->
                  new Holder(Sort.GROUP, entry.id(), Optional.of(entry.name()), ImmutableList.of()))
          .orElseGet(() -> Holder.printed(Sort.GROUP, Folding.key(agency.name())));
    }

    @Override
    public Holder outOfTime(AgencyResolution.OutOfTime outOfTime) {
      return now(outOfTime.body());
    }

    @Override
    public Holder unresolved(AgencyResolution.Unresolved unresolved) {
      Sort sort = agency.kind() == Agency.Kind.GROUP ? Sort.GROUP : Sort.UNKNOWN;
      return Holder.printed(sort, Folding.key(agency.name()));
    }

    /** The body itself, its one successor, or itself with those among whom it was split. */
    private Holder now(AgencyBody body) {
      if (body.mayLiveOn(asOf)) {
        return Holder.of(body, ImmutableList.of());
      }
      ImmutableList<AgencyBody> instead = registry.insteadOf(body, asOf);
      return instead.size() == 1
          ? Holder.of(instead.get(0), ImmutableList.of())
          : Holder.of(body, instead);
    }
  }

  /** The loads of a sort, the busiest first. */
  ImmutableList<BodyLoad> of(Sort sort) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().sort() == sort)
        .map(entry -> load(entry.getKey(), entry.getValue()))
        .sorted(BUSIEST)
        .collect(ImmutableList.toImmutableList());
  }

  private static BodyLoad load(Holder holder, Count count) {
    return new BodyLoad(
        holder.id(),
        holder.name().orElseGet(() -> count.printed.iterator().next()),
        ImmutableSet.copyOf(count.printed),
        holder.open(),
        ImmutableList.copyOf(count.lead),
        ImmutableList.copyOf(count.cooperating));
  }
}
