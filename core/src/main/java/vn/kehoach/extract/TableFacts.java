package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.source.Place;
import vn.kehoach.task.Task;
import vn.kehoach.task.TaskTable;

/** Reads every table of a paper that holds indicators or tasks, and leaves the others alone. */
final class TableFacts {

  private final Paper paper;
  private final SectionRoles roles;
  private final ImmutableList.Builder<Indicator> indicators = ImmutableList.builder();
  private final ImmutableList.Builder<IndicatorTable> indicatorTables = ImmutableList.builder();
  private final ImmutableList.Builder<Task> tasks = ImmutableList.builder();
  private final ImmutableList.Builder<TaskTable> taskTables = ImmutableList.builder();
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
  private int count;

  /** Whether the tables at hand are forms to be filled in, whose heads look like those of facts. */
  private boolean isForm;

  private TableFacts(SectionRoles roles, Paper paper) {
    this.roles = roles;
    this.paper = paper;
  }

  static TableFacts of(Outline outline, SectionRoles roles, Paper paper) {
    TableFacts facts = new TableFacts(roles, paper);
    facts.blocks(outline.preamble(), "", "");
    outline.sections().forEach(section -> facts.section(section, ""));
    outline.annexes().forEach(section -> facts.section(section, ""));
    return facts;
  }

  private void section(Section section, String label) {
    String own = section.running() ? label : section.heading().text();
    isForm = roles.of(section) == SectionRole.TEMPLATE;
    blocks(section.blocks(), section.path(), own);
    section.children().forEach(child -> section(child, own));
    isForm = roles.of(section) == SectionRole.TEMPLATE;
    blocks(section.tail(), section.path(), own);
  }

  /** A table cut by a page break goes on under its head, or under the same head again. */
  private void blocks(List<Block> blocks, String path, String label) {
    List<Block.Row> rows = new ArrayList<>();
    Optional<TableGrid> first = Optional.empty();
    for (Block block : blocks) {
      if (block instanceof Block.Table table && !table.rows().isEmpty()) {
        TableGrid grid = TableGrid.of(table);
        if (first.isEmpty() || !goesOn(first.get(), grid)) {
          table(rows, path, label);
          rows.clear();
          first = Optional.of(grid);
        }
        rows.addAll(table.rows());
      }
    }
    table(rows, path, label);
  }

  private static boolean goesOn(TableGrid first, TableGrid next) {
    boolean headless = TableHead.of(next).isEmpty() || first.key(0).equals(next.key(0));
    return headless && first.width() == next.width() && TableHead.of(first).isPresent();
  }

  private void table(List<Block.Row> rows, String path, String label) {
    if (!rows.isEmpty()) {
      TableGrid grid = TableGrid.of(new Block.Table(ImmutableList.copyOf(rows)));
      Optional<TableHead> head = TableHead.of(grid);
      boolean read = head.isPresent() && !isForm && read(grid, head.get(), path, label);
      if (!read && grid.height() > 1 && grid.width() > 2) {
        notRead(grid);
      }
    }
  }

  /** A table that holds neither indicators nor tasks as far as its head says stays as it is. */
  private void notRead(TableGrid grid) {
    grid.filled(0).stream()
        .findFirst()
        .map(column -> grid.cell(0, column))
        .ifPresent(
            cell ->
                findings.add(
                    Finding.of(
                        "extract.table-not-read",
                        Severity.INFO,
                        Place.of(cell.span()),
                        Map.of(
                            "found", cell.text(),
                            "rows", Integer.toString(grid.height()),
                            "columns", Integer.toString(grid.width())))));
  }

  private boolean read(TableGrid grid, TableHead head, String path, String label) {
    if (TaskTables.fits(head)) {
      TaskTables.Result result = TaskTables.read(grid, head, id(), path);
      tasks.addAll(result.tasks());
      taskTables.add(result.table());
      return true;
    }
    if (IndicatorTables.fits(head)) {
      IndicatorTables.Result result = IndicatorTables.read(grid, head, id(), path, label, paper);
      indicators.addAll(result.indicators());
      indicatorTables.add(result.table());
      findings.addAll(result.findings());
      return true;
    }
    return false;
  }

  private String id() {
    count++;
    return "table-" + count;
  }

  ImmutableList<Indicator> indicators() {
    return indicators.build();
  }

  ImmutableList<IndicatorTable> indicatorTables() {
    return indicatorTables.build();
  }

  ImmutableList<Task> tasks() {
    return tasks.build();
  }

  ImmutableList<TaskTable> taskTables() {
    return taskTables.build();
  }

  ImmutableList<Finding> findings() {
    return findings.build();
  }
}
