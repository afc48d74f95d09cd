package vn.kehoach.io.facts;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.comparison.DueAnswer;
import vn.kehoach.comparison.DueReason;
import vn.kehoach.comparison.TimelineItem;
import vn.kehoach.source.Evidence;
import vn.kehoach.task.Task;

/**
 * What is due or overdue as a table, one task or milestone of a plan a row, with its characters of
 * the paper.
 *
 * <p>Words of papers that a spreadsheet would take for a formula begin with an apostrophe.
 */
public final class DueTable {

  private DueTable() {}

  /**
   * Returns the answers as CSV.
   *
   * @param answers the answers of a merged timeline
   * @param names the names of the plans
   * @return a head line, then each answer in order: {@code yes}, {@code no} or {@code open} with
   *     its reason
   */
  public static String toCsv(List<DueAnswer> answers, List<String> names) {
    FactTable table =
        new FactTable(
            "plan",
            "sort",
            "id",
            "text",
            "lead",
            "due",
            "deadline",
            "answer",
            "reason",
            "days",
            "span");
    answers.forEach(answer -> add(table, answer, names.get(answer.item().plan())));
    return table.print();
  }

  private static void add(FactTable table, DueAnswer answer, String name) {
    TimelineItem item = answer.item();
    table.add(
        FactTable.guarded(name),
        item.task().isPresent() ? "task" : "milestone",
        item.task().map(Task::id).orElse(""),
        FactTable.guarded(item.text()),
        FactTable.guarded(leads(item)),
        FactTable.guarded(item.due().toString()),
        item.deadline().map(Object::toString).orElse(""),
        answer.truth().code(),
        answer.reason().map(DueReason::code).orElse(""),
        answer.days().stream().map(Object::toString).collect(Collectors.joining("; ")),
        item.task().flatMap(Task::evidence).map(Evidence::span).map(Object::toString).orElse(""));
  }

  private static String leads(TimelineItem item) {
    return item.task().stream()
        .flatMap(task -> task.agencies(AgencyRole.LEAD))
        .map(Agency::name)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
