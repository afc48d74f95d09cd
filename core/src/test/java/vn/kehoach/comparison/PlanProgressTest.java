package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Quantity;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;
import vn.kehoach.territory.Territory;

/** The hand-worked cases of {@code progress-cases.csv}, and their sentences. */
class PlanProgressTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Path PAGE = Path.of("PROGRESS.md");
  private static final Path FOLDER = Path.of("src/test/resources/vn/kehoach/comparison");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "progress-cases.csv", numLinesToSkip = 1)
  void judgesAsWorkedByHand(ArgumentsAccessor row) {
    ProgressLine line = line(cell(row, 1), cell(row, 2), cell(row, 3), cell(row, 4));

    assertThat(told(line))
        .as(cell(row, 11))
        .containsExactly(
            cell(row, 5), cell(row, 6), cell(row, 7), cell(row, 8), cell(row, 9), cell(row, 10));
  }

  private static List<String> told(ProgressLine line) {
    return List.of(
        line.status().code(),
        line.reason().map(ProgressReason::code).orElse(""),
        line.formula().code(),
        line.expected().map(Quantity::toString).orElse(""),
        line.done().map(d -> Rounded.percent(d).toPlainString()).orElse(""),
        line.due().map(d -> Rounded.percent(d).toPlainString()).orElse(""));
  }

  private static ProgressLine line(String direction, String plan, String reports, String asOf) {
    return PlanProgress.of(
            ProgressCases.plan(direction, plan),
            ProgressCases.reports(reports),
            LocalDate.parse(asOf))
        .lines()
        .get(0);
  }

  private static String cell(ArgumentsAccessor row, int column) {
    return Strings.nullToEmpty(row.getString(column));
  }

  @Test
  void tellsEachCaseInBothLanguages() throws IOException {
    StringBuilder told = new StringBuilder();
    for (List<String> row : CaseRows.read(FOLDER.resolve("progress-cases.csv"))) {
      ProgressLine line = line(row.get(1), row.get(2), row.get(3), row.get(4));
      told.append("## ").append(row.get(0)).append('\n');
      for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
        ProgressText text = ProgressText.of(locale);
        told.append(text.sentence(line)).append('\n').append(text.formula(line)).append('\n');
        text.inputs(line).forEach(input -> told.append("- ").append(input).append('\n'));
      }
    }
    Path golden = FOLDER.resolve("progress-sentences.md");
    if (Boolean.getBoolean("kehoach.update")) {
      Files.writeString(golden, told);
    }

    assertThat(Files.readString(golden)).isEqualTo(told.toString());
  }

  @Test
  void theOrderOfReportsMakesNoDifference() {
    List<Plan> reports =
        ProgressCases.reports(
            "2023-01-15: actual 2022/2022 = 87 % || 2024-01-15: actual 2023/2023 = 85 %");
    Plan plan = ProgressCases.plan("HIGHER", "baseline 2020/2020 = 80 %; target ../2025 = 95 %");
    LocalDate day = LocalDate.of(2024, 6, 30);

    assertThat(PlanProgress.of(plan, List.of(reports.get(1), reports.get(0)), day))
        .isEqualTo(PlanProgress.of(plan, reports, day));
  }

  @Test
  void aReportOfALaterDayIsNotKnownYet() {
    ProgressLine line =
        line(
            "HIGHER", "target ../2025 = 95 %", "2026-01-15: actual 2025/2025 = 96 %", "2026-01-01");

    assertThat(line.reason()).contains(ProgressReason.NOT_REPORTED);
  }

  @Test
  void anUnsureMatchIsLeftToAPerson() {
    Plan plan =
        Plans.ofIndicators(
            Plans.indicator("i1", "Tỷ lệ tiêm chủng mở rộng cho trẻ em dưới 1 tuổi", "2025: 95 %"));
    Indicator found = Plans.indicator("i9", "Tỷ lệ tiêm chủng mở rộng", "2025: 90 %");
    Plan report = Plans.ofIndicators(found);
    assertThat(IndicatorMatching.between(plan, report).pairs(MatchVerdict.MAYBE)).hasSize(1);

    PlanProgress progress = PlanProgress.of(plan, List.of(report), LocalDate.of(2026, 1, 1));

    assertThat(progress.lines().get(0).reason()).contains(ProgressReason.UNSURE_MATCH);
  }

  @Test
  void aNarrowerToleranceTellsMoreApart() {
    Plan plan = ProgressCases.plan("HIGHER", "baseline 2020/2020 = 80 %; target ../2025 = 95 %");
    List<Plan> reports = ProgressCases.reports("2024-01-15: actual 2023/2023 = 88 %");
    LocalDate day = LocalDate.of(2024, 6, 30);
    ProgressThresholds narrow = ProgressThresholds.STANDARD.withTolerance(new BigDecimal("0.05"));

    assertThat(PlanProgress.of(plan, reports, day).counts())
        .containsOnlyKeys(ProgressStatus.ON_TRACK);
    assertThat(PlanProgress.of(plan, reports, day, narrow, Registries.standard()).counts())
        .containsOnlyKeys(ProgressStatus.BEHIND);
  }

  @ParameterizedTest
  @EnumSource(ProgressReason.class)
  void everyReasonHasWordsAndStandsOnThePage(ProgressReason reason) throws IOException {
    hasWords("progress-reason." + reason.code());
    assertThat(Files.readString(PAGE)).contains("| `" + reason.code() + "` |");
  }

  @ParameterizedTest
  @EnumSource(ProgressFormula.class)
  void everyFormulaHasWordsAndStandsOnThePage(ProgressFormula formula) throws IOException {
    hasWords("progress-formula." + formula.code());
    hasWords("progress-how." + formula.code());
    assertThat(Files.readString(PAGE)).contains("| `" + formula.code() + "` |");
  }

  @ParameterizedTest
  @EnumSource(ProgressStatus.class)
  void everyStatusHasWordsAndStandsOnThePage(ProgressStatus status) throws IOException {
    hasWords("progress-status." + status.code());
    hasWords("progress." + status.code());
    assertThat(Files.readString(PAGE)).contains("| `" + status.code() + "` |");
  }

  @ParameterizedTest
  @EnumSource(ProgressInput.Role.class)
  void everyRoleHasWords(ProgressInput.Role role) {
    hasWords("progress-role." + role.code());
  }

  private static void hasWords(String key) {
    for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
      assertThat(ComparisonMessages.of(locale).messages().template(key)).as(key).isPresent();
    }
  }

  @Test
  void thePageStatesTheThresholds() throws IOException {
    ProgressThresholds standard = ProgressThresholds.STANDARD;

    assertThat(Files.readString(PAGE))
        .contains("| `ahead` | " + standard.ahead() + " |")
        .contains("| `behind` | " + standard.behind() + " |")
        .contains("| `worsening` | " + standard.worsening() + " |")
        .contains("| `fall` | " + standard.fall() + " |")
        .contains("| `ratioRounding` | " + standard.ratioRounding() + " |");
  }

  @Test
  void printsATableWithTheCounts() {
    PlanProgress progress =
        PlanProgress.of(
            ProgressCases.plan("HIGHER", "baseline 2020/2020 = 80 %; target ../2025 = 95 %"),
            ProgressCases.reports("2024-01-15: actual 2023/2023 = 86 %"),
            LocalDate.of(2024, 6, 30));

    assertThat(ProgressText.of(VIETNAMESE).print(progress))
        .contains("Mục tiêu")
        .containsPattern("95 % \\(2025\\) +86 % \\(2023\\) +89 % +chậm tiến độ")
        .endsWith("Tính đến 30/6/2024: chậm tiến độ: 1\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Lai Châu, Sơn La, 2024-01-15, 1",
    "Lai Châu, Lai Châu, 2024-01-15, 0",
    // it went into Tuyên Quang on 2025-07-01
    "Hà Giang, Tuyên Quang, 2026-01-15, 0",
    "Hà Giang, Tuyên Quang, 2024-01-15, 1",
    "Xứ Nào Đó, Sơn La, 2024-01-15, 0",
  })
  void tellsOfReportsOfOtherPlaces(String ofPlan, String ofReport, LocalDate day, int told) {
    Plan plan = ProgressCases.plan("HIGHER", "target ../2026 = 95 %");
    Plan report = ProgressCases.reports("2024-01-15: actual 2023/2023 = 86 %").get(0);

    PlanProgress progress =
        PlanProgress.of(
            at(plan, ofPlan, LocalDate.of(2021, 6, 1)),
            List.of(at(report, ofReport, day)),
            LocalDate.of(2026, 6, 30));

    assertThat(progress.otherPlaces()).hasSize(told);
    if (told > 0) {
      assertThat(ProgressText.of(VIETNAMESE).print(progress))
          .endsWith("là của tỉnh " + ofReport + ", còn kế hoạch là của tỉnh " + ofPlan + ".\n");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, là của tỉnh Đồng Nai",
    "2026-06-30, là của thành phố trực thuộc trung ương Đồng Nai",
  })
  void placesHaveTheirNamesOfTheDay(LocalDate asOf, String told) {
    Plan plan = ProgressCases.plan("HIGHER", "target ../2026 = 95 %");
    Plan report = ProgressCases.reports("2024-01-15: actual 2023/2023 = 86 %").get(0);

    PlanProgress progress =
        PlanProgress.of(
            at(plan, "Lai Châu", LocalDate.of(2021, 6, 1)),
            List.of(at(report, "Đồng Nai", LocalDate.of(2025, 12, 1))),
            asOf);

    assertThat(ProgressText.of(VIETNAMESE).print(progress)).contains(told);
  }

  private static Plan at(Plan plan, String place, LocalDate day) {
    return plan.withInfo(
        plan.info().withTerritory(Territory.of(place, Territory.Level.PROVINCE)).withIssued(day));
  }

  @ParameterizedTest
  @CsvSource({
    "Hộ dân dùng nước sạch, '2024: 1.200 hộ', Tỷ lệ hộ dân dùng nước sạch, true",
    "Hộ dân dùng nước sạch, '2024: 75 %', Tỷ lệ hộ dân dùng nước sạch, false",
    "Tỷ lệ hộ dân dùng nước sạch, '2024: 1.200 hộ', Tỷ lệ hộ dân dùng nước sạch, false",
  })
  void aShareBesideANumberMayBeOneOfThePlan(
      String told, String beside, String planned, boolean unsure) {
    Indicator result =
        Plans.indicator("i1", told, beside, "2025: 80 %")
            .withValues(
                Plans.indicator("i1", told, beside, "2025: 80 %").values().stream()
                    .map(value -> value.withKind(ValueKind.ACTUAL))
                    .toList());
    Plan report = Plans.ofIndicators(result);
    Plan plan =
        Plans.ofIndicators(
            Plans.indicator("i1", planned, "2025: 95 %").withDirection(Direction.HIGHER));

    PlanProgress progress = PlanProgress.of(plan, List.of(report), LocalDate.of(2025, 12, 31));

    assertThat(progress.lines())
        .extracting(ProgressLine::reason)
        .containsExactly(unsure ? Optional.of(ProgressReason.UNSURE_MATCH) : Optional.empty());
  }
}
