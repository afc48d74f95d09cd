package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.kehoach.agency.AgencyBody;
import vn.kehoach.timeline.DateWords;

/**
 * The load of bodies as tables for a terminal, in Vietnamese or English: one column a plan, with
 * the tasks led and, after a plus, those worked on with others ({@code 12 + 3}). Immutable.
 */
public final class LoadText {

  private static final int WIDEST = 44;

  private final ComparisonMessages messages;
  private final DateWords dates;

  private LoadText(ComparisonMessages messages, DateWords dates) {
    this.messages = messages;
    this.dates = dates;
  }

  /**
   * Returns the teller of a language.
   *
   * @param locale Vietnamese; any other language gives English
   * @return the teller
   */
  public static LoadText of(Locale locale) {
    return new LoadText(ComparisonMessages.of(locale), DateWords.of(locale));
  }

  /**
   * Returns the tables of bodies, of open groups and of unknown names.
   *
   * @param load the load
   * @return lines, each with its line feed
   */
  public String print(AgencyLoad load) {
    String bodies = messages.text("load.bodies", ImmutableMap.of("day", dates.print(load.asOf())));
    return part(bodies, load.bodies(), load)
        + part(messages.text("load.groups"), load.groups(), load)
        + part(messages.text("load.unknown"), load.unknown(), load);
  }

  private String part(String title, List<BodyLoad> bodies, AgencyLoad load) {
    if (bodies.isEmpty()) {
      return "";
    }
    TextTable table = new TextTable(WIDEST);
    table.add(
        ImmutableList.<String>builder()
            .add(messages.text("load.body"))
            .addAll(load.names())
            .add(messages.text("load.all"), messages.text("load.printed"))
            .build());
    bodies.forEach(body -> table.add(row(body, load.names().size())));
    return title + ":\n" + table.print() + '\n';
  }

  private ImmutableList<String> row(BodyLoad body, int plans) {
    ImmutableList.Builder<String> row = ImmutableList.builder();
    row.add(name(body));
    for (int plan = 0; plan < plans; plan++) {
      row.add(count(in(body.lead(), plan), in(body.cooperating(), plan)));
    }
    row.add(count(body.lead().size(), body.cooperating().size()));
    return row.add(DiffText.cut(String.join("; ", body.printed()))).build();
  }

  private String name(BodyLoad body) {
    if (body.openSuccessors().isEmpty()) {
      return body.name();
    }
    String names =
        body.openSuccessors().stream().map(AgencyBody::name).collect(Collectors.joining(", "));
    return body.name() + " (" + messages.text("load.split", ImmutableMap.of("names", names)) + ")";
  }

  private static long in(List<LoadedTask> tasks, int plan) {
    return tasks.stream().filter(task -> task.plan() == plan).count();
  }

  private static String count(long lead, long cooperating) {
    if (lead + cooperating == 0) {
      return "–";
    }
    return cooperating == 0 ? Long.toString(lead) : lead + " + " + cooperating;
  }
}
