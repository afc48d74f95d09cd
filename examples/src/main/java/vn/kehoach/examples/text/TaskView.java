package vn.kehoach.examples.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.DueWords;

/** The tasks of a plan as a table: where it stands, what, who leads, by when. */
final class TaskView {

  private static final int LINES = 2;
  private static final int LEAD = 2;
  private static final int DUE = 3;

  private final Words words;
  private final DueWords dues;
  private final int width;

  TaskView(Words words, int width) {
    this.words = words;
    this.dues = DueWords.of(words.locale());
    this.width = width;
  }

  String print(Plan plan, int mostRows) {
    TextTable table =
        new TextTable(
            width,
            LINES,
            Stream.of("column.section", "column.task", "column.lead", "column.due")
                .map(words::say)
                .toList());
    table.narrow(LEAD, 26);
    table.narrow(DUE, 18);
    plan.tasks().stream().limit(mostRows).forEach(task -> table.add(row(task)));
    return table.print();
  }

  private List<String> row(Task task) {
    String place = task.section().isEmpty() ? task.number() : task.section() + "#" + task.number();
    return List.of(place, task.text(), leads(task), due(task.due()));
  }

  private String due(Due due) {
    return due instanceof Due.Unstated ? "" : dues.print(due);
  }

  private static String leads(Task task) {
    boolean led = task.agencies(AgencyRole.LEAD).findAny().isPresent();
    return task.agencies(led ? AgencyRole.LEAD : AgencyRole.EXECUTING)
        .map(Agency::name)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
