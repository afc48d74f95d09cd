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

  private final SectionRoles roles;
  private final ImmutableList.Builder<Indicator> indicators = ImmutableList.builder();
  private final ImmutableList.Builder<IndicatorTable> indicatorTables = ImmutableList.builder();
  private final ImmutableList.Builder<Task> tasks = ImmutableList.builder();
  private final ImmutableList.Builder<TaskTable> taskTables = ImmutableList.builder();
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
  private int count;

  /** Whether the tables at hand are forms to be filled in, whose heads look like those of facts. */
  private boolean isForm;

  private TableFacts(SectionRoles roles) {
    this.roles = roles;
  }

  static TableFacts of(Outline outline, SectionRoles roles, Paper paper) {
    TableFacts facts = new TableFacts(roles);
    facts.blocks(outline.preamble(), new Where("", "", paper));
    outline.sections().forEach(section -> facts.section(section, "", paper));
    outline.annexes().forEach(section -> facts.section(section, "", paper));
    return facts;
  }

  /**
   * Where a table stands.
   *
   * @param path the path of its section
   * @param label the heading above it
   * @param paper the paper, with the time that headings and caption name
   */
  private record Where(String path, String label, Paper paper) {

    Where below(String caption) {
      return caption.endsWith(".") ? this : new Where(path, label, paper.under(caption));
    }
  }

  private void section(Section section, String label, Paper above) {
    String own = section.running() ? label : section.heading().text();
    Paper paper = section.running() ? above : above.under(own);
    Where where = new Where(section.path(), own, paper);
    isForm = roles.of(section) == SectionRole.TEMPLATE;
    blocks(section.blocks(), where);
    section.children().forEach(child -> section(child, own, paper));
    isForm = roles.of(section) == SectionRole.TEMPLATE;
    blocks(section.tail(), where);
  }

  /** A table cut by a page break goes on under its head, or under the same head again. */
  private void blocks(List<Block> blocks, Where where) {
    List<Block.Row> rows = new ArrayList<>();
    Optional<TableGrid> first = Optional.empty();
    String caption = "";
    Where place = where;
    for (Block block : blocks) {
      if (block instanceof Block.Table table && !table.rows().isEmpty()) {
        TableGrid grid = TableGrid.of(table);
        if (first.isEmpty() || !goesOn(first.get(), grid)) {
          table(rows, place);
          rows.clear();
          first = Optional.of(grid);
          place = where.below(caption);
        }
        rows.addAll(table.rows());
        caption = "";
      } else {
        caption = block.text();
      }
    }
    table(rows, place);
  }

  private static boolean goesOn(TableGrid first, TableGrid next) {
    boolean headless = TableHead.of(next).isEmpty() || first.key(0).equals(next.key(0));
    return headless && first.width() == next.width() && TableHead.of(first).isPresent();
  }

  private void table(List<Block.Row> rows, Where where) {
    if (!rows.isEmpty()) {
      TableGrid grid = TableGrid.of(new Block.Table(ImmutableList.copyOf(rows)));
      Optional<TableHead> head = TableHead.of(grid);
      boolean read = head.isPresent() && !isForm && read(grid, head.get(), where);
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

  private boolean read(TableGrid grid, TableHead head, Where where) {
    if (TaskTables.fits(head)) {
      TaskTables.Result result = TaskTables.read(grid, head, id(), where.path());
      tasks.addAll(result.tasks());
      taskTables.add(result.table());
      return true;
    }
    if (IndicatorTables.fits(head)) {
      IndicatorTables.Result result =
          IndicatorTables.read(grid, head, id(), where.path(), where.label(), where.paper());
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
