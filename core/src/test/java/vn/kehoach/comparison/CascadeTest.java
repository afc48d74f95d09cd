package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;
import vn.kehoach.territory.Territory;

class CascadeTest {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HIGHER | 95 %          | 95 %             | met",
        "HIGHER | 95 %          | trên 95 %        | stricter",
        "HIGHER | trên 95 %     | 95 %             | weaker",
        "HIGHER | ít nhất 95 %  | 95 %             | met",
        "HIGHER | 95 %          | ít nhất 94,9 %   | weaker",
        "HIGHER | 95 %          | từ 95 đến 97 %   | met",
        "HIGHER | 95 %          | từ 94 đến 97 %   | not-comparable:overlapping",
        "HIGHER | 95 %          | từ 90 đến 94 %   | weaker",
        "HIGHER | từ 7 đến 8 %  | 7 %              | met",
        "HIGHER | từ 7 đến 8 %  | 8 %              | met",
        "HIGHER | từ 7 đến 8 %  | 8,1 %            | stricter",
        "HIGHER | từ 7 đến 8 %  | 6,9 %            | weaker",
        "HIGHER | khoảng 75 năm | 75 tuổi          | met",
        "HIGHER | ít nhất 75 năm | khoảng 75 năm   | not-comparable:overlapping",
        "HIGHER | ít nhất 75 năm | khoảng 74 năm   | weaker",
        "HIGHER | ít nhất 75 năm | khoảng 76 năm   | stricter",
        "HIGHER | 95 %          | không quá 97 %   | not-comparable:bound-against-direction",
        "LOWER  | 15 ‰          | 15 ‰             | met",
        "LOWER  | 15 ‰          | dưới 15 ‰        | stricter",
        "LOWER  | dưới 15 ‰     | 15 ‰             | weaker",
        "LOWER  | 15 ‰          | 14,5 ‰           | stricter",
        "LOWER  | 15 ‰          | 1,5 %            | not-comparable:units-differ",
        "LOWER  | 1,2 nghìn tỷ đồng | 1.100 tỷ đồng | stricter",
        "''     | 40 %          | 40 %             | met",
        "''     | 40 %          | 41 %             | not-comparable:no-direction",
        "''     | xếp hạng 25   | xếp hạng 20      | stricter",
        "HIGHER | Hoàn thành    | hoàn thành       | met",
        "HIGHER | Hoàn thành    | 95 %             | not-comparable:not-numeric",
      })
  void ordersValuesAsIntervals(String direction, String demand, String own, String verdict) {
    CascadeLine line = line(direction, "target ../2025 = " + demand, "target ../2025 = " + own);

    assertThat(line.verdict().code() + line.reason().map(r -> ":" + r.code()).orElse(""))
        .isEqualTo(verdict);
  }

  @Test
  void doesNotTakeAnotherYearForTheSame() {
    CascadeLine line = line("HIGHER", "target ../2025 = 95 %", "target ../2030 = 97 %");

    assertThat(line.reason()).contains(CascadeReason.PERIODS_DIFFER);
  }

  @Test
  void twoTargetsWithoutATimeAreForTheSame() {
    IndicatorValue value = Plans.value("i1", 2025, "ít nhất 30 %").withPeriod(Optional.empty());
    Indicator undated =
        Plans.indicator("i1", "Tỷ lệ ngân sách cho y tế dự phòng").withValues(value);
    Plan plan = Plans.ofIndicators(undated.withDirection(Direction.HIGHER));
    Plan dated =
        Plans.ofIndicators(
            Plans.indicator("i1", "Tỷ lệ ngân sách cho y tế dự phòng", "2025: 30 %"));

    assertThat(verdicts(plan, plan)).containsExactly(CascadeVerdict.MET);
    assertThat(verdicts(plan, dated)).containsExactly(CascadeVerdict.NOT_COMPARABLE);
    assertThat(verdicts(dated, plan)).containsExactly(CascadeVerdict.NOT_COMPARABLE);
  }

  private static List<CascadeVerdict> verdicts(Plan above, Plan below) {
    return Cascade.of(above, List.of(below)).plans().get(0).lines().stream()
        .map(CascadeLine::verdict)
        .toList();
  }

  @Test
  void plansOfOneNumberAreToldApartByTheirPlaces() {
    Plan plan = ProgressCases.plan("HIGHER", "target ../2025 = 95 %");
    Plan north = at(plan, "Hà Tĩnh");
    Plan south = at(plan, "Nghệ An");

    assertThat(Cascade.of(plan, List.of(north, south)).plans())
        .extracting(CascadePlan::name)
        .containsExactly("KẾ HOẠCH mẫu (Hà Tĩnh)", "KẾ HOẠCH mẫu (Nghệ An)");
    assertThat(Cascade.of(plan, List.of(north)).plans())
        .extracting(CascadePlan::name)
        .containsExactly("KẾ HOẠCH mẫu");
  }

  private static Plan at(Plan plan, String place) {
    return plan.withInfo(plan.info().withTerritory(Territory.of(place, Territory.Level.PROVINCE)));
  }

  @Test
  void aConfirmedPairIsSure() {
    Plan above =
        Plans.ofIndicators(
            Plans.indicator("i1", "Tỷ lệ tiêm chủng đầy đủ trẻ dưới 1 tuổi", "2025: 95 %"));
    Plan below = Plans.ofIndicators(Plans.indicator("i1", "Tỷ lệ tiêm chủng đầy đủ", "2025: 95 %"));
    MatchDecisions decisions =
        new MatchDecisions(
            ImmutableSet.of(
                MatchDecisions.Pair.of(
                    "Tỷ lệ tiêm chủng đầy đủ trẻ dưới 1 tuổi", "Tỷ lệ tiêm chủng đầy đủ")),
            ImmutableSet.of());

    Cascade cascade =
        Cascade.of(above, List.of(below), Optional.empty(), Registries.standard(), decisions);

    assertThat(verdicts(above, below)).containsExactly(CascadeVerdict.NOT_COMPARABLE);
    assertThat(cascade.plans().get(0).lines())
        .extracting(CascadeLine::verdict)
        .containsExactly(CascadeVerdict.MET);
  }

  @Test
  void doesNotChooseAmongSeveralValues() {
    CascadeLine line =
        line("HIGHER", "target ../2025 = 95 %", "target ../2025 = 94 %; target ../2025 = 96 %");

    assertThat(line.reason()).contains(CascadeReason.SEVERAL_VALUES);
  }

  private static CascadeLine line(String direction, String superior, String own) {
    Plan above = ProgressCases.plan(direction, superior);
    Plan below = ProgressCases.plan(direction, own);
    return Cascade.of(above, List.of(below)).plans().get(0).lines().get(0);
  }

  @Test
  void tellsWhatIsMissingAndWhatIsAdded() {
    Plan above = Plans.ofIndicators(Plans.indicator("i1", "Tỷ lệ hộ nghèo", "2025: 2 %"));
    Indicator own = Plans.indicator("i1", "Diện tích rừng trồng mới", "2025: 300 ha");

    CascadePlan plan = Cascade.of(above, List.of(Plans.ofIndicators(own))).plans().get(0);

    assertThat(plan.lines())
        .extracting(CascadeLine::verdict)
        .containsExactly(CascadeVerdict.MISSING);
    assertThat(plan.additions()).containsExactly(own);
  }

  @Test
  void takesTheYearsOfOneIndicatorFromTwoPlaces() {
    Plan above =
        Plans.ofIndicators(Plans.indicator("i1", "Tỷ lệ hộ nghèo", "2025: 2 %", "2030: 1 %"));
    Plan below =
        Plans.ofIndicators(
            Plans.indicator("i1", "Tỷ lệ hộ nghèo", "2025: 2 %"),
            Plans.indicator("i2", "tỉ lệ hộ nghèo", "2030: 1,5 %"));

    CascadePlan plan = Cascade.of(above, List.of(below)).plans().get(0);

    assertThat(plan.lines())
        .extracting(CascadeLine::verdict)
        .containsExactly(CascadeVerdict.MET, CascadeVerdict.WEAKER);
    assertThat(plan.additions()).isEmpty();
  }

  @Test
  void printsAColumnForEachPlan() {
    Plan above = ProgressCases.plan("HIGHER", "target ../2025 = 95 %");
    Plan below = ProgressCases.plan("HIGHER", "target ../2025 = 94 %");
    Cascade cascade = Cascade.of(above, List.of(below)).withNames("Trung ương", List.of("Tỉnh A"));

    assertThat(CascadeText.of(LANGUAGES.get(0)).print(cascade))
        .containsPattern("Trung ương +Tỉnh A")
        .containsPattern("2025 +95 % +94 %: lỏng hơn")
        .endsWith("Tỉnh A: lỏng hơn: 1\n");
    assertThat(CascadeText.of(LANGUAGES.get(1)).sentence(cascade.plans().get(0).lines().get(0)))
        .isEqualTo("\"" + ProgressCases.NAME + "\", by 2025: 94 % asks for less than 95 %.");
  }

  @ParameterizedTest
  @EnumSource(CascadeVerdict.class)
  void everyVerdictHasWords(CascadeVerdict verdict) {
    for (Locale locale : LANGUAGES) {
      assertThat(ComparisonMessages.of(locale).messages().template("cascade." + verdict.code()))
          .isPresent();
      assertThat(
              ComparisonMessages.of(locale)
                  .messages()
                  .template("cascade-verdict." + verdict.code()))
          .isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource(CascadeReason.class)
  void everyReasonHasWords(CascadeReason reason) {
    for (Locale locale : LANGUAGES) {
      assertThat(
              ComparisonMessages.of(locale).messages().template("cascade-reason." + reason.code()))
          .isPresent();
    }
  }
}
