package vn.kehoach.validation.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.PlanRegistrar;
import vn.kehoach.validation.ValidationContext;

/** Who the names of one plan are on one day; each name is looked up once. */
final class WhoIs {

  private final PlanRegistrar registrar;
  private final Plan plan;
  private final LocalDate day;
  private final Map<String, AgencyResolution> known = new ConcurrentHashMap<>();

  private WhoIs(PlanRegistrar registrar, Plan plan, LocalDate day) {
    this.registrar = registrar;
    this.plan = plan;
    this.day = day;
  }

  static WhoIs in(Plan plan, LocalDate day, ValidationContext context) {
    return new WhoIs(PlanRegistrar.of(context.registries()), plan, day);
  }

  AgencyResolution resolve(Agency agency) {
    return known.computeIfAbsent(agency.name(), name -> registrar.resolve(agency, plan, day));
  }
}
