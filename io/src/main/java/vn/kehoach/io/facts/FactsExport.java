package vn.kehoach.io.facts;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import vn.kehoach.plan.Plan;

/**
 * The facts of a plan as flat files: {@code indicators.csv}, {@code tasks.csv}, {@code
 * outline.csv}, {@code meta.json}.
 *
 * <pre>{@code
 * FactsExport.write(plan, Path.of("facts", "132-KH-UBND"));
 * }</pre>
 *
 * <table>
 *   <caption>Columns</caption>
 *   <tr><td>indicators.csv</td><td>one row a value: no, path, name, group, subject, period_start,
 *       period_end, kind, comparator (eq, gt, ge, lt, le, approx, range, none), value, value_max,
 *       unit, qualitative, raw</td></tr>
 *   <tr><td>tasks.csv</td><td>one row a task: section, no, text, lead, cooperating, deliverables,
 *       schedule_kind, start, end, raw_schedule; several names joined by "; "</td></tr>
 *   <tr><td>outline.csv</td><td>level, marker, heading, parent_marker, in the order of the
 *       paper</td></tr>
 *   <tr><td>meta.json</td><td>the header data; what the paper does not say is null</td></tr>
 * </table>
 *
 * <p>The tables are CSV (RFC 4180) in UTF-8 with line feeds and a head line. Numbers have a decimal
 * point and no thousands mark; dates are {@code 2025}, {@code 2018-09} or {@code 2021-05-15}, a
 * half or quarter of a year gives its first or last day. Every cell is on one line: white space is
 * collapsed. The same plan gives the same bytes.
 */
public final class FactsExport {

  private FactsExport() {}

  /**
   * Returns the files of a plan.
   *
   * @param plan the plan
   * @return the text of each file by its name, in the order above
   */
  public static ImmutableMap<String, String> files(Plan plan) {
    return ImmutableMap.of(
        "indicators.csv", IndicatorFacts.of(plan).print(),
        "tasks.csv", TaskFacts.of(plan).print(),
        "outline.csv", OutlineFacts.of(plan).print(),
        "meta.json", MetaFacts.of(plan));
  }

  /**
   * Writes the files of a plan into a folder.
   *
   * <p>Each is written beside its place first and then moved there, so that no file is ever half
   * there; files of the same names are replaced, other files stay.
   *
   * @param plan the plan
   * @param folder the folder; it is made if it is not there
   * @throws IOException if the folder cannot be made or a file cannot be written
   */
  public static void write(Plan plan, Path folder) throws IOException {
    WholeFiles.write(folder, files(plan));
  }
}
