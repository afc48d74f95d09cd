package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.validation.Rule;

/** Rules that hold text and tables of one paper against each other. */
class AgreementRulesTest {

  private static final String PROSE =
      "task: Xây dựng Đề án du lịch biển của tỉnh (trong năm 2026); báo cáo kết quả\n";
  private static final String ROW = "task: Xây dựng đề án du lịch biển của tỉnh\n  table: b1\n";
  private static final String FOREST = "indicator: Tỷ lệ che phủ rừng\n";
  private static final String COVER = "indicator: Độ che phủ rừng\n  table: b1\n";

  @Test
  void rowWithAnotherLeadThanTheTextIsTold() {
    Rule rule = new LeadsDisagree();

    assertThat(Found.in(rule, PROSE + "  lead: Sở Du lịch\n" + ROW + "  lead: Sở Công Thương"))
        .containsExactly(
            Found.of(
                rule,
                "/tasks/1",
                "number",
                "2",
                "task",
                "Xây dựng đề án du lịch biển của tỉnh",
                "lead",
                "Sở Công Thương",
                "first",
                "1",
                "other",
                "Sở Du lịch"));
    Found.silent(
        rule,
        PROSE
            + "  lead: Sở Y tế\n  lead: Sở Du lịch\n"
            + ROW
            + "  lead: Sở Du lịch\n  lead: SỞ Y TẾ");
  }

  @Test
  void onlyTasksWithLeadsInTwoPartsOfThePaperAreCompared() {
    Rule rule = new LeadsDisagree();
    String led = "  lead: Sở Du lịch\n";
    String other = "  lead: Sở Công Thương\n";

    Found.notApplicable(rule, PROSE + ROW + led, "no-task-twice");
    Found.notApplicable(rule, PROSE + led + PROSE + other, "no-task-twice");
    Found.notApplicable(rule, ROW + led + ROW + other, "no-task-twice");
    assertThat(Found.in(rule, ROW + led + ROW.replace("b1", "b2") + other)).hasSize(1);
  }

  @Test
  void openingOfFewWordsDoesNotTellATask() {
    String kept = "task: Tổ chức hội nghị lớn của. Phần một\n  lead: Sở Y tế\n";
    String few = "task: Tổ chức hội nghị lớn. Phần một\n  lead: Sở Y tế\n";
    String row = "  table: b1\n  lead: Sở Du lịch\n";

    assertThat(
            Found.in(
                new LeadsDisagree(), kept + "task: Tổ chức hội nghị lớn của. Phần hai\n" + row))
        .hasSize(1);
    Found.notApplicable(
        new LeadsDisagree(), few + "task: Tổ chức hội nghị lớn. Phần hai\n" + row, "no-task-twice");
  }

  @Test
  void timeBehindACommaIsNoPartOfWhatIsToBeDone() {
    String dated = "task: Xây dựng đề án du lịch, thể thao biển, hoàn thành trong năm 2026\n";
    String row = "task: Xây dựng đề án du lịch, thể thao biển\n  table: b1\n  lead: Sở Y tế\n";

    assertThat(Found.in(new LeadsDisagree(), dated + "  lead: Sở Du lịch\n" + row)).hasSize(1);
    Found.notApplicable(
        new LeadsDisagree(),
        dated.replace(", hoàn thành", ", môi trường") + "  lead: Sở Du lịch\n" + row,
        "no-task-twice");
  }

  @Test
  void rowWithAnotherDeadlineThanTheTextIsTold() {
    Rule rule = new DeadlinesDisagree();

    assertThat(Found.in(rule, PROSE + "  due: by 2026-06\n" + ROW + "  due: during 2026/2027"))
        .containsExactly(
            Found.of(
                rule,
                "/tasks/1",
                "number",
                "2",
                "task",
                "Xây dựng đề án du lịch biển của tỉnh",
                "due",
                "2027",
                "first",
                "1",
                "other",
                "2026-06"));
    Found.silent(rule, PROSE + "  due: by 2026-06-15\n" + ROW + "  due: by 2026-06");
    Found.silent(rule, PROSE + "  due: by 2026\n" + ROW + "  due: by 2026-06");
    Found.notApplicable(
        rule, PROSE + "  due: continuously\n" + ROW + "  due: by 2026-06", "no-task-twice");
  }

  @Test
  void figureThatDiffersFromTheOneUnderAnotherNameIsTold() {
    Rule rule = new FigureDiffers();

    assertThat(Found.in(rule, FOREST + "  target 2030: 55 %\n" + COVER + "  target 2030: 56 %"))
        .extracting(
            f -> f.place().pointer(),
            f -> f.arguments().get("indicator"),
            f -> f.arguments().get("value"),
            f -> f.arguments().get("other"),
            f -> f.arguments().get("first"))
        .containsExactly(tuple("/indicators/1/values/0", "Độ che phủ rừng", "56 %", "55 %", "1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FOREST + "  target 2030: 55 %\n" + COVER + "  target 2030: 55,0 %",
        FOREST + "  target 2030: 55 %\n" + COVER + "  target 2025: 56 %",
        FOREST + "  target 2030: 55 %\n" + COVER + "  baseline 2030: 56 %",
        FOREST + "  target 2030: 55 %\n" + COVER + "  target 2030: trên 56 %",
        FOREST + "  target 2030: 55 %\n" + COVER + "  target 2030: 560 ha",
        FOREST + "  target 2030: 55 %\nindicator: Độ che phủ rừng\n  target 2030: 56 %",
        FOREST + "  target 2030: 55 %\n" + FOREST + "  table: b1\n  target 2030: 56 %",
        FOREST + "  target 2030: 55 %\nindicator: Số bến thuyền\n  table: b1\n  target 2030: 56 %",
      })
  void figuresThatAgreeOrCannotBeComparedAreNotTold(String sketch) {
    Found.silent(new FigureDiffers(), sketch);
  }

  @Test
  void linesThatMissTheirTotalAreTold() {
    Rule rule = new FundingSum();
    String total = "funding: Tổng kinh phí | 100 tỷ đồng\n";
    String lines = "funding: Tỉnh | 60 tỷ đồng\nfunding: Xã | ";

    assertThat(Found.in(rule, lines + "30.000 triệu đồng\n" + total))
        .containsExactly(
            Found.of(
                rule, "/funding/2", "total", "100 tỷ đồng", "count", "2", "sum", "90.000.000.000"));
    Found.silent(rule, total + lines + "40.000 triệu đồng");
    Found.silent(rule, total + lines + "41 tỷ đồng");
    assertThat(Found.in(rule, total + lines + "42 tỷ đồng")).hasSize(1);
    Found.silent(rule, total + lines + "40 tỷ đồng\nfunding: Trong đó năm đầu | 20 tỷ đồng");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "funding: Tổng | 9 đồng\nfunding: Tỉnh | 6 đồng",
        "funding: Tổng | 9 đồng\nfunding: Tổng cộng | 9 đồng\nfunding: A | 1 đồng\nfunding: B | 1 đồng",
        "funding: Tổng | 9 đồng\nfunding: A | 1 đồng/năm\nfunding: B | 1 đồng",
        "funding: Tổng | 9 đồng\nfunding: A | 1 người\nfunding: B | 1 đồng",
        "funding: Tổng\nfunding: A | 1 đồng\nfunding: B | 1 đồng",
      })
  void withoutOneTotalAndTwoSumsNothingIsAdded(String sketch) {
    Found.notApplicable(new FundingSum(), sketch, "no-funding-total");
  }

  @Test
  void sharesThatMakeNoWholeAreTold() {
    Rule rule = new FundingShares();
    String first = "funding: Ngân sách tỉnh: 60%\n";

    assertThat(Found.in(rule, first + "funding: Ngân sách xã (30 %)"))
        .containsExactly(Found.of(rule, "/funding/0", "count", "2", "sum", "90"));
    assertThat(Found.in(rule, first + "funding: Ngân sách xã | 50 %"))
        .containsExactly(Found.of(rule, "/funding/0", "count", "2", "sum", "110"));
    assertThat(Found.in(rule, first + "funding: Ngân sách xã: 39%")).hasSize(1);
    Found.silent(rule, first + "funding: Ngân sách xã: 40%");
    Found.silent(rule, first + "funding: Ngân sách xã: 40%\nfunding: Trong đó năm đầu: 20%");
    Found.silent(rule, "funding: A: 33%\nfunding: B: 33%\nfunding: C: 33%");
    Found.silent(rule, "funding: A: 33,3%\nfunding: B: 66,7%");
    assertThat(Found.in(rule, "funding: A: 33,3%\nfunding: B: 66,5%")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "funding: Tỉnh: 60%",
        "funding: Tỉnh: 60%\nfunding: Tổng: 90%",
        "funding: Tỉnh: 60%\nfunding: Xã: tối đa 30%",
        "funding: Tỉnh: 60%\nfunding: Xã: 10% năm đầu, 20% năm sau",
        "funding: Tỉnh: 60%\nfunding: Xã: tỷ lệ % theo quy định",
      })
  void withoutTwoSharesNothingIsAdded(String sketch) {
    Found.notApplicable(new FundingShares(), sketch, "no-funding-shares");
  }

  @Test
  void aShareThatIsNotWhatItsAmountIsOfTheTotalIsTold() {
    Rule rule = new FundingShareDiffers();
    String total = "funding: Tổng kinh phí | 200 tỷ đồng\n";

    assertThat(Found.in(rule, total + "funding: Tỉnh, chiếm 60% | 100.000 triệu đồng"))
        .containsExactly(
            Found.of(
                rule,
                "/funding/1",
                "share",
                "60 %",
                "amount",
                "100.000 triệu đồng",
                "total",
                "200 tỷ đồng",
                "expected",
                "120.000.000.000"));
    Found.silent(rule, total + "funding: Tỉnh, chiếm 60% | 120.000 triệu đồng");
    Found.silent(rule, total + "funding: Tỉnh, chiếm 60% | 121 tỷ đồng");
    assertThat(Found.in(rule, total + "funding: Tỉnh, chiếm 60% | 122 tỷ đồng")).hasSize(1);
    assertThat(Found.in(rule, total + "funding: Tỉnh, chiếm 60,0% | 121,5 tỷ đồng")).hasSize(1);
  }

  @Test
  void sharesWithoutTheirAmountOrTheTotalAreNotWeighed() {
    Rule rule = new FundingShareDiffers();

    Found.notApplicable(rule, "funding: Tỉnh: 60% | 100 tỷ đồng", "no-funding-total");
    Found.notApplicable(
        rule, "funding: Tổng | 200 tỷ đồng\nfunding: Tỉnh: 60%", "no-funding-shares");
  }

  @Test
  void everyDongOfATotalCounts() {
    String lines = "funding: Tỉnh | 60 đồng\nfunding: Xã | 39 đồng";

    assertThat(Found.in(new FundingSum(), "funding: Tổng | 100 đồng\n" + lines)).hasSize(1);
    Found.silent(new FundingSum(), "funding: Tổng | 99 đồng\n" + lines);
  }

  @Test
  void indicatorThatNoObjectiveJoinsToATaskIsTold() {
    Rule rule = new IndicatorWithoutTask();
    String joined = "objective: Sống khỏe\n  indicators: i1\n  tasks: t1\n";
    String two = "indicator: Tuổi thọ\nindicator: Bụi mịn\n";

    assertThat(Found.in(rule, joined + two))
        .containsExactly(Found.of(rule, "/indicators/1", "indicator", "Bụi mịn", "number", "2"));
    Found.silent(rule, joined + "indicator: Tuổi thọ\nindicator: Nam\n  part-of: i1");
    Found.notApplicable(
        rule, "objective: Sống khỏe\n  indicators: i1\n" + two, "no-joined-objectives");
  }
}
