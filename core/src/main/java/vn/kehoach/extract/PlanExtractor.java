package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import vn.kehoach.document.Document;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.OutlineBuilder;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.plan.PlanSource;
import vn.kehoach.registry.PlanRegistrar;
import vn.kehoach.registry.Registries;
import vn.kehoach.source.Origin;
import vn.kehoach.task.Task;

/**
 * The way from a document to a plan: finds the outline, then the facts in it.
 *
 * <pre>{@code
 * Reading<Plan> reading = PlanExtractor.extract(document);
 * Plan plan = reading.value();
 * }</pre>
 *
 * <p>Nothing is guessed: a fact says the characters it was read from, and what it inherited from a
 * heading or column says so. Places and bodies carry their ids in {@link Registries} as of the
 * paper's day beside the printed names. A paper that is no plan gives its facts all the same, with
 * a finding {@code reading.not-a-plan}. Pure and safe for use by several threads; takes time in
 * proportion to the length of the paper.
 */
public final class PlanExtractor {

  private PlanExtractor() {}

  /**
   * Reads a plan out of a document.
   *
   * @param document the blocks of the paper
   * @return the plan with everything noticed on the way
   */
  public static Reading<Plan> extract(Document document) {
    return extract(document, Registries.standard());
  }

  /**
   * Reads a plan out of a document and puts the ids of some registries beside its names.
   *
   * @param document the blocks of the paper
   * @param registries what is known of places and bodies
   * @return the plan with everything noticed on the way; without ids if it names no date
   */
  public static Reading<Plan> extract(Document document, Registries registries) {
    return OutlineBuilder.build(document)
        .then(outline -> extract(document, outline))
        .map(PlanRegistrar.of(registries)::register);
  }

  private static Reading<Plan> extract(Document document, Outline outline) {
    HeaderReader.Header header = HeaderReader.read(document, outline);
    Paper paper = paper(header.info());
    SectionRoles roles = SectionRoles.of(outline);
    TableFacts tables = TableFacts.of(outline, roles, paper);
    IndicatorCollector prose = ProseIndicators.of(outline, roles, paper);
    ImmutableList<Indicator> indicators =
        ImmutableList.<Indicator>builder()
            .addAll(tables.indicators())
            .addAll(prose.build())
            .build();
    ImmutableList<Task> tasks =
        ImmutableList.<Task>builder()
            .addAll(new TaskMaker().make(ProseTasks.of(outline, roles, paper)))
            .addAll(tables.tasks())
            .build();
    Plan plan =
        Plan.builder()
            .info(header.info())
            .legalBases(header.legalBases())
            .references(header.references())
            .objectives(Objectives.of(outline, roles, indicators))
            .indicators(indicators)
            .indicatorTables(tables.indicatorTables())
            .tasks(tasks)
            .taskTables(tables.taskTables())
            .funding(Funding.of(outline, roles))
            .timeline(Milestones.of(tasks))
            .outline(outline)
            .source(new PlanSource(document.id(), document.name(), document.mediaType()))
            .build();
    return Reading.of(
        plan,
        ImmutableList.<Finding>builder()
            .addAll(header.findings())
            .addAll(tables.findings())
            .addAll(prose.findings())
            .build());
  }

  private static Paper paper(PlanInfo info) {
    return new Paper(
        info.nature(),
        year(info),
        info.period().map(period -> new GivenTime(period, Origin.DOCUMENT)));
  }

  private static OptionalInt year(PlanInfo info) {
    return info.issued().map(date -> OptionalInt.of(date.getYear())).orElse(OptionalInt.empty());
  }
}
