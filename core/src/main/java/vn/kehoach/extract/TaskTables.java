package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.agency.RolePhrases;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Origin;
import vn.kehoach.source.SourceText;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.task.TaskTable;
import vn.kehoach.text.Folding;
import vn.kehoach.text.RomanNumeral;
import vn.kehoach.timeline.DueReader;

/**
 * Reads a table of tasks: one task for each row, group rows as the groups they open.
 *
 * <p>Columns are known by their heads. A row that fills no column but number and task opens a
 * group, as "II Sở Thông tin và Truyền thông" does; the tasks below it inherit its lead if their
 * own cell is empty.
 */
final class TaskTables {

  private static final ImmutableSet<TableHead.Role> FACTS =
      ImmutableSet.of(
          TableHead.Role.LEAD,
          TableHead.Role.COOPERATING,
          TableHead.Role.DELIVERABLE,
          TableHead.Role.DUE);

  /** Ways to say that a cell is as the one above. */
  private static final ImmutableSet<String> DITTO =
      ImmutableSet.of("nt", "-nt-", "- nt -", "n.t", "nhu tren", "″", "\"", "''", "〃", "”", "“");

  private final Map<TableHead.Role, SourceText> above = new EnumMap<>(TableHead.Role.class);
  private final TableGrid grid;
  private final TableHead head;
  private final String id;
  private final String section;
  private final List<TaskTable.Group> groups = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private String path;
  private String groupLabel = "";
  private ImmutableList<Assignment> groupLead = ImmutableList.of();
  private int unnumbered;

  private TaskTables(TableGrid grid, TableHead head, String id, String section) {
    this.grid = grid;
    this.head = head;
    this.id = id;
    this.section = section;
    this.path = section;
  }

  /** Returns whether a head is that of a table of tasks. */
  static boolean fits(TableHead head) {
    long facts = FACTS.stream().filter(head::has).count();
    boolean years = head.columns().stream().anyMatch(c -> c.role() == TableHead.Role.VALUE);
    return head.has(TableHead.Role.NAME) && facts >= 1 && (!years || facts >= 2);
  }

  /**
   * A table as it was understood.
   *
   * @param table columns and groups
   * @param tasks the tasks of its rows
   */
  record Result(TaskTable table, ImmutableList<Task> tasks) {}

  static Result read(TableGrid grid, TableHead head, String id, String section) {
    TaskTables reader = new TaskTables(grid, head, id, section);
    for (int row = head.rows(); row < grid.height(); row++) {
      reader.row(row);
    }
    return reader.result();
  }

  private Result result() {
    ImmutableList.Builder<TaskTable.Column> columns = ImmutableList.builder();
    head.columns().forEach(c -> columns.add(new TaskTable.Column(c.header(), role(c.role()))));
    TaskTable table =
        TaskTable.builder()
            .id(id)
            .section(section)
            .columns(columns.build())
            .groups(groups)
            .addAllTaskIds(tasks.stream().map(Task::id).toList())
            .evidence(rowEvidence(0))
            .build();
    return new Result(table, ImmutableList.copyOf(tasks));
  }

  private static TaskTable.Role role(TableHead.Role role) {
    return switch (role) {
      case NUMBER -> TaskTable.Role.NUMBER;
      case NAME -> TaskTable.Role.TASK;
      case LEAD -> TaskTable.Role.LEAD;
      case COOPERATING -> TaskTable.Role.COOPERATING;
      case DELIVERABLE -> TaskTable.Role.DELIVERABLE;
      case DUE -> TaskTable.Role.DUE;
      case FUNDING -> TaskTable.Role.FUNDING;
      default -> TaskTable.Role.OTHER;
    };
  }

  private void row(int row) {
    ImmutableList<Integer> filled = grid.filled(row);
    if (filled.isEmpty() || repeatsHead(row)) {
      return;
    }
    if (opensGroup(row, filled)) {
      group(row);
    } else if (words(row, TableHead.Role.NAME).isPresent()) {
      task(row);
    }
  }

  private boolean repeatsHead(int row) {
    String key = grid.key(row);
    for (int above = 0; above < head.rows(); above++) {
      if (grid.key(above).equals(key)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensGroup(int row, ImmutableList<Integer> filled) {
    String marker = marker(row);
    boolean factless = FACTS.stream().noneMatch(role -> words(row, role).isPresent());
    boolean spread = filled.size() <= 2 && grid.printedCells(row) <= 2;
    boolean outer = RomanNumeral.parse(marker).isPresent() || isCapitalLetter(marker);
    boolean alone = marker.isEmpty() && filled.size() == 1;
    boolean merged = filled.size() == 1 && grid.printedCells(row) < head.columns().size();
    return merged || (factless && (outer || spread || alone)) || (outer && filled.size() <= 2);
  }

  private static boolean isCapitalLetter(String marker) {
    return marker.length() == 1 && Character.isUpperCase(marker.charAt(0));
  }

  private void group(int row) {
    ImmutableList<Integer> filled = grid.filled(row);
    String marker = marker(row);
    int last = filled.get(filled.size() - 1);
    SourceText heading = grid.cell(row, last);
    if (marker.isEmpty() || filled.size() == 1) {
      Optional<SectionNumber.Match> number = SectionNumber.at(heading.text());
      if (number.isPresent() && number.get().end() < heading.text().length()) {
        marker = number.get().number().value();
        heading = heading.slice(number.get().end(), heading.text().length()).strip();
      }
    }
    String value = marker.isEmpty() ? heading.text() : bare(marker);
    int level = RomanNumeral.parse(value).isPresent() || isCapitalLetter(value) ? 1 : 2;
    groups.add(new TaskTable.Group(marker, heading.text(), level, Optional.of(heading.evidence())));
    groupLabel = heading.text();
    groupLead =
        ProseTasks.assignments(RolePhrases.headingLead(heading.text()), heading, Origin.GROUP);
    path = section.isEmpty() ? value : section + "." + value;
    unnumbered = 0;
  }

  private static String bare(String marker) {
    int end = marker.length();
    while (end > 1 && ".-)/:".indexOf(marker.charAt(end - 1)) >= 0) {
      end--;
    }
    return marker.substring(0, end);
  }

  private String marker(int row) {
    return head.first(TableHead.Role.NUMBER).map(column -> grid.text(row, column)).orElse("");
  }

  private Optional<SourceText> words(int row, TableHead.Role role) {
    return head.first(role)
        .filter(column -> grid.says(row, column))
        .map(column -> grid.cell(row, column));
  }

  /** The words of a cell; "nt" and the like stand for those of the cell above. */
  private Optional<Cell> cell(int row, TableHead.Role role) {
    Optional<SourceText> own = words(row, role);
    if (own.isPresent() && DITTO.contains(Folding.fold(own.get().text()))) {
      return Optional.ofNullable(above.get(role))
          .map(words -> new Cell(words, Origin.CONTEXT))
          .or(() -> own.map(words -> new Cell(words, Origin.STATED)));
    }
    own.ifPresent(words -> above.put(role, words));
    return own.map(words -> new Cell(words, Origin.STATED));
  }

  /**
   * What a cell says.
   *
   * @param words the words
   * @param origin whether they stand in the cell or in one above
   */
  private record Cell(SourceText words, Origin origin) {}

  private void task(int row) {
    SourceText name = words(row, TableHead.Role.NAME).orElseThrow();
    unnumbered++;
    String marker = bare(marker(row));
    String number = marker.isEmpty() ? Integer.toString(unnumbered) : marker;
    Task.Builder task =
        Task.builder()
            .id("t-" + id + "-" + (tasks.size() + 1))
            .tableId(id)
            .section(path)
            .number(number)
            .text(name.text())
            .group(groupLabel)
            .evidence(name.evidence())
            .assignments(assignments(row))
            .deliverables(
                cell(row, TableHead.Role.DELIVERABLE)
                    .map(cell -> Deliverables.ofCell(cell.words()))
                    .orElse(ImmutableList.of()));
    due(row, task);
    tasks.add(task.build());
  }

  private ImmutableList<Assignment> assignments(int row) {
    ImmutableList.Builder<Assignment> all = ImmutableList.builder();
    cell(row, TableHead.Role.LEAD)
        .ifPresentOrElse(
            cell -> all.addAll(listed(cell, AgencyRole.LEAD)), () -> all.addAll(groupLead));
    cell(row, TableHead.Role.COOPERATING)
        .ifPresent(cell -> all.addAll(listed(cell, AgencyRole.COOPERATING)));
    return all.build();
  }

  private static ImmutableList<Assignment> listed(Cell cell, AgencyRole role) {
    return TaskMaker.listed(cell.words(), role, cell.origin());
  }

  private void due(int row, Task.Builder task) {
    Optional<Integer> column = head.first(TableHead.Role.DUE);
    Optional<Cell> cell = cell(row, TableHead.Role.DUE);
    if (column.isPresent() && cell.isPresent()) {
      DueReader.Column kind = kind(head.columns().get(column.get()).header());
      SourceText words = cell.get().words();
      task.due(DueReader.read(words.text(), kind))
          .dueOrigin(cell.get().origin())
          .addDueEvidence(words.evidence());
    }
  }

  private static DueReader.Column kind(String header) {
    return TaskLabels.at(header + ":")
        .map(TaskLabels.Match::role)
        .filter(role -> role == TaskLabels.Role.COMPLETION)
        .map(role -> DueReader.Column.COMPLETION)
        .orElse(DueReader.Column.EXECUTION);
  }

  private Optional<Evidence> rowEvidence(int row) {
    return grid.filled(row).stream().findFirst().map(column -> grid.cell(row, column).evidence());
  }
}
