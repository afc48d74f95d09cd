package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Assignment;
import vn.kehoach.validation.Rule;

class TaskRulesTest {

  private static final String SCHEME = "task: Xây dựng Đề án phát triển du lịch\n";
  private static final String MAP = "task: Lập bản đồ số các điểm đến\n";

  @Test
  void taskWithoutLeadIsToldWhereMostOfItsPartHaveOne() {
    Rule rule = new LeadMissing();

    assertThat(
            Found.in(
                rule,
                SCHEME
                    + "  under: III.1\n  lead: Sở Du lịch\n"
                    + MAP
                    + "  under: III.2\n  with: Sở Y tế"))
        .containsExactly(
            Found.of(rule, "/tasks/1", "number", "III.2-2", "task", "Lập bản đồ số các điểm đến"));
    Found.notApplicable(rule, SCHEME + MAP, "no-leads");
  }

  @Test
  void partOfWhichMostTasksHaveNoLeadIsToldOnce() {
    Rule rule = new FewLeads();
    String led = SCHEME + "  under: IV.1\n  lead: Sở Du lịch\n";
    String idle = MAP + "  under: III.1\n" + SCHEME + "  under: III.2\n";

    assertThat(Found.in(rule, led + idle))
        .containsExactly(Found.of(rule, "/tasks/1", "part", "III", "missing", "2", "count", "2"));
    assertThat(Found.in(rule, idle + SCHEME + "  under: III\n  lead: Sở Du lịch"))
        .containsExactly(Found.of(rule, "/tasks/0", "part", "III", "missing", "2", "count", "3"));
    assertThat(Found.in(new LeadMissing(), led + idle)).isEmpty();
    Found.silent(rule, led + MAP + "  under: IV.2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hội đồng Dân tộc tiếp tục giám sát",
        "Các cơ sở nuôi trồng thủy sản: theo dõi môi trường",
        "Đề nghị Ủy ban Mặt trận Tổ quốc vận động nhân dân",
        "Doanh nghiệp, tổ chức, cá nhân: đăng ký tham gia",
        "Căn cứ Kế hoạch này và điều kiện thực tế, các xã bố trí đất xây chợ",
        "Sau khi nghiệm thu, nếu có đơn thì cơ quan có thẩm quyền cấp giấy",
        "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các phường báo cáo",
      })
  void sentenceThatBeginsWithWhoActsNamesALead(String text) {
    String others = SCHEME + "  lead: Sở Du lịch\n";

    Found.silent(new LeadMissing(), others + "task: " + text);
    Found.silent(new FewLeads(), "task: " + text + "\n" + MAP);
    assertThat(Found.in(new LeadMissing(), others + "task: Phối hợp giám sát")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hình thức tuyên truyền: qua loa của thôn và bảng tin",
        "Đề án du lịch cần nêu rõ nguồn vốn từng năm",
        "Việc mua sắm phải đúng định mức",
      })
  void sentenceThatOnlySaysWhatSomethingIsLikeNeedsNoLead(String text) {
    Found.silent(new LeadMissing(), SCHEME + "  lead: Sở Du lịch\ntask: " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nội dung 1: Xây dựng mô hình chợ an toàn",
        "Căn cứ đề xuất của các phường, rà soát danh mục",
        "Xử lý những vướng mắc phải chờ ý kiến",
        "Việc khó: lập danh mục đất cho các chợ",
      })
  void sentenceThatChargesSomebodyUnnamedNeedsALead(String text) {
    String plan = SCHEME + "  lead: Sở Du lịch\ntask: " + text;

    assertThat(Found.in(new LeadMissing(), plan)).hasSize(1);
  }

  @Test
  void headingThatNamesWhoActsNamesALead() {
    String led = SCHEME + "  lead: Sở Du lịch\n";

    Found.silent(new LeadMissing(), led + MAP + "  group: Mời các tỉnh bạn");
    assertThat(Found.in(new LeadMissing(), led + MAP + "  group: Bản đồ du lịch")).hasSize(1);
  }

  @Test
  void tableIsAPartOfItsOwn() {
    String prose = MAP + "  under: III\n" + MAP + "  under: III\n";
    String table = SCHEME + "  under: III\n  table: b1\n  lead: Sở Du lịch\n";

    assertThat(Found.in(new FewLeads(), prose + table)).hasSize(1);
    assertThat(Found.in(new FewLeads(), table + prose).get(0).arguments())
        .containsEntry("count", "2");
  }

  @Test
  void taskWithoutTimeIsToldWhereMostOfItsPartHaveOne() {
    assertThat(Found.in(new DeadlineMissing(), SCHEME + "  due: every year by 12-15\n" + MAP))
        .containsExactly(
            Found.of(
                new DeadlineMissing(),
                "/tasks/1",
                "number",
                "2",
                "task",
                "Lập bản đồ số các điểm đến"));
    Found.notApplicable(new DeadlineMissing(), SCHEME + MAP, "no-deadlines");
    assertThat(Found.in(new FewDeadlines(), SCHEME + MAP))
        .containsExactly(
            Found.of(new FewDeadlines(), "/tasks/0", "part", "–", "missing", "2", "count", "2"));
  }

  @Test
  void placeAsAWholeIsNoBody() {
    Rule rule = new LeadNotABody();

    assertThat(Found.in(rule, led(Agency.named("tỉnh An Bình").withPlace("An Bình")))).hasSize(1);
    assertThat(Found.in(rule, led(Agency.named("Sở Y tế tỉnh An Bình").withPlace("An Bình"))))
        .isEmpty();
    assertThat(Found.in(rule, led(Agency.named("Ban Chỉ đạo").withPlace("An Bình")))).isEmpty();
    assertThat(Found.in(rule, led(Agency.named("tỉnh An Bình")))).isEmpty();
  }

  private static Plan led(Agency lead) {
    Plan plan = PlanSketch.read(MAP);
    return plan.withTasks(
        plan.tasks().get(0).withAssignments(Assignment.of(lead, AgencyRole.LEAD)));
  }

  @Test
  void openGroupAsLeadIsTold() {
    Rule rule = new LeadNotABody();

    assertThat(Found.in(rule, MAP + "  lead: các sở, ban, ngành\n  with: các địa phương"))
        .containsExactly(
            Found.of(
                rule,
                "/tasks/0",
                "number",
                "1",
                "task",
                "Lập bản đồ số các điểm đến",
                "lead",
                "các sở, ban, ngành"));
  }

  @Test
  void officeHolderMayLeadAndUnknownWordsMayNot() {
    assertThat(Found.in(new LeadNotABody(), ledBy(Agency.Kind.PERSON))).isEmpty();
    assertThat(Found.in(new LeadNotABody(), ledBy(Agency.Kind.UNRESOLVED))).hasSize(1);
  }

  private static Plan ledBy(Agency.Kind kind) {
    Plan plan = PlanSketch.read(MAP);
    Agency agency = Agency.of("Giám đốc Sở", kind);
    return plan.withTasks(
        plan.tasks().get(0).withAssignments(Assignment.of(agency, AgencyRole.LEAD)));
  }

  @Test
  void secondLeadIsTold() {
    Rule rule = new SeveralLeads();

    assertThat(Found.in(rule, MAP + "  lead: Sở Du lịch\n  lead: Sở Y tế\n  lead: Sở Du lịch"))
        .containsExactly(
            Found.of(
                rule,
                "/tasks/0",
                "number",
                "1",
                "task",
                "Lập bản đồ số các điểm đến",
                "leads",
                "Sở Du lịch; Sở Y tế"));
    Found.silent(rule, MAP + "  lead: Sở Du lịch\n  lead: Sở Du lịch");
  }

  @Test
  void leadThatAlsoCooperatesIsTold() {
    Rule rule = new LeadAlsoCooperating();

    assertThat(Found.in(rule, MAP + "  lead: Sở Y tế\n  with: Sở Du lịch\n  with: SỞ Y TẾ"))
        .containsExactly(
            Found.of(
                rule,
                "/tasks/0",
                "number",
                "1",
                "task",
                "Lập bản đồ số các điểm đến",
                "agency",
                "SỞ Y TẾ"));
  }

  @Test
  void deadlineOfTheMonthBeforeIssueIsTold() {
    Rule rule = new DeadlineBeforeIssue();

    assertThat(Found.in(rule, "issued: 2026-01-31\n" + MAP + "  due: by 2026-01-30"))
        .containsExactly(
            Found.of(
                rule,
                "/tasks/0",
                "number",
                "1",
                "task",
                "Lập bản đồ số các điểm đến",
                "due",
                "2026-01-30",
                "issued",
                "2026-01-31"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by 2026-01-31",
        "by 2026-01",
        "by 2026",
        "during 2021/2026",
        "from 2021",
        "continuously",
        "every year by 01-01",
        "roadmap 2020-07, 2027-07"
      })
  void timeThatMayStillComeIsNotTold(String due) {
    Found.silent(new DeadlineBeforeIssue(), "issued: 2026-01-31\n" + MAP + "  due: " + due);
  }

  @Test
  void deadlinesCannotBeWeighedWithoutADateOfIssue() {
    Found.notApplicable(new DeadlineBeforeIssue(), MAP + "  due: by 2020", "no-date-of-issue");
  }

  @Test
  void rowWithoutProductIsToldAndProseIsNot() {
    Rule rule = new ProductMissing();
    String table = SCHEME + "  table: b1\n  product: Đề án\n" + MAP;

    assertThat(Found.in(rule, table + "  table: b1"))
        .containsExactly(
            Found.of(rule, "/tasks/1", "number", "2", "task", "Lập bản đồ số các điểm đến"));
    Found.silent(rule, table);
    Found.notApplicable(rule, SCHEME + "  product: Đề án\n" + MAP, "no-products");
  }

  @Test
  void effortWithoutAnythingToCheckIsTold() {
    Rule rule = new VagueVerb();

    assertThat(Found.in(rule, "task: Đẩy mạnh công tác tuyên truyền"))
        .containsExactly(
            Found.of(rule, "/tasks/0", "number", "1", "task", "Đẩy mạnh công tác tuyên truyền"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "task: Đẩy mạnh công tác tuyên truyền, mỗi xã 02 buổi",
        "task: Đẩy mạnh công tác tuyên truyền\n  product: Phóng sự",
        "task: Đẩy mạnh công tác tuyên truyền\n  due: every quarter",
        "task: Xây dựng chuyên mục truyền hình",
        "task: Quan tâmm",
      })
  void effortWithNumberProductOrTimeIsNotTold(String sketch) {
    Found.silent(new VagueVerb(), sketch);
  }

  @Test
  void longTaskIsQuotedByItsFirstTwelveWords() {
    String task = "Tăng cường một hai ba bốn năm sáu bảy tám chín mười mười một";

    assertThat(Found.in(new VagueVerb(), "task: " + task).get(0).arguments())
        .containsEntry("task", "Tăng cường một hai ba bốn năm sáu bảy tám chín mười …");
  }
}
