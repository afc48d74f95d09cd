package vn.kehoach.io.facts;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kehoach.outline.Section;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.SourceText;
import vn.kehoach.task.TaskTable;

/** The rows of {@code outline.csv}: title, sections, and the group rows of task tables. */
final class OutlineFacts {

  private final FactTable table = new FactTable("level", "marker", "heading", "parent_marker");
  private final List<TaskTable> grouped;

  private OutlineFacts(List<TaskTable> grouped) {
    this.grouped = grouped;
  }

  static FactTable of(Plan plan) {
    List<TaskTable> grouped = new ArrayList<>(plan.taskTables());
    grouped.removeIf(t -> t.groups().isEmpty());
    OutlineFacts facts = new OutlineFacts(grouped);
    facts.addTitle(plan);
    facts.addTables("", 0, Integer.MAX_VALUE);
    plan.outline().sections().forEach(section -> facts.addSection(section, ""));
    plan.outline().annexes().forEach(section -> facts.addSection(section, ""));
    List.copyOf(grouped).forEach(t -> facts.addGroups(t, 0));
    return facts.table;
  }

  private void addTitle(Plan plan) {
    String printed = plan.outline().title().map(SourceText::text).orElse("");
    String title = plan.info().title().isEmpty() ? printed : plan.info().title();
    if (!title.isEmpty()) {
      table.add("0", "", title, "");
    }
  }

  private void addSection(Section section, String parent) {
    table.add(
        String.valueOf(section.level()),
        section.number().map(SectionNumber::printed).orElse(""),
        section.heading().text(),
        parent);
    int parts = section.children().stream().mapToInt(OutlineFacts::start).min().orElse(-1);
    int end = parts < 0 ? Integer.MAX_VALUE : parts;
    addTables(section.path(), section.level(), end);
    section.children().forEach(child -> addSection(child, section.path()));
    addTables(section.path(), section.level(), Integer.MAX_VALUE);
  }

  private static int start(Section section) {
    return section.heading().span().start();
  }

  /** Adds the groups of the tables of a section that stand before an offset. */
  private void addTables(String path, int level, int end) {
    List<TaskTable> here = new ArrayList<>(grouped);
    here.removeIf(t -> !t.section().equals(path) || start(t) >= end);
    here.sort(Comparator.comparingInt(OutlineFacts::start));
    here.forEach(t -> addGroups(t, level));
    grouped.removeAll(here);
  }

  private static int start(TaskTable table) {
    return table.groups().stream()
        .map(TaskTable.Group::evidence)
        .flatMap(Optional::stream)
        .map(Evidence::span)
        .mapToInt(span -> span.start())
        .min()
        .orElse(0);
  }

  private void addGroups(TaskTable groups, int level) {
    List<String> paths = new ArrayList<>(List.of(groups.section()));
    for (TaskTable.Group group : groups.groups()) {
      int depth = Math.max(1, Math.min(group.level(), paths.size()));
      String parent = paths.get(depth - 1);
      table.add(String.valueOf(level + group.level()), group.marker(), group.heading(), parent);
      paths.subList(depth, paths.size()).clear();
      paths.add(path(parent, group.marker()));
    }
  }

  private static String path(String parent, String marker) {
    String number = CharMatcher.anyOf(".-)/: ").trimFrom(marker);
    return parent.isEmpty() || number.isEmpty() ? parent + number : parent + "." + number;
  }
}
