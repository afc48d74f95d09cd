package vn.kehoach.examples.jshell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.kehoach.comparison.ComparisonText;
import vn.kehoach.comparison.DiffText;
import vn.kehoach.comparison.IndicatorMatrix;
import vn.kehoach.comparison.MatrixText;
import vn.kehoach.comparison.PlanComparison;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.examples.files.Samples;
import vn.kehoach.examples.text.FindingsView;
import vn.kehoach.examples.text.PlanText;
import vn.kehoach.io.facts.FactsExport;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.PlanValidator;

/**
 * Plans in one line each, for JShell.
 *
 * <pre>{@code
 * var a = read("ke-hoach.txt")
 * show(a)
 * compare(a, sample(2))
 * }</pre>
 */
public final class Notebook {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private Notebook() {}

  /**
   * Reads a plan from a paper or from JSON.
   *
   * @param path the file
   * @return the plan
   * @throws IOException if it cannot be read
   */
  public static Plan read(String path) throws IOException {
    return PlanFiles.read(Path.of(path)).value();
  }

  /**
   * Returns a bundled paper.
   *
   * @param number 1 or 2
   * @return the plan
   * @throws IOException if it cannot be read
   */
  public static Plan sample(int number) throws IOException {
    int count = Samples.all().size();
    if (number < 1 || number > count) {
      throw new IllegalArgumentException(
          "number must be from 1 to " + count + ", but was " + number);
    }
    return PlanFiles.read(Samples.all().get(number - 1)).value();
  }

  /**
   * Shows the header data, the indicators and the tasks of a plan.
   *
   * @param plan the plan
   */
  public static void show(Plan plan) {
    print(PlanText.of(VIETNAMESE).print(plan));
  }

  /**
   * Shows what the rules notice about a plan.
   *
   * @param plan the plan
   */
  public static void check(Plan plan) {
    print(
        FindingsView.of(VIETNAMESE)
            .print(PlanValidator.standard().validate(plan).findings(), Integer.MAX_VALUE));
  }

  /**
   * Shows the indicators of two plans side by side.
   *
   * @param first the one plan
   * @param second the other plan
   */
  public static void compare(Plan first, Plan second) {
    print(ComparisonText.of(VIETNAMESE).print(PlanComparison.of(first, second)));
  }

  /**
   * Returns the indicators of many plans side by side, and shows them.
   *
   * @param plans the plans
   * @return the matrix, such as for {@code matrix(a, b, c).shared()}
   */
  public static IndicatorMatrix matrix(Plan... plans) {
    IndicatorMatrix matrix = IndicatorMatrix.of(List.of(plans));
    print(MatrixText.of(VIETNAMESE).print(matrix));
    return matrix;
  }

  /**
   * Returns what changed between two versions of a plan, and shows it by meaning.
   *
   * @param before the earlier version
   * @param after the later version
   * @return the difference
   */
  public static PlanDiff diff(Plan before, Plan after) {
    PlanDiff diff = PlanDiff.between(before, after);
    print(DiffText.of(VIETNAMESE).printMeanings(diff));
    return diff;
  }

  /**
   * Writes the facts of a plan as tables.
   *
   * @param plan the plan
   * @param folder where to
   * @throws IOException if they cannot be written
   */
  public static void facts(Plan plan, String folder) throws IOException {
    FactsExport.write(plan, Path.of(folder));
  }

  /** The terminal gets UTF-8, whatever the locale says. */
  private static void print(String text) {
    PrintStream utf8 = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    utf8.print(text);
    utf8.flush();
  }
}
