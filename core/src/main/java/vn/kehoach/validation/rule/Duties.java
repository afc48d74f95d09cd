package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.source.Evidence;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.text.Folding;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Period;

/** Who is to do a task, and whether it says by when. */
final class Duties {

  private static final Words DOERS = Words.of("doers.txt");
  private static final Words NAMED_BEHIND = Words.of("doers-behind.txt");
  private static final Words OPENINGS = Words.of("circumstance-openings.txt");
  private static final Words STATEMENTS = Words.of("statement-openings.txt");
  private static final Words THINGS = Words.of("things.txt");
  private static final Words MUST = Words.of("must-words.txt");
  private static final Words HEADS = Words.of("heading-doers.txt");

  /** What a statement is about is told within so many characters. */
  private static final int SUBJECT = 60;

  private Duties() {}

  static Stream<Assignment> leads(Task task) {
    return task.assignments().stream().filter(a -> a.role() == AgencyRole.LEAD);
  }

  static boolean hasLead(Task task) {
    for (Assignment assignment : task.assignments()) {
      if (assignment.role() == AgencyRole.LEAD) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether it can be read from a task who is to do it: it has a lead, or its sentence or
   * the heading above it begins with the one who acts, though the reader did not take it for a
   * body. Sentences that only say what something is to be like ask nothing of anybody.
   */
  static boolean saysWho(Task task) {
    return hasLead(task)
        || DOERS.begin(task.text())
        || HEADS.begin(task.group())
        || namesBehindOpening(task.text())
        || isStatement(task.text());
  }

  /** "Căn cứ Kế hoạch này, các xã …", "Sau khi có kết quả thì cơ quan có thẩm quyền …". */
  private static boolean namesBehindOpening(String text) {
    return OPENINGS.begin(text) && NAMED_BEHIND.standInKey(firstSentence(text));
  }

  /** "Hình thức: trực tuyến", "Đề án phải nêu rõ nguồn vốn". */
  private static boolean isStatement(String text) {
    return describes(text) || (THINGS.begin(text) && MUST.standInKey(firstSentence(text)));
  }

  /** A number before the colon counts pieces of work: "Nội dung 1: Xây dựng mô hình". */
  private static boolean describes(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && colon < SUBJECT
        && STATEMENTS.begin(text)
        && text.substring(0, colon).chars().noneMatch(Character::isDigit);
  }

  private static String firstSentence(String text) {
    String key = Folding.key(text);
    int end = key.indexOf(". ");
    return end < 0 ? key : key.substring(0, end);
  }

  /** Returns the tasks that are to be done on or up to a day of the calendar. */
  static ImmutableList<Located<Task>> dated(PlanView view) {
    return view.tasks().stream()
        .filter(task -> lastDay(task.value()).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the last day of the time of a task, if that has an end. */
  static Optional<LocalDate> lastDay(Task task) {
    return task.due().span().flatMap(Period::lastDay);
  }

  /** Returns the printed time of a task. */
  static Optional<Evidence> printedTime(Task task) {
    return task.dueEvidence().stream().findFirst();
  }

  /** Returns the printed words of the end of a task's time, the last step of a roadmap. */
  static Optional<Evidence> printedEnd(Task task) {
    return task.dueEvidence().stream().reduce((first, second) -> second);
  }

  static boolean hasTime(Task task) {
    return !(task.due() instanceof Due.Unstated);
  }
}
