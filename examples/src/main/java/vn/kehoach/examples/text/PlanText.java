package vn.kehoach.examples.text;

import java.util.Locale;
import vn.kehoach.plan.Plan;

/**
 * A plan for people: header data, indicators, tasks.
 *
 * <pre>{@code
 * System.out.print(PlanText.of(Locale.forLanguageTag("vi")).print(plan));
 * }</pre>
 */
public final class PlanText {

  /** How wide the lines are. */
  public static final int WIDTH = 100;

  private final Words words;
  private final int mostRows;

  private PlanText(Words words, int mostRows) {
    this.words = words;
    this.mostRows = mostRows;
  }

  /**
   * Returns a printer that leaves nothing out.
   *
   * @param locale English, or any other for Vietnamese
   * @return the printer
   */
  public static PlanText of(Locale locale) {
    return new PlanText(Words.of(locale), Integer.MAX_VALUE);
  }

  /**
   * Returns a copy of this printer with shorter tables.
   *
   * @param rows the most rows of a table; a line tells how many more there are
   * @return the printer
   */
  public PlanText withMostRows(int rows) {
    return new PlanText(words, rows);
  }

  /**
   * Returns a plan as lines.
   *
   * @param plan the plan
   * @return the lines, each with its line feed
   */
  public String print(Plan plan) {
    return head(plan) + "\n" + indicators(plan) + "\n" + tasks(plan);
  }

  /**
   * Returns the header data and what was found.
   *
   * @param plan the plan
   * @return the lines
   */
  public String head(Plan plan) {
    return new HeadText(words, WIDTH).print(plan);
  }

  /**
   * Returns the indicators under a heading.
   *
   * @param plan the plan
   * @return the lines
   */
  public String indicators(Plan plan) {
    int count = plan.indicators().size();
    String heading = words.say("heading.indicators", count) + "\n";
    return count == 0
        ? heading
        : heading + new IndicatorView(words, WIDTH).print(plan, mostRows) + more(count);
  }

  /**
   * Returns the tasks under a heading.
   *
   * @param plan the plan
   * @return the lines
   */
  public String tasks(Plan plan) {
    int count = plan.tasks().size();
    String heading = words.say("heading.tasks", count) + "\n";
    return count == 0
        ? heading
        : heading + new TaskView(words, WIDTH).print(plan, mostRows) + more(count);
  }

  private String more(int count) {
    return count > mostRows ? words.say("more", count - mostRows) + "\n" : "";
  }
}
