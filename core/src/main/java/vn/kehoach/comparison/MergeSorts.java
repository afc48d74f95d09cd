package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Evidence;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;
import vn.kehoach.task.TaskTable;
import vn.kehoach.timeline.Milestone;

/** What of a plan is merged, and what each sort of item is made of. */
final class MergeSorts {

  /** Ids of other items. */
  static final MergeSort<String> ID =
      whole("link", Function.identity(), Function.identity(), id -> Optional.empty());

  static final MergeSort<LegalBasis> REFERENCE =
      new MergeSort<>(
          "reference",
          ReferenceDiff.TRAITS,
          LegalBasis::id,
          ImmutableList.of(
              attribute("reference", LegalBasis::reference, (into, from) -> from),
              attribute(
                  "relation",
                  LegalBasis::relation,
                  (into, from) ->
                      new LegalBasis(into.reference(), from.relation(), into.evidence()))));

  static final MergeSort<Milestone> MILESTONE =
      whole("milestone", Milestone::id, Milestone::text, milestone -> Optional.empty());

  static final MergeSort<FundingLine> FUNDING =
      new MergeSort<>(
          "funding",
          FundingDiff.TRAITS,
          FundingLine::text,
          ImmutableList.of(
              attribute(
                  "text",
                  FundingLine::text,
                  (into, from) -> into.withText(from.text()).withEvidence(from.evidence())),
              attribute(
                  "amount", FundingLine::amount, (into, from) -> into.withAmount(from.amount())),
              attribute(
                  "period", FundingLine::period, (into, from) -> into.withPeriod(from.period())),
              attribute(
                  "extensions",
                  FundingLine::extensions,
                  (into, from) -> into.withExtensions(from.extensions()))));

  static final MergeSort<IndicatorValue> VALUE =
      new MergeSort<>(
          "value",
          ValueDiff.TRAITS,
          value -> value.kind().label() + value.period().map(p -> " " + p).orElse(""),
          ImmutableList.of(
              attribute(
                  "value",
                  IndicatorValue::value,
                  (into, from) ->
                      into.withValue(from.value())
                          .withUnitOrigin(from.unitOrigin())
                          .withEvidence(from.evidence())),
              attribute(
                  "hedge", IndicatorValue::hedge, (into, from) -> into.withHedge(from.hedge())),
              attribute("kind", IndicatorValue::kind, (into, from) -> into.withKind(from.kind())),
              attribute(
                  "period",
                  IndicatorValue::period,
                  (into, from) ->
                      into.withPeriod(from.period()).withPeriodOrigin(from.periodOrigin())),
              attribute("span", IndicatorValue::span, (into, from) -> into.withSpan(from.span())),
              attribute(
                  "extensions",
                  IndicatorValue::extensions,
                  (into, from) -> into.withExtensions(from.extensions()))));

  static final MergeSort<Indicator> INDICATOR =
      new MergeSort<>(
          "indicator",
          IndicatorDiff.TRAITS,
          Indicator::label,
          ImmutableList.of(
              attribute(
                  "name",
                  Indicator::name,
                  (into, from) -> into.withName(from.name()).withEvidence(from.evidence())),
              attribute(
                  "number", Indicator::number, (into, from) -> into.withNumber(from.number())),
              attribute(
                  "section", Indicator::section, (into, from) -> into.withSection(from.section())),
              attribute("group", Indicator::group, (into, from) -> into.withGroup(from.group())),
              attribute(
                  "subject", Indicator::subject, (into, from) -> into.withSubject(from.subject())),
              attribute(
                  "parentId",
                  Indicator::parentId,
                  (into, from) -> into.withParentId(from.parentId())),
              attribute("unit", Indicator::unit, (into, from) -> into.withUnit(from.unit())),
              attribute(
                  "direction",
                  Indicator::direction,
                  (into, from) -> into.withDirection(from.direction())),
              attribute(
                  "tableId", Indicator::tableId, (into, from) -> into.withTableId(from.tableId())),
              attribute(
                  "extensions",
                  Indicator::extensions,
                  (into, from) -> into.withExtensions(from.extensions())),
              new MergeList<>("values", VALUE, Indicator::values, Indicator::withValues)));

  static final MergeSort<IndicatorTable> INDICATOR_TABLE =
      new MergeSort<>(
          "table",
          byId(IndicatorTable::id, IndicatorTable::section, IndicatorTable::evidence),
          IndicatorTable::id,
          ImmutableList.of(
              attribute(
                  "columns",
                  IndicatorTable::columns,
                  (into, from) -> into.withColumns(from.columns()).withEvidence(from.evidence())),
              attribute(
                  "section",
                  IndicatorTable::section,
                  (into, from) -> into.withSection(from.section())),
              attribute(
                  "extensions",
                  IndicatorTable::extensions,
                  (into, from) -> into.withExtensions(from.extensions())),
              new MergeList<>(
                  "indicatorIds",
                  ID,
                  IndicatorTable::indicatorIds,
                  IndicatorTable::withIndicatorIds)));

  private static final MergeSort<Assignment> ASSIGNMENT =
      whole(
          "assignment",
          part -> part.role() + " " + part.agency().name(),
          part -> part.agency().name() + " (" + part.role().name().toLowerCase(Locale.ROOT) + ")",
          Assignment::evidence);

  private static final MergeSort<Deliverable> DELIVERABLE =
      whole("deliverable", Deliverable::name, Deliverable::name, Deliverable::evidence);

  static final MergeSort<Task> TASK =
      new MergeSort<>(
          "task",
          TaskDiff.TRAITS,
          Task::text,
          ImmutableList.of(
              attribute(
                  "text",
                  Task::text,
                  (into, from) -> into.withText(from.text()).withEvidence(from.evidence())),
              attribute("number", Task::number, (into, from) -> into.withNumber(from.number())),
              attribute("section", Task::section, (into, from) -> into.withSection(from.section())),
              attribute("group", Task::group, (into, from) -> into.withGroup(from.group())),
              attribute(
                  "due",
                  Task::due,
                  (into, from) ->
                      into.withDue(from.due())
                          .withDueOrigin(from.dueOrigin())
                          .withDueEvidence(from.dueEvidence())),
              attribute("tableId", Task::tableId, (into, from) -> into.withTableId(from.tableId())),
              attribute(
                  "extensions",
                  Task::extensions,
                  (into, from) -> into.withExtensions(from.extensions())),
              new MergeList<>("assignments", ASSIGNMENT, Task::assignments, Task::withAssignments),
              new MergeList<>(
                  "deliverables", DELIVERABLE, Task::deliverables, Task::withDeliverables)));

  static final MergeSort<TaskTable> TASK_TABLE =
      new MergeSort<>(
          "table",
          byId(TaskTable::id, TaskTable::section, TaskTable::evidence),
          TaskTable::id,
          ImmutableList.of(
              attribute(
                  "columns",
                  TaskTable::columns,
                  (into, from) -> into.withColumns(from.columns()).withEvidence(from.evidence())),
              attribute(
                  "section", TaskTable::section, (into, from) -> into.withSection(from.section())),
              attribute(
                  "groups", TaskTable::groups, (into, from) -> into.withGroups(from.groups())),
              attribute(
                  "extensions",
                  TaskTable::extensions,
                  (into, from) -> into.withExtensions(from.extensions())),
              new MergeList<>("taskIds", ID, TaskTable::taskIds, TaskTable::withTaskIds)));

  static final MergeSort<FlatObjective> OBJECTIVE =
      new MergeSort<>(
          "objective",
          FlatObjective.TRAITS,
          flat -> flat.objective().text(),
          ImmutableList.of(
              attribute(
                  "text",
                  flat -> flat.objective().text(),
                  (into, from) ->
                      into.with(
                          into.objective()
                              .withText(from.objective().text())
                              .withEvidence(from.objective().evidence()))),
              attribute(
                  "kind",
                  flat -> flat.objective().kind(),
                  (into, from) -> into.with(into.objective().withKind(from.objective().kind()))),
              attribute(
                  "section",
                  flat -> flat.objective().section(),
                  (into, from) ->
                      into.with(into.objective().withSection(from.objective().section()))),
              attribute(
                  "period",
                  flat -> flat.objective().period(),
                  (into, from) ->
                      into.with(into.objective().withPeriod(from.objective().period()))),
              attribute("parent", FlatObjective::parent, FlatObjective::withParentOf),
              attribute(
                  "extensions",
                  flat -> flat.objective().extensions(),
                  (into, from) ->
                      into.with(into.objective().withExtensions(from.objective().extensions()))),
              new MergeList<>(
                  "indicatorIds",
                  ID,
                  flat -> flat.objective().indicatorIds(),
                  (flat, ids) -> flat.with(flat.objective().withIndicatorIds(ids))),
              new MergeList<>(
                  "taskIds",
                  ID,
                  flat -> flat.objective().taskIds(),
                  (flat, ids) -> flat.with(flat.objective().withTaskIds(ids)))));

  static final ImmutableList<MergePart<PlanInfo>> INFO =
      ImmutableList.of(
          attribute("nature", PlanInfo::nature, (into, from) -> into.withNature(from.nature())),
          attribute("number", PlanInfo::number, (into, from) -> into.withNumber(from.number())),
          attribute("kind", PlanInfo::kind, (into, from) -> into.withKind(from.kind())),
          attribute(
              "issuer",
              PlanInfo::issuer,
              (into, from) -> into.withIssuer(from.issuer()).withIssuerId(from.issuerId())),
          attribute("place", PlanInfo::place, (into, from) -> into.withPlace(from.place())),
          attribute("issued", PlanInfo::issued, (into, from) -> into.withIssued(from.issued())),
          attribute("title", PlanInfo::title, (into, from) -> into.withTitle(from.title())),
          attribute("signers", PlanInfo::signers, (into, from) -> into.withSigners(from.signers())),
          attribute(
              "recipients",
              PlanInfo::recipients,
              (into, from) -> into.withRecipients(from.recipients())),
          attribute("period", PlanInfo::period, (into, from) -> into.withPeriod(from.period())),
          attribute("vision", PlanInfo::vision, (into, from) -> into.withVision(from.vision())),
          attribute(
              "territory",
              PlanInfo::territory,
              (into, from) -> into.withTerritory(from.territory())),
          attribute("author", PlanInfo::author, (into, from) -> into.withAuthor(from.author())),
          attribute(
              "eventDate",
              PlanInfo::eventDate,
              (into, from) -> into.withEventDate(from.eventDate())),
          attribute("lead", PlanInfo::lead, (into, from) -> into.withLead(from.lead())),
          attribute(
              "extensions",
              PlanInfo::extensions,
              (into, from) -> into.withExtensions(from.extensions())));

  private MergeSorts() {}

  private static <T> MergePart<T> attribute(
      String name, Function<T, Object> key, BinaryOperator<T> take) {
    return new MergeAttribute<>(name, key, take);
  }

  /** Items that are one thing, which is there or not. */
  private static <T> MergeSort<T> whole(
      String name,
      Function<T, String> key,
      Function<T, String> label,
      Function<T, Optional<Evidence>> evidence) {
    return new MergeSort<>(
        name,
        byId(key, item -> "", evidence),
        label,
        ImmutableList.of(attribute("", item -> key.apply(item), (into, from) -> from)));
  }

  private static <T> Traits<T> byId(
      Function<T, String> id, Function<T, String> words, Function<T, Optional<Evidence>> evidence) {
    return new Traits<>() {
      @Override
      public String id(T item) {
        return id.apply(item);
      }

      @Override
      public String words(T item) {
        return words.apply(item);
      }

      @Override
      public boolean triesLikeness() {
        return false;
      }

      @Override
      public Optional<Evidence> evidence(T item) {
        return evidence.apply(item);
      }
    };
  }
}
