package vn.kehoach.registry;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.territory.Territory;
import vn.kehoach.territory.TerritoryUnit;
import vn.kehoach.timeline.Period;

/**
 * Puts the ids of registries beside the printed names of a plan: who a {@code Sở KH&ĐT} of Bình
 * Thuận was in 2021.
 *
 * <pre>{@code
 * Plan registered = PlanRegistrar.of(Registries.standard()).register(plan);
 * }</pre>
 *
 * <p>Plans that were read from papers have gone through this already; it is for plans built by hand
 * or kept without ids, and for registries of one's own. Printed names stay as they are. A name that
 * no registry knows, or that may mean two bodies, gets no id; {@link #resolve} tells why.
 */
public final class PlanRegistrar {

  private final Registries registries;

  private PlanRegistrar(Registries registries) {
    this.registries = registries;
  }

  /**
   * Returns a registrar that goes by some registries.
   *
   * @param registries the registries
   * @return the registrar
   */
  public static PlanRegistrar of(Registries registries) {
    return new PlanRegistrar(registries);
  }

  /**
   * Returns the day as of which a plan speaks: its date of issue; else the latest date of the
   * papers it cites, which it cannot be older than; else the first day of its period, of its dated
   * tasks or of its figures.
   *
   * @param plan the plan
   * @return the day, or empty if the plan names no date at all
   */
  public static Optional<LocalDate> dateOf(Plan plan) {
    return plan.info()
        .issued()
        .or(() -> latestCited(plan))
        .or(() -> plan.info().period().flatMap(Period::firstDay))
        .or(() -> earliest(plan.tasks().stream().flatMap(task -> task.due().span().stream())))
        .or(() -> earliest(periods(plan)));
  }

  private static Stream<Period> periods(Plan plan) {
    return plan.indicators().stream()
        .flatMap(indicator -> indicator.values().stream())
        .flatMap(value -> value.period().stream());
  }

  private static Optional<LocalDate> earliest(Stream<Period> periods) {
    return periods
        .flatMap(period -> period.firstDay().or(period::lastDay).stream())
        .min(LocalDate::compareTo);
  }

  private static Optional<LocalDate> latestCited(Plan plan) {
    return Stream.concat(plan.legalBases().stream(), plan.references().stream())
        .map(LegalBasis::reference)
        .flatMap(reference -> reference.date().stream())
        .max(LocalDate::compareTo);
  }

  /**
   * Returns a plan with ids as of {@linkplain #dateOf its own day}.
   *
   * @param plan the plan
   * @return the plan with ids and places of bodies and the id and code of its territory; the plan
   *     as it is if it names no date
   */
  public Plan register(Plan plan) {
    return dateOf(plan).map(day -> register(plan, day)).orElse(plan);
  }

  /**
   * Returns a plan with ids as of a day.
   *
   * @param plan the plan
   * @param date the day
   * @return the plan with ids and places of bodies and the id and code of its territory
   */
  public Plan register(Plan plan, LocalDate date) {
    Optional<Territory> place = plan.info().territory().map(t -> registered(t, date));
    Registered names = new Registered(place, date);
    PlanInfo.Builder info = PlanInfo.builder().from(plan.info()).territory(place);
    if (!plan.info().issuer().isEmpty()) {
      info.issuerId(names.of(Agency.of(plan.info().issuer())).id());
    }
    return plan.withInfo(info.build())
        .withTasks(plan.tasks().stream().map(names::of).collect(ImmutableList.toImmutableList()));
  }

  /**
   * Tells who a printed name of a plan is, with the reason where nobody is found.
   *
   * @param agency the agency as printed
   * @param plan the plan that names it
   * @param date the day, such as {@link #dateOf}
   * @return the resolution
   */
  public AgencyResolution resolve(Agency agency, Plan plan, LocalDate date) {
    return registries.agencies().resolve(agency.name(), plan.info().territory(), date);
  }

  /** Returns a place with id and code as of a day; a place nobody knows stays as it is. */
  private Territory registered(Territory territory, LocalDate date) {
    if (territory.level() != Territory.Level.PROVINCE) {
      return territory;
    }
    return registries
        .territories()
        .byName(territory.name(), date)
        .flatMap(unit -> named(territory, unit, date))
        .orElse(territory);
  }

  private static Optional<Territory> named(Territory printed, TerritoryUnit unit, LocalDate date) {
    return unit.territory(date)
        .map(
            known ->
                new Territory(
                    printed.name(), printed.level(), known.code(), Optional.of(unit.id())));
  }

  /** The agencies of one plan; each name is resolved once. */
  private final class Registered {
    private final Optional<Territory> place;
    private final LocalDate date;
    private final Map<String, Agency> known = new HashMap<>();

    Registered(Optional<Territory> place, LocalDate date) {
      this.place = place;
      this.date = date;
    }

    Task of(Task task) {
      return task.withAssignments(
          task.assignments().stream().map(this::of).collect(ImmutableList.toImmutableList()));
    }

    private Assignment of(Assignment assignment) {
      return new Assignment(
          of(assignment.agency()), assignment.role(), assignment.origin(), assignment.evidence());
    }

    Agency of(Agency agency) {
      Agency found = known.computeIfAbsent(agency.name(), name -> resolved(agency));
      return new Agency(agency.name(), agency.kind(), found.id(), found.place());
    }

    private Agency resolved(Agency agency) {
      AgencyResolution resolution = registries.agencies().resolve(agency.name(), place, date);
      return new Agency(
          agency.name(), agency.kind(), resolution.id(), resolution.place().map(Territory::name));
    }
  }
}
