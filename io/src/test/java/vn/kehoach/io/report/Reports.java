package vn.kehoach.io.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.task.Task;
import vn.kehoach.validation.Acceptance;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Fingerprint;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.Profile;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;
import vn.kehoach.validation.ValidationReport;

/** Reports for the tests: small ones, and one in which every member is filled. */
final class Reports {

  static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  static final Plan PLAN =
      Plan.builder()
          .info(
              PlanInfo.builder()
                  .nature(DocumentNature.PLAN)
                  .number(DocumentNumber.parse("172- KH/TU"))
                  .build())
          .addTasks(Task.builder().id("t1").number("1").text("Tăng cường “tuyên truyền”").build())
          .addTasks(Task.builder().id("t2").number("2").text("Xây dựng Đề án").build())
          .build();

  private Reports() {}

  static ValidationReport small() {
    return PlanValidator.standard().validate(PLAN);
  }

  /** A report with findings, some beyond the limit, acceptances of all sorts, a broken rule. */
  static ValidationReport full() {
    PlanValidator validator =
        PlanValidator.standard()
            .withRules(
                vn.kehoach.validation.RuleSet.of("toys", "2.1", List.of(new Toy(), new Broken())))
            .without("task.vague-verb");
    Fingerprint number = fingerprint(validator, "form.number-spacing");
    Fingerprint toy = fingerprint(validator, "task.toy");
    Profile profile =
        Profile.builder()
            .name("cổng")
            .putSeverities("task.toy", Severity.ERROR)
            .putSeverities("task.unheard-of", Severity.INFO)
            .leftOut(ImmutableSortedSet.of("form.date-missing"))
            .addAcceptances(
                Acceptance.of("form.number-spacing", number, "số cũ").withUntil(DAY),
                Acceptance.of("task.toy", toy, "đã hết").withUntil(DAY.minusDays(1)),
                Acceptance.of("task.toy", number, "không gặp"))
            .build();
    return validator.validate(
        PLAN, ValidationContext.builder().asOf(DAY).limit(1).profile(profile).build());
  }

  private static Fingerprint fingerprint(PlanValidator validator, String code) {
    ValidationReport report = validator.validate(PLAN);
    for (int i = 0; i < report.findings().size(); i++) {
      if (report.findings().get(i).code().equals(code)) {
        return report.fingerprints().get(i);
      }
    }
    throw new AssertionError("no finding of " + code);
  }

  static List<String> misfits(ReportSchema schema, String json) {
    Schema known =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.text());
    return known.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static RuleDescription description(String code) {
    return RuleDescription.builder()
        .code(code)
        .group(RuleGroup.TASKS)
        .severity(Severity.WARNING)
        .sentence("Toy")
        .sentenceVi("Đồ chơi")
        .why("For a test.")
        .goodExample("")
        .badExample("")
        .build();
  }

  /** A rule that finds three things in one line of a paper. */
  private static final class Toy implements Rule {

    @Override
    public RuleDescription description() {
      return Reports.description("task.toy");
    }

    @Override
    public Examination examine(Plan plan, ValidationContext context) {
      return Examination.of(3, List.of(found(3), found(5), found(7)));
    }

    private Finding found(int start) {
      Place line = Place.of(new SourceSpan("3f2a9c1b4d5e6f70", 2, start, start + 2));
      return finding(
          new Place("/tasks/0", line.span()), ImmutableMap.of("quote", "dòng\n\"" + start + "\""));
    }
  }

  /** A rule that breaks. */
  private static final class Broken implements Rule {

    @Override
    public RuleDescription description() {
      return Reports.description("task.broken");
    }

    @Override
    public Examination examine(Plan plan, ValidationContext context) {
      throw new IllegalStateException("broken on purpose");
    }
  }
}
