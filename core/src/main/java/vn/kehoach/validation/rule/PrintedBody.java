package vn.kehoach.validation.rule;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyBody;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.finding.Finding;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.PlanRegistrar;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.ValidationContext;

/**
 * A name of a body as the tasks of a plan print it, with who that is on the plan's day.
 *
 * @param task the first task that names it
 * @param assignment the name there
 * @param count how many times the tasks name it
 * @param resolution who it is
 * @param day the day of the plan
 */
record PrintedBody(
    Located<Task> task,
    Assignment assignment,
    int count,
    AgencyResolution resolution,
    LocalDate day) {

  /** Looks at each name once, in the order of the paper. */
  static Examination examine(
      Plan plan, ValidationContext context, Function<PrintedBody, Stream<Finding>> look) {
    return PlanRegistrar.dateOf(plan)
        .map(day -> Look.each(PlanView.of(plan, context).bodies(), "no-bodies", look))
        .orElseGet(() -> Examination.notApplicable("no-date"));
  }

  /** Returns the bodies; none if the plan has no date. */
  static ImmutableList<PrintedBody> all(PlanView view, Plan plan) {
    return PlanRegistrar.dateOf(plan).map(day -> all(view, day)).orElseGet(ImmutableList::of);
  }

  private static ImmutableList<PrintedBody> all(PlanView view, LocalDate day) {
    WhoIs who = view.on(day);
    Map<String, Named> first = new LinkedHashMap<>();
    Multiset<String> counts = HashMultiset.create();
    for (Located<Task> task : view.tasks()) {
      for (Assignment assignment : task.value().assignments()) {
        if (assignment.agency().kind() == Agency.Kind.NAMED) {
          String key = view.key(assignment.agency().name());
          counts.add(key);
          first.computeIfAbsent(key, name -> new Named(task, assignment));
        }
      }
    }
    return first.entrySet().stream()
        .map(named -> of(named.getValue(), counts.count(named.getKey()), who, day))
        .collect(ImmutableList.toImmutableList());
  }

  private static PrintedBody of(Named first, int count, WhoIs who, LocalDate day) {
    AgencyResolution resolution = who.resolve(first.assignment.agency());
    return new PrintedBody(first.task, first.assignment, count, resolution, day);
  }

  /** Returns whether no registry knows the name. */
  boolean isUnknown() {
    return resolution instanceof AgencyResolution.Unresolved none
        && none.reason() == AgencyResolution.Reason.UNKNOWN;
  }

  /** Returns the names that resemble one that is not known, the likeliest first, each once. */
  Stream<String> near() {
    return resolution instanceof AgencyResolution.Unresolved none
        ? none.candidates().stream()
            .map(AgencyResolution.Candidate::body)
            .filter(body -> body.mayLiveOn(day))
            .map(AgencyBody::name)
            .distinct()
        : Stream.empty();
  }

  /** Returns the name that was meant, if it is a letter or mark away. */
  Optional<String> misspelt() {
    String printed = assignment.agency().name();
    return isUnknown()
        ? near().filter(name -> OneLetter.apart(printed, name)).findFirst()
        : Optional.empty();
  }

  /** Returns the named details of a finding: the task, the name, then more. */
  ImmutableMap<String, String> details(String... namesAndWords) {
    Stream<String> all =
        Stream.concat(Stream.of("agency", assignment.agency().name()), Stream.of(namesAndWords));
    return Look.ofTask(task.value(), assignment.evidence(), all.toArray(String[]::new));
  }

  /** A name with the task it stands in. */
  private record Named(Located<Task> task, Assignment assignment) {}
}
