package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Rule;

/** Rules on who is named in a task, and on tasks that stand twice. */
class TaskAgencyRulesTest {

  private static final String FAIR = "task: Tổ chức hội nghị xúc tiến đầu tư\n";

  @ParameterizedTest
  @CsvSource({
    "'Lập dự toán, trình cấp có thẩm quyền phê duyệt', trình cấp có thẩm quyền",
    "'Xây dựng Đề án trình phê duyệt', trình phê duyệt",
    "'Trình xem xét, quyết định', 'trình xem xét, quyết định'",
    "'Đưa vào chương trình, trình ban hành quy chế', trình ban hành",
  })
  void submissionToNobodyIsTold(String task, String words) {
    Rule rule = new SubmittedToNobody();

    assertThat(Found.in(rule, "task: Việc đầu\ntask: " + task))
        .containsExactly(Found.of(rule, "/tasks/1", "number", "2", "task", task, "words", words));
  }

  @Test
  void submissionToSomebodyIsNotTold() {
    Found.silent(
        new SubmittedToNobody(), "task: Xây dựng Đề án, trình Ủy ban nhân dân tỉnh phê duyệt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trong quá trình xem xét hồ sơ",
        "Rút ngắn quy trình phê duyệt",
        "Lập tờ trình ban hành nghị quyết",
        "Thực hiện chương trình"
      })
  void otherWordsWithTheSyllableAreNoSubmissions(String task) {
    Found.notApplicable(new SubmittedToNobody(), "task: " + task, "no-submissions");
  }

  @Test
  void taskThatStandsTwiceIsTold() {
    Rule rule = new TaskRepeated();
    String led = FAIR + "  lead: Sở Du lịch\n";

    assertThat(Found.in(rule, led + FAIR.replace("hội nghị", "Hội nghị, ") + "  lead: SỞ DU LỊCH"))
        .extracting(f -> f.place().pointer(), f -> f.arguments().get("first"))
        .containsExactly(tuple("/tasks/1", "1"));
    assertThat(Found.in(rule, led + led + led)).hasSize(2);
    Found.silent(rule, led + FAIR + "  lead: Sở Công Thương");
    Found.silent(rule, led + led + "  due: by 2026");
    Found.silent(rule, led + FAIR);
  }

  @Test
  void tasksWithoutLeadAreComparedWithinTheirSection() {
    Rule rule = new TaskRepeated();

    assertThat(Found.in(rule, FAIR + "  under: II\n" + FAIR + "  under: II"))
        .containsExactly(
            Found.of(
                rule,
                "/tasks/1",
                "number",
                "II-2",
                "task",
                "Tổ chức hội nghị xúc tiến đầu tư",
                "first",
                "II-1"));
    Found.silent(rule, FAIR + "  under: II\n" + FAIR + "  under: III");
    assertThat(
            Found.in(
                rule,
                FAIR + "  under: II\n  lead: Sở Y tế\n" + FAIR + "  under: III\n  lead: Sở Y tế"))
        .hasSize(1);
  }

  @Test
  void agencyNamedTwiceInOneRoleIsTold() {
    Rule rule = new AgencyTwice();

    assertThat(Found.in(rule, FAIR + "  lead: Sở Y tế\n  with: Sở Du lịch\n  with: SỞ DU LỊCH"))
        .containsExactly(
            Found.of(
                rule,
                "/tasks/0",
                "number",
                "1",
                "task",
                "Tổ chức hội nghị xúc tiến đầu tư",
                "agency",
                "SỞ DU LỊCH",
                "role",
                "phối hợp"));
    Found.silent(rule, FAIR + "  lead: Sở Y tế\n  with: Sở Y tế");
    Found.notApplicable(rule, FAIR + "  lead: Sở Y tế", "no-lists-of-agencies");
  }

  @Test
  void cooperatingBodyOfAnotherTimeIsTold() {
    Rule rule = new AgencyOutOfTime();
    String issued = "issued: 2026-01-05\n";

    assertThat(Found.in(rule, issued + FAIR + "  with: Sở Y tế\n  with: Sở Kế hoạch và Đầu tư"))
        .extracting(
            f -> f.place().pointer(),
            f -> f.arguments().get("agency"),
            f -> f.arguments().get("instead"))
        .containsExactly(tuple("/tasks/0", "Sở Kế hoạch và Đầu tư", "Sở Tài chính"));
    Found.silent(rule, "issued: 2020-01-05\n" + FAIR + "  with: Sở Kế hoạch và Đầu tư");
    Found.notApplicable(
        rule, issued + FAIR + "  lead: Sở Kế hoạch và Đầu tư", "no-cooperating-bodies");
    Found.notApplicable(rule, FAIR + "  with: Sở Kế hoạch và Đầu tư", "no-date-of-issue");
  }

  @Test
  void provinceThatChargesAMinistryIsTold() {
    Rule rule = new LeadAboveIssuer();
    String province = "territory: Bắc Ninh\nissued: 2026-01-05\n";

    assertThat(Found.in(rule, province + FAIR + "  lead: Sở Tài chính\n  lead: Bộ Tài chính"))
        .containsExactly(
            Found.of(
                rule,
                "/tasks/0",
                "number",
                "1",
                "task",
                "Tổ chức hội nghị xúc tiến đầu tư",
                "lead",
                "Bộ Tài chính"));
    Found.silent(rule, province + FAIR + "  lead: Sở Tài chính\n  with: Bộ Tài chính");
    Found.silent(rule, province + "task: Đề nghị cấp vốn\n  lead: Bộ Tài chính");
    Found.notApplicable(
        rule, "issued: 2026-01-05\n" + FAIR + "  lead: Bộ Tài chính", "no-province");
    Found.notApplicable(
        rule,
        "nature: progress_report\n" + province + FAIR + "  lead: Bộ Tài chính",
        "no-province");
    Found.notApplicable(
        rule, "territory: Bắc Ninh\n" + FAIR + "  lead: Bộ Tài chính", "no-date-of-issue");
  }

  @Test
  void headingThatAsksMakesItsTasksRequests() {
    Plan plan =
        PlanSketch.read(
            "territory: Bắc Ninh\nissued: 2026-01-05\n" + FAIR + "  lead: Bộ Tài chính");
    Plan asked = plan.withTasks(plan.tasks().get(0).withGroup("Đề nghị Bộ Tài chính"));

    assertThat(Found.in(new LeadAboveIssuer(), plan)).hasSize(1);
    assertThat(Found.in(new LeadAboveIssuer(), asked)).isEmpty();
  }
}
