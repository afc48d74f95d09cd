package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Task;
import vn.kehoach.text.Letters;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** Something to be submitted without saying to whom: {@code trình phê duyệt}. */
final class SubmittedToNobody implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.submitted-to-nobody")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence("Something is to be submitted and the body that decides is not named")
          .sentenceVi(
              "Nhiệm vụ ghi \"trình\" nhưng không ghi rõ cơ quan, người có thẩm quyền quyết "
                  + "định")
          .why(
              "Who decides is one of the six things a task should make clear. Where the "
                  + "competence depends on the case the words are right; hence information only.")
          .whyVi(
              "Ai quyết định là một trong sáu điều nhiệm vụ phải rõ. Nơi thẩm "
                  + "quyền tùy từng trường hợp thì viết như vậy là đúng; vì thế chỉ "
                  + "là thông tin.")
          .clause(
              "Chính phủ: \"rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, "
                  + "rõ thẩm quyền\"")
          .goodExample(
              """
              task: Xây dựng Đề án phát triển du lịch, trình Ủy ban nhân dân tỉnh phê duyệt
              """)
          .badExample(
              """
              task: Xây dựng Đề án phát triển du lịch, trình cấp có thẩm quyền phê duyệt
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final Words NOBODY = Words.of("submit-to-nobody.txt");
  private static final Words OTHER_WORDS = Words.of("words-before-trinh.txt");
  private static final String SUBMIT = "trình";

  private static final char LAST_OF_ASCII = 0x7F;

  /** How many words behind it are looked at. */
  private static final int REACH = 8;

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    PlanView view = PlanView.of(plan, context);
    ImmutableList<Located<Task>> tasks =
        view.tasks().stream()
            .filter(task -> maySubmit(task.value().text()))
            .filter(task -> !targets(view.key(task.value().text())).isEmpty())
            .collect(ImmutableList.toImmutableList());
    return Look.each(tasks, "no-submissions", task -> check(task, view));
  }

  private Stream<Finding> check(Located<Task> task, PlanView view) {
    return targets(view.key(task.value().text())).stream()
        .flatMap(target -> NOBODY.longestAtStart(target).stream())
        .limit(1)
        .map(
            words ->
                finding(
                    task.place(),
                    Look.ofTask(task.value(), Optional.empty(), "words", "trình " + words)));
  }

  /** Returns whether "trình" may stand in a text, told by the letters around its R. */
  private static boolean maySubmit(String text) {
    for (int i = 1; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == 'r' || c == 'R')
          && may("tT", text.charAt(i - 1))
          && may("iIìÌ", text.charAt(i + 1))
          && may("nN", text.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** The mark of a letter in pieces, or a character that does not show, may stand between. */
  private static boolean may(String letters, char c) {
    return letters.indexOf(c) >= 0 || (c >= LAST_OF_ASCII && !Letters.isLetterOrDigit(c));
  }

  /** Returns what stands after each "trình" that means to submit. */
  private static ImmutableList<String> targets(String text) {
    ImmutableList.Builder<String> targets = ImmutableList.builder();
    for (int at = text.indexOf(SUBMIT); at >= 0; at = text.indexOf(SUBMIT, at + 1)) {
      int end = at + SUBMIT.length();
      boolean word = isBlank(text, at - 1) && end < text.length() && isBlank(text, end);
      if (word && !OTHER_WORDS.hold(wordBefore(text, at))) {
        targets.add(firstWords(text.substring(end + 1)));
      }
    }
    return targets.build();
  }

  /** Returns whether a key has a blank at a place; before its beginning all is blank. */
  private static boolean isBlank(String key, int at) {
    return at < 0 || key.charAt(at) == ' ';
  }

  private static String wordBefore(String key, int at) {
    return at == 0 ? "" : key.substring(key.lastIndexOf(' ', at - 2) + 1, at - 1);
  }

  private static String firstWords(String key) {
    int end = -1;
    for (int i = 0; i < REACH; i++) {
      end = key.indexOf(' ', end + 1);
      if (end < 0) {
        return key;
      }
    }
    return key.substring(0, end);
  }
}
