package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyResolution;
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

/** A name of a body that no registry knows. */
final class BodyUnknown implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.body-unknown")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.INFO)
          .sentence("A task names a body that no registry knows")
          .sentenceVi("Nhiệm vụ ghi tên một cơ quan không có trong danh mục")
          .why(
              "The name is misspelt, or the body is one of the place that the registries do "
                  + "not list. Names that come near are told with it; each name is told once, "
                  + "where it first stands. Leads that are no bodies, and bodies of another time, "
                  + "have rules of their own.")
          .goodExample(
              """
              issued: 2026-01-05
              task: Tổ chức hội nghị xúc tiến đầu tư
                with: Sở Công Thương
              """)
          .badExample(
              """
              issued: 2026-01-05
              task: Tổ chức hội nghị xúc tiến đầu tư
                with: Sở Công Thươn
              task: Tổ chức hội chợ
                with: Sở Công Thươn
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final int NEAR = 3;

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    PlanRegistrar registrar = PlanRegistrar.of(context.registries());
    ImmutableListMultimap<String, Named> byName =
        Located.tasks(plan).stream()
            .flatMap(BodyUnknown::named)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    named -> Folding.key(named.assignment().agency().name()), named -> named));
    return PlanRegistrar.dateOf(plan)
        .map(
            day ->
                Look.each(
                    byName.asMap().values().asList(),
                    "no-bodies",
                    named -> check(named, agency -> registrar.resolve(agency, plan, day))))
        .orElseGet(() -> Examination.notApplicable("no-date"));
  }

  private static Stream<Named> named(Located<Task> task) {
    return task.value().assignments().stream()
        .filter(assignment -> assignment.agency().kind() == Agency.Kind.NAMED)
        .map(assignment -> new Named(task, assignment));
  }

  private Stream<Finding> check(
      Collection<Named> named, Function<Agency, AgencyResolution> resolve) {
    Named first = named.iterator().next();
    return resolve.apply(first.assignment().agency()) instanceof AgencyResolution.Unresolved none
            && none.reason() == AgencyResolution.Reason.UNKNOWN
        ? Stream.of(
            finding(
                first.task().place(),
                Look.ofTask(
                    first.task().value(),
                    first.assignment().evidence(),
                    "agency",
                    first.assignment().agency().name(),
                    "count",
                    String.valueOf(named.size()),
                    "near",
                    near(none))))
        : Stream.empty();
  }

  private static String near(AgencyResolution.Unresolved none) {
    String names =
        none.candidates().stream()
            .limit(NEAR)
            .map(candidate -> candidate.body().name())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "–" : names;
  }

  /** A body in its role, with the task. */
  private record Named(Located<Task> task, Assignment assignment) {}
}
