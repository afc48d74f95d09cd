package vn.kehoach.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.finding.Finding;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Signer;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.task.Task;
import vn.kehoach.task.TaskTable;

/** All that a plan says of its paper, for laws that hold for every fact. */
public final class Facts {

  private Facts() {}

  /** Returns every piece of evidence in a plan. */
  public static List<Evidence> evidence(Plan plan) {
    List<Optional<Evidence>> all = new ArrayList<>();
    plan.info().signers().stream().map(Signer::evidence).forEach(all::add);
    plan.legalBases().stream().map(LegalBasis::evidence).forEach(all::add);
    plan.references().stream().map(LegalBasis::evidence).forEach(all::add);
    plan.allObjectives().map(Objective::evidence).forEach(all::add);
    plan.funding().stream().map(FundingLine::evidence).forEach(all::add);
    plan.indicatorTables().stream().map(IndicatorTable::evidence).forEach(all::add);
    plan.indicators().stream().map(Indicator::evidence).forEach(all::add);
    plan.indicators().stream()
        .flatMap(indicator -> indicator.values().stream())
        .map(IndicatorValue::evidence)
        .forEach(all::add);
    for (TaskTable table : plan.taskTables()) {
      all.add(table.evidence());
      table.groups().forEach(group -> all.add(group.evidence()));
    }
    for (Task task : plan.tasks()) {
      all.add(task.evidence());
      task.dueEvidence().forEach(due -> all.add(Optional.of(due)));
      task.assignments().forEach(assignment -> all.add(assignment.evidence()));
      task.deliverables().forEach(deliverable -> all.add(deliverable.evidence()));
    }
    return all.stream().flatMap(Optional::stream).toList();
  }

  /** Returns the ids of every fact in a plan. */
  public static List<String> ids(Plan plan) {
    List<String> ids = new ArrayList<>();
    plan.allObjectives().map(Objective::id).forEach(ids::add);
    plan.funding().stream().map(FundingLine::id).forEach(ids::add);
    plan.indicatorTables().stream().map(IndicatorTable::id).forEach(ids::add);
    plan.taskTables().stream().map(TaskTable::id).forEach(ids::add);
    plan.indicators().stream().map(Indicator::id).forEach(ids::add);
    plan.indicators().stream()
        .flatMap(indicator -> indicator.values().stream())
        .map(IndicatorValue::id)
        .forEach(ids::add);
    plan.tasks().stream().map(Task::id).forEach(ids::add);
    return ids;
  }

  /** Returns the places that findings name. */
  public static List<SourceSpan> places(Iterable<Finding> findings) {
    List<SourceSpan> places = new ArrayList<>();
    findings.forEach(finding -> finding.place().span().ifPresent(places::add));
    return places;
  }
}
