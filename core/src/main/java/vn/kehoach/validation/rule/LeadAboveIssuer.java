package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import vn.kehoach.agency.AgencyLevel;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.PlanRegistrar;
import vn.kehoach.task.Task;
import vn.kehoach.territory.Territory;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A body of the centre that the plan of a province charges with a task. */
final class LeadAboveIssuer implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.lead-above-issuer")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence("The plan of a province gives the lead of a task to a body of the centre")
          .sentenceVi("Kế hoạch của tỉnh giao cho cơ quan trung ương chủ trì nhiệm vụ")
          .why(
              "A province may ask a ministry and cannot charge it: either its own "
                  + "department was meant, or the words should ask. Tasks that are put as a "
                  + "request, by their first words or their heading, are passed over, and so are "
                  + "reports.")
          .whyVi(
              "Tỉnh có thể đề nghị bộ nhưng không giao việc cho bộ được: hoặc "
                  + "định ghi sở của tỉnh, hoặc phải viết thành đề nghị. Bỏ qua nhiệm "
                  + "vụ viết như đề nghị ngay từ đầu câu hoặc ở đề mục, và bỏ qua báo "
                  + "cáo.")
          .goodExample(
              """
              territory: Bắc Ninh
              issued: 2026-01-05
              task: Tổ chức hội nghị xúc tiến đầu tư
                lead: Sở Tài chính
              task: Đề nghị Bộ Tài chính cấp đủ vốn
                lead: Bộ Tài chính
              """)
          .badExample(
              """
              territory: Bắc Ninh
              issued: 2026-01-05
              task: Tổ chức hội nghị xúc tiến đầu tư
                lead: Bộ Tài chính
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final Words REQUESTS = Words.of("request-words.txt");
  private static final ImmutableSet<AgencyLevel> CENTRE =
      Sets.immutableEnumSet(AgencyLevel.CENTRAL);

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    boolean ofAProvince =
        plan.info().nature() == DocumentNature.PLAN
            && plan.info()
                .territory()
                .filter(t -> t.level() != Territory.Level.COUNTRY)
                .isPresent();
    if (!ofAProvince) {
      return Examination.notApplicable("no-province");
    }
    return PlanRegistrar.dateOf(plan)
        .map(day -> PlanView.of(plan, context).on(day))
        .map(
            who ->
                Look.each(PlanView.of(plan, context).tasks(), "no-tasks", task -> check(task, who)))
        .orElseGet(() -> Examination.notApplicable("no-date-of-issue"));
  }

  private Stream<Finding> check(Located<Task> task, WhoIs who) {
    return REQUESTS.begin(task.value().text()) || REQUESTS.begin(task.value().group())
        ? Stream.empty()
        : Duties.leads(task.value())
            .filter(lead -> isOfTheCentre(who.resolve(lead.agency())))
            .map(
                lead ->
                    finding(
                        task.place(),
                        Look.ofTask(task.value(), lead.evidence(), "lead", lead.agency().name())));
  }

  private static boolean isOfTheCentre(AgencyResolution resolution) {
    return resolution instanceof AgencyResolution.One one && one.body().levels().equals(CENTRE);
  }
}
