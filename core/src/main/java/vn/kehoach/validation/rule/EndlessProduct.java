package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
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

/** A paper to be written without end, such as a scheme due "thường xuyên". */
final class EndlessProduct implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.endless-product")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence("A task that ends with a paper is to be done continuously")
          .sentenceVi("Nhiệm vụ xây dựng, ban hành một văn bản nhưng thời gian là thường xuyên")
          .why(
              "A scheme or a decision is finished one day; the day is missing, or the words "
                  + "of time belong to the sentence behind it. Only tasks that begin with the "
                  + "making of such a paper are looked at.")
          .whyVi(
              "Đề án hay quyết định phải xong vào một ngày; ngày đó bị thiếu, "
                  + "hoặc thời gian thuộc về câu sau. Chỉ xét nhiệm vụ mở đầu bằng "
                  + "việc xây dựng văn bản như vậy.")
          .clause(
              "Chính phủ: \"rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, "
                  + "rõ thẩm quyền\"")
          .goodExample(
              """
              task: Xây dựng Đề án phát triển du lịch
                due: by 2026
              """)
          .badExample(
              """
              task: Xây dựng Đề án phát triển du lịch
                due: continuously
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final Words MAKING = Words.of("making-words.txt");
  private static final Words PAPERS = Words.of("finished-papers.txt");

  /** How far the words of making and those of the paper reach, with the blank between. */
  private static final int REACH = MAKING.longest() + 1 + PAPERS.longest();

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Located<Task>> making =
        PlanView.of(plan, context).tasks().stream()
            .filter(task -> makesPaper(Words.keyOfBeginning(task.value().text(), REACH)))
            .collect(ImmutableList.toImmutableList());
    return Look.each(making, "no-papers-to-write", this::check);
  }

  private static boolean makesPaper(String text) {
    return MAKING.beginKey(text)
        && MAKING
            .longestAtStartOfKey(text)
            .filter(words -> PAPERS.beginKey(text.substring(words.length()).strip()))
            .isPresent();
  }

  private Stream<Finding> check(Located<Task> task) {
    return task.value().due() instanceof Due.Continuously
        ? Stream.of(
            finding(task.place(), Look.ofTask(task.value(), Duties.printedTime(task.value()))))
        : Stream.empty();
  }
}
