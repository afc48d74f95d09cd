package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import vn.kehoach.outline.Outline;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.timeline.Timeline;

/** The plan as a whole file: the header, then its members. */
final class PlanFile {

  static final String FORMAT = "kehoach/plan";

  static final String VERSION = "1.0";

  private static final Outline NO_OUTLINE = Outline.builder().build();

  private static final Timeline NO_TIMELINE = Timeline.of(ImmutableList.of());

  private static final PlanInfo NO_INFO = PlanInfo.builder().nature(DocumentNature.OTHER).build();

  static final Shape<Plan, Plan.Builder> PLAN =
      Shape.of(
              Plan.class,
              "plan",
              Plan::builder,
              "A plan, programme or scheme (kế hoạch) with its facts and its text.")
          .add(Header.schema())
          .add(Header.format())
          .add(Header.version())
          .add(
              Field.standIn(
                  "info",
                  PlanShapes.INFO,
                  Plan::info,
                  Plan.Builder::info,
                  NO_INFO,
                  "What the paper says of itself."))
          .add(
              Field.list(
                  "legalBases",
                  PlanShapes.LEGAL_BASIS,
                  Plan::legalBases,
                  Plan.Builder::legalBases,
                  "The papers it rests on (căn cứ)."))
          .add(
              Field.list(
                  "references",
                  PlanShapes.LEGAL_BASIS,
                  Plan::references,
                  Plan.Builder::references,
                  "The papers it cites elsewhere (viện dẫn)."))
          .add(
              Field.list(
                  "objectives",
                  PlanShapes.OBJECTIVE,
                  Plan::objectives,
                  Plan.Builder::objectives,
                  "What is to be achieved (mục tiêu)."))
          .add(
              Field.list(
                  "indicators",
                  IndicatorShapes.INDICATOR,
                  Plan::indicators,
                  Plan.Builder::indicators,
                  "The figures it follows (chỉ tiêu)."))
          .add(
              Field.list(
                  "indicatorTables",
                  IndicatorShapes.TABLE,
                  Plan::indicatorTables,
                  Plan.Builder::indicatorTables,
                  "The tables of indicators."))
          .add(
              Field.list(
                  "tasks",
                  TaskShapes.TASK,
                  Plan::tasks,
                  Plan.Builder::tasks,
                  "What is to be done (nhiệm vụ)."))
          .add(
              Field.list(
                  "taskTables",
                  TaskShapes.TABLE,
                  Plan::taskTables,
                  Plan.Builder::taskTables,
                  "The tables of tasks."))
          .add(
              Field.list(
                  "funding",
                  PlanShapes.FUNDING,
                  Plan::funding,
                  Plan.Builder::funding,
                  "The lines about money (kinh phí)."))
          .add(
              Field.usual(
                  "timeline",
                  ScalarShapes.TIMELINE,
                  Plan::timeline,
                  Plan.Builder::timeline,
                  NO_TIMELINE,
                  "Dated events in order of time (tiến trình)."))
          .add(
              Field.usual(
                  "outline",
                  OutlineShapes.OUTLINE,
                  Plan::outline,
                  Plan.Builder::outline,
                  NO_OUTLINE,
                  "The whole text as a tree of sections (bố cục)."))
          .add(
              Field.optional(
                  "source",
                  PlanShapes.SOURCE,
                  Plan::source,
                  Plan.Builder::source,
                  "The paper the plan was read from."))
          .extensible(Plan.Builder::putAllExtensions)
          .end(Plan.Builder::build);

  private PlanFile() {}
}
