package vn.kehoach.examples.text;

import java.util.List;
import java.util.Locale;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.io.facts.AgencyTable;
import vn.kehoach.territory.Territory;

/** The agencies of a plan, a line each: the printed name, who it is, in which place. */
public final class AgencyView {

  private static final int MOST_LINES = 4;

  private final Words words;

  private AgencyView(Words words) {
    this.words = words;
  }

  /**
   * Returns a printer.
   *
   * @param locale English, or any other for Vietnamese
   * @return the printer
   */
  public static AgencyView of(Locale locale) {
    return new AgencyView(Words.of(locale));
  }

  /**
   * Returns the agencies.
   *
   * @param table the agencies
   * @return a table, with the day in its last line
   */
  public String print(AgencyTable table) {
    if (table.rows().isEmpty()) {
      return words.say("agency.none") + "\n";
    }
    TextTable text =
        new TextTable(
            PlanText.WIDTH,
            MOST_LINES,
            List.of(
                words.say("column.printed"), words.say("column.is"), words.say("column.place")));
    AgencyWords sentence = new AgencyWords(words);
    for (AgencyTable.Row row : table.rows()) {
      text.add(
          List.of(
              row.printed(),
              said(row, sentence),
              row.resolution().place().map(Territory::name).orElse("")));
    }
    return text.print() + "\n" + words.say("agency.as-of", table.rows().get(0).asOf()) + "\n";
  }

  /** A body that is named once for several places is said by its own name. */
  private String said(AgencyTable.Row row, AgencyWords sentence) {
    boolean each =
        row.resolution() instanceof AgencyResolution.Group group && group.each().isPresent();
    return each
        ? words.say("agency.each", row.name(), row.resolution().id().orElse(""))
        : row.resolution().fold(sentence);
  }
}
