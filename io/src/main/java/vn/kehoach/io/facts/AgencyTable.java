package vn.kehoach.io.facts;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyBody;
import vn.kehoach.agency.AgencyRegistry;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.PlanRegistrar;
import vn.kehoach.registry.Registries;
import vn.kehoach.task.Assignment;
import vn.kehoach.territory.Territory;

/**
 * The agencies of a plan's tasks, each printed name once, with who it is as of a day.
 *
 * <pre>{@code
 * AgencyTable table = AgencyTable.of(plan, Registries.standard(), day);
 * String csv = table.toCsv();   // printed,kind,resolved_id,resolved_name,place,as_of
 * }</pre>
 *
 * @param rows the names in the order in which the tasks name them
 */
public record AgencyTable(ImmutableList<Row> rows) {

  /**
   * A printed name and who it is.
   *
   * @param printed the name as printed
   * @param kind "named" for a body, also where it is named once for several places, as in UBND các
   *     huyện; "group" for an open group; "unresolved" where the registry does not know the name or
   *     cannot tell bodies apart
   * @param name the name in the registry; empty where nothing was found
   * @param resolution who it is, or why that is not known
   */
  public record Row(String printed, String kind, String name, AgencyResolution resolution) {

    static Row of(String printed, AgencyResolution resolution, AgencyRegistry agencies) {
      Optional<String> each = each(resolution);
      return new Row(
          printed,
          each.isPresent() ? "named" : resolution.fold(AgencyNames.KIND),
          each.flatMap(agencies::byId)
              .map(AgencyBody::name)
              .orElse(resolution.fold(AgencyNames.NAME)),
          resolution);
    }

    private static Optional<String> each(AgencyResolution resolution) {
      return resolution instanceof AgencyResolution.Group group ? group.each() : Optional.empty();
    }

    /**
     * Returns the day for which it was asked.
     *
     * @return the day
     */
    public LocalDate asOf() {
      return resolution.printed().date();
    }
  }

  /**
   * Resolves the agencies of a plan.
   *
   * @param plan the plan; its territory is the place of the bodies that name none
   * @param registries the registries
   * @param date the day, such as {@link PlanRegistrar#dateOf}
   * @return the table
   */
  public static AgencyTable of(Plan plan, Registries registries, LocalDate date) {
    return of(plan, registries, date, plan.info().territory());
  }

  /**
   * Resolves the agencies of a plan, seen from a given place.
   *
   * @param plan the plan
   * @param registries the registries
   * @param date the day
   * @param place the place of the bodies that name none
   * @return the table
   */
  public static AgencyTable of(
      Plan plan, Registries registries, LocalDate date, Optional<Territory> place) {
    Map<String, Row> rows = new LinkedHashMap<>();
    plan.tasks().stream()
        .flatMap(task -> task.assignments().stream())
        .map(Assignment::agency)
        .map(Agency::name)
        .forEach(
            name -> rows.computeIfAbsent(name, n -> row(n, registries.agencies(), place, date)));
    return new AgencyTable(ImmutableList.copyOf(rows.values()));
  }

  /**
   * Resolves one name.
   *
   * @param printed the name as printed
   * @param agencies the registry
   * @param place the place of a body that names none
   * @param date the day
   * @return its row
   */
  public static Row row(
      String printed, AgencyRegistry agencies, Optional<Territory> place, LocalDate date) {
    return Row.of(printed, agencies.resolve(printed, place, date), agencies);
  }

  /**
   * Returns the table as CSV (RFC 4180) with the columns printed, kind, resolved_id, resolved_name,
   * place, as_of.
   *
   * @return the text, with a line feed after each row
   */
  public String toCsv() {
    FactTable table =
        new FactTable("printed", "kind", "resolved_id", "resolved_name", "place", "as_of");
    for (Row row : rows) {
      List<String> cells = new ArrayList<>();
      cells.add(row.printed());
      cells.add(row.kind());
      cells.add(row.resolution().id().orElse(""));
      cells.add(row.name());
      cells.add(row.resolution().place().map(Territory::name).orElse(""));
      cells.add(row.asOf().toString());
      table.add(cells.toArray(new String[0]));
    }
    return table.print();
  }
}
