package vn.kehoach.io.facts;

import java.util.List;
import vn.kehoach.comparison.AgencyLoad;
import vn.kehoach.comparison.BodyLoad;
import vn.kehoach.comparison.LoadedTask;
import vn.kehoach.source.Evidence;

/**
 * The load of bodies as a long table: one task of one body a row, so that any sum can be made.
 *
 * <p>Words of papers that a spreadsheet would take for a formula begin with an apostrophe.
 */
public final class LoadTable {

  private LoadTable() {}

  /**
   * Returns the load as CSV.
   *
   * @param load the load
   * @return a head line, then bodies, groups and unknown names ({@code body}, {@code group}, {@code
   *     unknown}), of each first what it leads
   */
  public static String toCsv(AgencyLoad load) {
    FactTable table =
        new FactTable("sort", "body", "name", "role", "plan", "printed", "task", "text", "span");
    add(table, load, "body", load.bodies());
    add(table, load, "group", load.groups());
    add(table, load, "unknown", load.unknown());
    return table.print();
  }

  private static void add(FactTable table, AgencyLoad load, String sort, List<BodyLoad> bodies) {
    for (BodyLoad body : bodies) {
      body.lead().forEach(task -> add(table, load, sort, body, "lead", task));
      body.cooperating().forEach(task -> add(table, load, sort, body, "cooperating", task));
    }
  }

  private static void add(
      FactTable table, AgencyLoad load, String sort, BodyLoad body, String role, LoadedTask task) {
    table.add(
        sort,
        FactTable.guarded(body.id()),
        FactTable.guarded(body.name()),
        role,
        FactTable.guarded(load.names().get(task.plan())),
        FactTable.guarded(task.assignment().agency().name()),
        task.task().id(),
        FactTable.guarded(task.task().text()),
        task.assignment()
            .evidence()
            .or(task.task()::evidence)
            .map(Evidence::span)
            .map(Object::toString)
            .orElse(""));
  }
}
