package vn.kehoach.validation.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.PlanRegistrar;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.text.Folding;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A lead that is no single body, such as {@code các sở, ban, ngành} or a province as a whole. */
final class LeadNotABody implements Rule {

  private static final Words PLACES = Words.of("place-levels.txt");

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.lead-not-a-body")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence("The lead of a task is an open group or words that name no known body")
          .sentenceVi(
              "Cơ quan chủ trì là một nhóm chung chung hoặc không phải là một cơ quan "
                  + "xác định")
          .why(
              "Nobody in particular answers for the task, as where a whole province is to do it. Bodies the vocabulary does "
                  + "not know yet are told too, so that it can grow.")
          .whyVi(
              "Không ai cụ thể chịu trách nhiệm, như khi cả một tỉnh phải làm. "
                  + "Cơ quan mà bộ từ vựng chưa biết cũng được báo để bổ sung.")
          .clause(
              "Chính phủ: \"rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản "
                  + "phẩm, rõ thẩm quyền\"")
          .goodExample(
              """
              task: Tổ chức hội nghị xúc tiến đầu tư
                lead: Sở Tài chính
              """)
          .badExample(
              """
              task: Tổ chức hội nghị xúc tiến đầu tư
                lead: các sở, ban, ngành
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    Optional<LocalDate> date = context.asOf().or(() -> PlanRegistrar.dateOf(plan));
    PlanView view = PlanView.of(plan, context);
    return Look.each(
        view.tasks(),
        "no-tasks",
        LeadNotABody::mayLackBody,
        task ->
            check(
                task,
                lead ->
                    isBody(lead)
                        || date.filter(d -> isKnown(view.on(d).resolve(lead))).isPresent()));
  }

  private static boolean mayLackBody(Located<Task> task) {
    for (Assignment assignment : task.value().assignments()) {
      if (assignment.role() == AgencyRole.LEAD && !isBody(assignment.agency())) {
        return true;
      }
    }
    return false;
  }

  private Stream<Finding> check(Located<Task> task, Predicate<Agency> isBody) {
    return Duties.leads(task.value())
        .filter(lead -> !isBody.test(lead.agency()))
        .map(
            lead ->
                finding(
                    task.place(),
                    Look.details(
                        lead.evidence(),
                        "number",
                        Look.numberOf(task.value()),
                        "task",
                        Look.beginningOf(task.value()),
                        "lead",
                        lead.agency().name())));
  }

  /** Whether a registry knows one body for words that the vocabulary does not. */
  private static boolean isKnown(AgencyResolution resolution) {
    return !(resolution instanceof AgencyResolution.Unresolved)
        && !(resolution instanceof AgencyResolution.Group);
  }

  private static boolean isBody(Agency agency) {
    boolean one = agency.kind() == Agency.Kind.NAMED || agency.kind() == Agency.Kind.PERSON;
    return one && !isTerritory(agency);
  }

  /** Whether a name is that of a place only: "tỉnh An Bình" has several bodies. */
  private static boolean isTerritory(Agency agency) {
    if (agency.id().isPresent() || agency.place().isEmpty()) {
      return false;
    }
    String name = Folding.key(agency.name());
    String place = Folding.key(agency.place().get());
    return !place.isEmpty()
        && name.endsWith(" " + place)
        && PLACES.hold(name.substring(0, name.length() - place.length()).strip());
  }
}
