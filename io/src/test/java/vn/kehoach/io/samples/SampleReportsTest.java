package vn.kehoach.io.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.io.PlanReader;
import vn.kehoach.io.Pointers;
import vn.kehoach.io.report.ReportJson;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination.Outcome;
import vn.kehoach.validation.LedgerEntry;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.Profile;
import vn.kehoach.validation.ReportText;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleSet;
import vn.kehoach.validation.ValidationContext;
import vn.kehoach.validation.ValidationReport;
import vn.kehoach.validation.rule.StandardRules;

/**
 * The reports on the sample papers: the same bytes whatever the machine, and pointers that lead.
 */
class SampleReportsTest {

  private static final Locale USUAL_LOCALE = Locale.getDefault();
  private static final TimeZone USUAL_ZONE = TimeZone.getDefault();
  private static final ImmutableList<Locale> LANGUAGES =
      ImmutableList.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

  private static final ValidationContext CONTEXT =
      ValidationContext.builder()
          .asOf(java.time.LocalDate.of(2026, 1, 15))
          .profile(Profile.ready("publication"))
          .build();

  private static ImmutableList<Plan> plans = ImmutableList.of();
  private static ImmutableList<String> usual = ImmutableList.of();

  @BeforeAll
  static void readSamples() throws IOException {
    ImmutableList.Builder<Plan> all = ImmutableList.builder();
    for (Sample sample : Sample.all()) {
      all.add(PlanReader.standard().read(sample.source()).value());
    }
    plans = all.build();
    usual = reports(PlanValidator.standard());
  }

  @AfterEach
  void backToTheUsual() {
    Locale.setDefault(USUAL_LOCALE);
    TimeZone.setDefault(USUAL_ZONE);
  }

  private static ImmutableList<String> reports(PlanValidator validator) {
    ImmutableList.Builder<String> reports = ImmutableList.builder();
    for (Plan plan : plans) {
      ValidationReport report = validator.validate(plan, CONTEXT);
      for (Locale language : LANGUAGES) {
        reports.add(ReportText.of(language).render(report), ReportJson.of(language).render(report));
      }
    }
    return reports.build();
  }

  @Test
  void samePapersGiveTheSameReports() {
    assertThat(plans).hasSizeGreaterThan(15);
    assertThat(ImmutableSet.copyOf(usual)).hasSizeGreaterThan(plans.size());
    assertThat(reports(PlanValidator.standard())).isEqualTo(usual);
  }

  @ParameterizedTest
  @CsvSource({"vi-VN, Asia/Ho_Chi_Minh", "en-US, America/New_York", "tr-TR, Pacific/Kiritimati"})
  void localeAndTimeZoneMakeNoDifference(String locale, String zone) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    assertThat(reports(PlanValidator.standard())).isEqualTo(usual);
  }

  @Test
  void orderOfTheRulesMakesNoDifference() {
    StandardRules set = new StandardRules();
    List<Rule> shuffled = new ArrayList<>(set.rules());
    Collections.shuffle(shuffled, new Random(20260115));

    assertThat(shuffled).isNotEqualTo(set.rules());
    assertThat(reports(PlanValidator.of(RuleSet.of(set.name(), set.version(), shuffled))))
        .isEqualTo(usual);
  }

  @Test
  void eightThreadsGiveTheSameReports() throws Exception {
    Callable<ImmutableList<String>> task = () -> reports(PlanValidator.standard());
    ExecutorService threads = Executors.newFixedThreadPool(8);

    List<Future<ImmutableList<String>>> all = threads.invokeAll(Collections.nCopies(8, task));
    threads.shutdown();

    for (Future<ImmutableList<String>> one : all) {
      assertThat(one.get()).isEqualTo(usual);
    }
  }

  @Test
  void everyPointerLeadsIntoThePlansJson() {
    for (Plan plan : plans) {
      Pointers.check(plan, PlanValidator.standard().validate(plan).findings());
    }
  }

  @Test
  void ledgerAccountsForEveryRuleAndFinding() {
    for (Plan plan : plans) {
      ValidationReport report = PlanValidator.standard().validate(plan);
      long sum = 0;
      for (Outcome outcome : Outcome.values()) {
        sum += report.entries(outcome).count();
      }

      assertThat(sum).isEqualTo(StandardRules.all().size());
      assertThat(report.entries(Outcome.FAILED)).isEmpty();
      assertThat(report.ledger().stream().mapToInt(LedgerEntry::kept).sum())
          .isEqualTo(report.findings().size());
      assertThat(report.fingerprints()).doesNotHaveDuplicates().hasSameSizeAs(report.findings());
    }
  }

  @Test
  void reportsAreReadAsTheyWereWritten() throws IOException {
    for (Plan plan : plans) {
      ValidationReport report = PlanValidator.standard().validate(plan, CONTEXT);
      String json = ReportJson.of(Locale.ENGLISH).render(report);

      assertThat(ReportJson.read(json.getBytes(UTF_8), "report.json")).isEqualTo(report);
    }
  }
}
