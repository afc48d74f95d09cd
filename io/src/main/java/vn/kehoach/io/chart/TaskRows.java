package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.io.chart.GanttChart.Apart;
import vn.kehoach.io.chart.GanttChart.Row;
import vn.kehoach.io.page.Excerpt;
import vn.kehoach.io.page.PageWords;
import vn.kehoach.io.page.PaperLines;
import vn.kehoach.io.page.PaperLines.From;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Origin;
import vn.kehoach.source.Place;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Period;

/** The tasks of plans as rows of Gantt charts: those with a place in time, and the others apart. */
final class TaskRows {

  private static final int LONGEST = 200;

  /** Says that a time is not the task's own words. */
  static final String INHERITED = " *";

  /** Why a task is not drawn, in the order of the page. */
  private enum Reason {
    CONTINUOUSLY,
    RECURRING,
    EVENT,
    UNSTATED
  }

  private record Dated(Row row, LocalDate end, LocalDate start) {}

  private final PageWords words;
  private final TimeText times;
  private final PaperLines lines;
  private final Map<Reason, List<Row>> apart = new EnumMap<>(Reason.class);
  private boolean inherited;

  TaskRows(PageWords words, PaperLines lines) {
    this.words = words;
    this.times = new TimeText(words);
    this.lines = lines;
  }

  /**
   * Returns the tasks of a plan that have a place in time, the first due first, and keeps the
   * others.
   *
   * @param paper its number among the lines
   * @param group what the tasks stand under; empty for nothing
   * @param from what leads to their lines
   * @param apartFrom what leads to the lines of the others
   */
  ImmutableList<Row> dated(Plan plan, int paper, String group, From from, From apartFrom) {
    List<Dated> dated = new ArrayList<>();
    for (Task task : plan.tasks()) {
      ImmutableList<Period> periods = periods(task.due());
      if (periods.isEmpty()) {
        Row row = row(task, periods, group, link(task, paper, apartFrom));
        apart.computeIfAbsent(reason(task.due()), r -> new ArrayList<>()).add(row);
      } else {
        Row row = row(task, periods, group, link(task, paper, from));
        dated.add(new Dated(row, end(periods), start(periods)));
      }
    }
    return dated.stream()
        .sorted(Comparator.comparing(Dated::end).thenComparing(Dated::start))
        .map(Dated::row)
        .collect(ImmutableList.toImmutableList());
  }

  private static LocalDate end(ImmutableList<Period> periods) {
    return periods.stream()
        .map(period -> period.lastDay().orElse(LocalDate.MAX))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  private static LocalDate start(ImmutableList<Period> periods) {
    return periods.get(0).firstDay().or(periods.get(0)::lastDay).orElse(LocalDate.MIN);
  }

  private static ImmutableList<Period> periods(Due due) {
    if (due instanceof Due.Roadmap roadmap) {
      return roadmap.steps().stream()
          .flatMap(step -> step.span().stream())
          .collect(ImmutableList.toImmutableList());
    }
    return due.span().map(ImmutableList::of).orElse(ImmutableList.of());
  }

  private static Reason reason(Due due) {
    if (due instanceof Due.Continuously) {
      return Reason.CONTINUOUSLY;
    }
    if (due instanceof Due.Every) {
      return Reason.RECURRING;
    }
    return due instanceof Due.After ? Reason.EVENT : Reason.UNSTATED;
  }

  private Row row(Task task, ImmutableList<Period> periods, String group, Optional<String> link) {
    String label = Excerpt.start(where(task) + task.text(), LONGEST);
    return new Row(group, label, periods, when(task), link);
  }

  /** The section of a task and its number there, such as {@code II.1 · 2.}. */
  private static String where(Task task) {
    String number = number(task.number());
    boolean told = task.section().isEmpty() || task.number().startsWith(task.section());
    if (told) {
      return number;
    }
    return number.isEmpty() ? number(task.section()) : task.section() + " · " + number;
  }

  private static String number(String number) {
    if (number.isEmpty()) {
      return "";
    }
    boolean bare = Character.isLetterOrDigit(number.charAt(number.length() - 1));
    return number + (bare ? ". " : " ");
  }

  private String when(Task task) {
    Due due = task.due();
    if (due instanceof Due.Unstated || due instanceof Due.Continuously) {
      return isInherited(task) ? INHERITED.strip() : "";
    }
    return due.fold(times) + (isInherited(task) ? INHERITED : "");
  }

  private boolean isInherited(Task task) {
    boolean here = !(task.due() instanceof Due.Unstated) && task.dueOrigin() != Origin.STATED;
    inherited |= here;
    return here;
  }

  private Optional<String> link(Task task, int paper, From from) {
    boolean own = task.dueOrigin() == Origin.STATED && !task.dueEvidence().isEmpty();
    Place due = Place.WHOLE.withEvidence(task.dueEvidence().stream().findFirst());
    Place whole = Place.WHOLE.withEvidence(task.evidence());
    Optional<String> link = own ? lines.link(paper, due, from) : Optional.empty();
    return link.or(() -> whole.span().flatMap(span -> lines.link(paper, whole, from)));
  }

  /** Returns the tasks that have no place in time, by why. */
  ImmutableList<Apart> apart() {
    ImmutableList.Builder<Apart> all = ImmutableList.builder();
    apart.forEach(
        (reason, rows) ->
            all.add(
                new Apart(
                    words.text("apart." + PageWords.key(reason)), ImmutableList.copyOf(rows))));
    return all.build();
  }

  /** Returns what is to be said of times that are not the tasks' own. */
  ImmutableList<String> remarks() {
    return inherited ? ImmutableList.of(words.text("gantt.inherited")) : ImmutableList.of();
  }
}
