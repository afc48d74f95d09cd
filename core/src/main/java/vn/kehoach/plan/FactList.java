package vn.kehoach.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.outline.Section;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.plan.PlanFact.Kind;
import vn.kehoach.plan.PlanFact.Support;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Origin;
import vn.kehoach.source.SourceText;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;
import vn.kehoach.task.TaskTable;
import vn.kehoach.timeline.Due;

/** Collects the facts of a plan. Not safe for use by several threads. */
final class FactList {

  private final ImmutableList.Builder<PlanFact> facts = ImmutableList.builder();

  private FactList() {}

  static ImmutableList<PlanFact> of(Plan plan) {
    FactList list = new FactList();
    list.header(plan);
    list.objectives("/objectives/", plan.objectives());
    list.indicators(plan);
    list.tasks(plan);
    List<FundingLine> funding = plan.funding();
    for (int i = 0; i < funding.size(); i++) {
      FundingLine line = funding.get(i);
      list.add(line.id(), "/funding/" + i, Kind.FUNDING, line.text(), line.evidence());
    }
    list.sections("/outline/sections/", plan.outline().sections());
    list.sections("/outline/annexes/", plan.outline().annexes());
    return list.facts.build();
  }

  private void add(String id, String pointer, Kind kind, String text, Optional<Evidence> words) {
    add(id, pointer, kind, text, ImmutableList.of(stated("text", text, words)));
  }

  private void add(
      String id, String pointer, Kind kind, String text, ImmutableList<Support> supports) {
    facts.add(new PlanFact(id, pointer, kind, text, supports));
  }

  private static Support stated(String detail, String text, Optional<Evidence> evidence) {
    return new Support(detail, text, Origin.STATED, evidence);
  }

  private void header(Plan plan) {
    String title = plan.info().title();
    if (!title.isEmpty()) {
      add("title", "/info/title", Kind.TITLE, title, evidence(plan.outline().title()));
    }
    List<Signer> signers = plan.info().signers();
    for (int i = 0; i < signers.size(); i++) {
      Signer signer = signers.get(i);
      add(signer.id(), "/info/signers/" + i, Kind.SIGNER, signer.name(), signer.evidence());
    }
    citations("/legalBases/", Kind.BASIS, plan.legalBases());
    citations("/references/", Kind.REFERENCE, plan.references());
  }

  private static Optional<Evidence> evidence(Optional<SourceText> words) {
    return words.filter(w -> !w.isBlank() && !w.document().isEmpty()).map(SourceText::evidence);
  }

  private void citations(String pointer, Kind kind, List<LegalBasis> citations) {
    for (int i = 0; i < citations.size(); i++) {
      LegalBasis cited = citations.get(i);
      String number = cited.reference().number().map(n -> " " + n).orElse("");
      String text = (cited.reference().kind() + number).strip();
      add(cited.id(), pointer + i, kind, text, cited.evidence());
    }
  }

  private void objectives(String pointer, List<Objective> objectives) {
    for (int i = 0; i < objectives.size(); i++) {
      Objective objective = objectives.get(i);
      String at = pointer + i;
      add(objective.id(), at, Kind.OBJECTIVE, objective.text(), objective.evidence());
      objectives(at + "/children/", objective.children());
    }
  }

  private void indicators(Plan plan) {
    List<Indicator> indicators = plan.indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      Support name = stated("name", indicator.name(), indicator.evidence());
      String at = "/indicators/" + i;
      ImmutableList.Builder<Support> supports = ImmutableList.builder();
      supports.add(name);
      indicator.values().forEach(value -> supports.add(printed(value)));
      add(indicator.id(), at, Kind.INDICATOR, indicator.name(), supports.build());
      for (int j = 0; j < indicator.values().size(); j++) {
        value(at + "/values/" + j, indicator.values().get(j), name);
      }
    }
    List<IndicatorTable> tables = plan.indicatorTables();
    for (int i = 0; i < tables.size(); i++) {
      IndicatorTable table = tables.get(i);
      add(table.id(), "/indicatorTables/" + i, Kind.TABLE, table.id(), table.evidence());
    }
  }

  private void value(String pointer, IndicatorValue value, Support name) {
    ImmutableList.Builder<Support> supports = ImmutableList.builder();
    supports.add(printed(value));
    value
        .period()
        .ifPresent(p -> supports.add(inherited("period", p.toString(), value.periodOrigin())));
    if (value.unitOrigin().inherited()) {
      supports.add(inherited("unit", "", value.unitOrigin()));
    }
    supports.add(name);
    String period = value.period().map(p -> " " + p).orElse("");
    String text = value.kind().label() + period + " " + value.value();
    add(value.id(), pointer, Kind.VALUE, text, supports.build());
  }

  private static Support printed(IndicatorValue value) {
    return stated("value", value.value().toString(), value.evidence());
  }

  private static Support inherited(String detail, String text, Origin origin) {
    return new Support(detail, text, origin, Optional.empty());
  }

  private void tasks(Plan plan) {
    List<Task> tasks = plan.tasks();
    for (int i = 0; i < tasks.size(); i++) {
      task("/tasks/" + i, tasks.get(i));
    }
    List<TaskTable> tables = plan.taskTables();
    for (int i = 0; i < tables.size(); i++) {
      TaskTable table = tables.get(i);
      add(table.id(), "/taskTables/" + i, Kind.TABLE, table.id(), table.evidence());
    }
  }

  private void task(String pointer, Task task) {
    ImmutableList.Builder<Support> supports = ImmutableList.builder();
    supports.add(stated("text", task.text(), task.evidence()));
    String due = task.due() instanceof Due.Unstated ? "" : task.due().toString();
    for (Evidence words : task.dueEvidence()) {
      supports.add(new Support("due", due, task.dueOrigin(), Optional.of(words)));
    }
    if (!due.isEmpty() && task.dueEvidence().isEmpty()) {
      supports.add(inherited("due", due, task.dueOrigin()));
    }
    add(task.id(), pointer, Kind.TASK, task.text(), supports.build());
    for (int i = 0; i < task.assignments().size(); i++) {
      Assignment given = task.assignments().get(i);
      String role = given.role().name().toLowerCase(Locale.ROOT);
      String name = given.agency().name();
      String at = pointer + "/assignments/" + i;
      Support support = new Support(role, name, given.origin(), given.evidence());
      String id = task.id() + "/" + given.id();
      add(id, at, Kind.ASSIGNMENT, name, ImmutableList.of(support));
    }
    for (int i = 0; i < task.deliverables().size(); i++) {
      Deliverable product = task.deliverables().get(i);
      String id = task.id() + "/" + product.id();
      String at = pointer + "/deliverables/" + i;
      add(id, at, Kind.DELIVERABLE, product.name(), product.evidence());
    }
  }

  private void sections(String pointer, List<Section> sections) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      String at = pointer + i;
      String number = section.number().map(SectionNumber::printed).orElse("");
      String text = (number + " " + section.heading().text()).strip();
      Optional<Evidence> words = evidence(Optional.of(section.heading()));
      add(section.id(), at, Kind.SECTION, text, words);
      sections(at + "/children/", section.children());
    }
  }
}
