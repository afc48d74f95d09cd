package vn.kehoach.examples.readme;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.comparison.DiffText;
import vn.kehoach.comparison.IndicatorMatrix;
import vn.kehoach.comparison.MatrixOptions;
import vn.kehoach.comparison.MatrixText;
import vn.kehoach.comparison.MergeText;
import vn.kehoach.comparison.MergedTimeline;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.comparison.PlanMerge;
import vn.kehoach.comparison.Truth;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.PlanReader;
import vn.kehoach.io.json.PlanJson;
import vn.kehoach.io.json.PlanPatch;
import vn.kehoach.io.report.ProfileFile;
import vn.kehoach.io.report.ReportJson;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.registry.Registries;
import vn.kehoach.task.Task;
import vn.kehoach.territory.TerritoryUnit;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.Profile;
import vn.kehoach.validation.ReportDiff;
import vn.kehoach.validation.ReportText;
import vn.kehoach.validation.ValidationContext;
import vn.kehoach.validation.ValidationReport;

/** The code of the README, compiled and run; a test compares the two. */
final class Snippets {

  private Snippets() {}

  static Plan read(Path path) throws IOException {
    // snippet: readme-read
    Reading<Plan> reading = PlanReader.standard().read(path);
    Plan plan = reading.value();
    for (Task task : plan.tasks()) {
      System.out.println(
          task.text() + " | " + task.agencies(AgencyRole.LEAD).toList() + " | " + task.due());
    }
    // end
    return plan;
  }

  static Plan json(Plan plan, Path file) throws IOException {
    // snippet: readme-json
    PlanJson json = PlanJson.standard();
    json.write(plan, file);
    Plan same = json.read(file);
    // end
    return same;
  }

  static ValidationReport validate(Plan plan) {
    // snippet: readme-validate
    Profile profile = Profile.ready("publication");
    ValidationContext context =
        ValidationContext.builder().asOf(LocalDate.of(2026, 1, 15)).profile(profile).build();
    ValidationReport report = PlanValidator.standard().validate(plan, context);
    System.out.print(ReportText.of(Locale.forLanguageTag("vi")).render(report));
    // end
    return report;
  }

  static ReportDiff reportDiff(PlanValidator validator, Plan plan, Path file, byte[] json)
      throws IOException {
    // snippet: readme-report-diff
    Profile own = ProfileFile.read(file);
    ValidationReport earlier = ReportJson.read(json, "report.json");
    ReportDiff diff = ReportDiff.between(earlier, validator.validate(plan));
    System.out.println(
        own.name() + ": " + diff.added().size() + " new, " + diff.resolved().size() + " resolved");
    // end
    return diff;
  }

  static Plan fix(PlanValidator validator, Plan plan) {
    // snippet: readme-fix
    PlanPatch patch = PlanPatch.of(validator.fixes(plan, validator.validate(plan)));
    System.out.print(patch.preview());
    Plan mended = patch.apply(plan);
    // end
    return mended;
  }

  static PlanDiff compare(Plan before, Plan after) {
    // snippet: readme-compare
    PlanDiff diff = PlanDiff.between(before, after);
    System.out.print(DiffText.of(Locale.forLanguageTag("vi")).printMeanings(diff));
    Plan again = diff.mirror().apply(after);
    // end
    return again.equals(before) ? diff : PlanDiff.between(before, again);
  }

  static Plan merge(Plan draft, Plan ours, Plan theirs) {
    // snippet: readme-merge
    PlanMerge merge = PlanMerge.of(draft, ours, theirs);
    System.out.print(MergeText.of(Locale.forLanguageTag("vi")).print(merge));
    Plan merged = merge.plan();
    // end
    return merged;
  }

  static IndicatorMatrix matrix(List<Plan> plans, Plan resolution) {
    // snippet: readme-matrix
    IndicatorMatrix matrix =
        IndicatorMatrix.of(plans, MatrixOptions.standard().withSuperior(resolution));
    System.out.print(MatrixText.of(Locale.forLanguageTag("vi")).print(matrix));
    MergedTimeline timeline = MergedTimeline.of(plans);
    timeline
        .due(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), Truth.YES)
        .forEach(due -> System.out.println(due.item().text()));
    // end
    return matrix;
  }

  static Plan build() {
    // snippet: readme-build
    Plan plan =
        Plan.builder()
            .info(PlanInfo.builder().nature(DocumentNature.PLAN).title("KẾ HOẠCH mẫu").build())
            .addTasks(Task.builder().id("t1").number("1").text("Xây dựng Đề án").build())
            .build();
    Plan renamed = plan.withInfo(plan.info().withTitle("KẾ HOẠCH khác"));
    // end
    return renamed;
  }

  static AgencyResolution registries() {
    // snippet: readme-registries
    Registries known = Registries.standard();
    LocalDate signed = LocalDate.of(2021, 6, 1);
    LocalDate now = LocalDate.of(2026, 11, 1);
    TerritoryUnit unit = known.territories().byName("Bình Thuận", signed).orElseThrow();
    AgencyResolution who = known.agencies().resolve("Sở KH&ĐT", unit.territory(signed), signed);
    System.out.println(
        who.id() + " in " + unit.id() + ", now " + known.territories().successors(unit.id(), now));
    System.out.println(
        known.indicators().name("tỷ lệ bao phủ BHYT").map(match -> match.entry().id()));
    // end
    return who;
  }
}
