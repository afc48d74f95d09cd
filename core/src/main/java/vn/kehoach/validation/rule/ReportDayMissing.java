package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A report that comes back without the day by which it is due. */
final class ReportDayMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.report-day-missing")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence("A report is asked for every month, quarter or year and no day is named")
          .sentenceVi("Chế độ báo cáo định kỳ không ghi ngày phải gửi báo cáo")
          .why(
              "Those who report send it when they like, and whoever sums up waits for the "
                  + "last. Tasks that print a day somewhere in their words are passed over.")
          .whyVi(
              "Nơi báo cáo gửi lúc nào tùy ý, nơi tổng hợp phải đợi nơi cuối "
                  + "cùng. Không xét nhiệm vụ có ghi ngày ở đâu đó trong lời.")
          .clause(
              "Chính phủ: \"rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, "
                  + "rõ thẩm quyền\"")
          .goodExample(
              """
              task: Báo cáo kết quả thực hiện kế hoạch
                due: every year by 12-15
              """)
          .badExample(
              """
              task: Báo cáo kết quả thực hiện kế hoạch
                due: every year
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final Words REPORTS = Words.of("report-words.txt");
  private static final String DAY = "ngày";

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Located<Task>> reports =
        PlanView.of(plan, context).tasks().stream()
            .filter(task -> task.value().due() instanceof Due.Every)
            .filter(task -> REPORTS.standIn(task.value().text()))
            .collect(ImmutableList.toImmutableList());
    return Look.each(reports, "no-recurring-reports", this::check);
  }

  private Stream<Finding> check(Located<Task> task) {
    return task.value().due() instanceof Due.Every every
            && every.by().isEmpty()
            && !namesDay(Words.split(task.value().text()))
        ? Stream.of(
            finding(task.place(), Look.ofTask(task.value(), Duties.printedTime(task.value()))))
        : Stream.empty();
  }

  /** Returns whether a day stands in the words: {@code ngày 15}, {@code 15/12}. */
  private static boolean namesDay(List<String> words) {
    return IntStream.range(0, words.size())
        .anyMatch(
            i ->
                isDate(words.get(i))
                    || (i > 0 && words.get(i - 1).equals(DAY) && hasDigit(words.get(i), 0)));
  }

  private static boolean isDate(String word) {
    int stroke = word.indexOf('/');
    return stroke > 0 && hasDigit(word, stroke - 1) && hasDigit(word, stroke + 1);
  }

  private static boolean hasDigit(String word, int at) {
    return at < word.length() && Character.isDigit(word.charAt(at));
  }
}
