package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.timeline.DateWords;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.DueWords;

/**
 * What is due or overdue as tables for a terminal, in Vietnamese or English. Immutable.
 *
 * <pre>{@code
 * TimelineText text = TimelineText.of(Locale.forLanguageTag("vi"));
 * System.out.print(text.printDue(timeline.due(from, to), timeline.names()));
 * }</pre>
 *
 * <p>First what is so, then what cannot be said, with the reason; what is not so is only counted.
 */
public final class TimelineText {

  private static final int WIDEST = 60;

  private final ComparisonMessages messages;
  private final DueWords dues;
  private final DateWords dates;

  private TimelineText(ComparisonMessages messages, DueWords dues, DateWords dates) {
    this.messages = messages;
    this.dues = dues;
    this.dates = dates;
  }

  /**
   * Returns the teller of a language.
   *
   * @param locale Vietnamese; any other language gives English
   * @return the teller
   */
  public static TimelineText of(Locale locale) {
    return new TimelineText(
        ComparisonMessages.of(locale), DueWords.of(locale), DateWords.of(locale));
  }

  /**
   * Returns what is due.
   *
   * @param answers the answers of {@link MergedTimeline#due}
   * @param names the names of the plans
   * @return lines, each with its line feed
   */
  public String printDue(List<DueAnswer> answers, List<String> names) {
    return print(answers, names, "timeline.yes");
  }

  /**
   * Returns what is overdue.
   *
   * @param answers the answers of {@link MergedTimeline#overdue}
   * @param names the names of the plans
   * @return lines, each with its line feed
   */
  public String printOverdue(List<DueAnswer> answers, List<String> names) {
    return print(answers, names, "timeline.overdue");
  }

  private String print(List<DueAnswer> answers, List<String> names, String code) {
    StringBuilder out = new StringBuilder();
    append(out, answers, Truth.YES, names, code);
    append(out, answers, Truth.OPEN, names, "timeline.open");
    long not = answers.stream().filter(answer -> answer.truth() == Truth.NO).count();
    return out.append(counted("timeline.no", not)).append('\n').toString();
  }

  private void append(
      StringBuilder out, List<DueAnswer> answers, Truth truth, List<String> names, String code) {
    List<DueAnswer> some = answers.stream().filter(answer -> answer.truth() == truth).toList();
    out.append(counted(code, some.size())).append('\n');
    if (!some.isEmpty()) {
      TextTable table = new TextTable(WIDEST);
      table.add(head(truth));
      some.forEach(answer -> table.add(row(answer, names)));
      out.append(table.print());
    }
    out.append('\n');
  }

  private String counted(String code, long count) {
    return messages.text(code, ImmutableMap.of("count", Long.toString(count)));
  }

  private ImmutableList<String> head(Truth truth) {
    ImmutableList.Builder<String> head = ImmutableList.builder();
    head.add(
        messages.text("timeline.when"),
        messages.text("timeline.plan"),
        messages.text("timeline.item"),
        messages.text("timeline.lead"));
    if (truth == Truth.OPEN) {
      head.add(messages.text("timeline.why"));
    }
    return head.build();
  }

  private ImmutableList<String> row(DueAnswer answer, List<String> names) {
    TimelineItem item = answer.item();
    ImmutableList.Builder<String> row = ImmutableList.builder();
    row.add(
        when(answer), names.get(item.plan()), DiffText.cut(item.text()), DiffText.cut(leads(item)));
    answer.reason().ifPresent(reason -> row.add(why(reason)));
    return row.build();
  }

  /**
   * Returns the time of an answer in words.
   *
   * @param answer the answer
   * @return the days of what returns, else the printed time, no more exact than the paper is
   */
  public String when(DueAnswer answer) {
    return answer.item().due() instanceof Due.Every && !answer.days().isEmpty()
        ? answer.days().stream().map(dates::print).collect(Collectors.joining("; "))
        : dues.print(answer.item().due());
  }

  /**
   * Returns why it cannot be said, in words.
   *
   * @param reason the reason
   * @return such as {@code không ghi thời gian}
   */
  public String why(DueReason reason) {
    return messages.text("due-reason." + reason.code());
  }

  /** Who leads, as printed; nobody for a milestone. */
  static String leads(TimelineItem item) {
    return item.task().stream()
        .flatMap(task -> task.agencies(AgencyRole.LEAD))
        .map(Agency::name)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
