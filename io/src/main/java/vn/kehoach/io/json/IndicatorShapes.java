package vn.kehoach.io.json;

import static vn.kehoach.io.json.Slots.put;

import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.Span;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.source.Origin;

/** Indicators, their values and their tables. */
final class IndicatorShapes {

  private static final Type<ValueKind> KIND = Words.of(ValueKind.class);

  static final Shape<IndicatorValue, IndicatorValue.Builder> VALUE =
      Shape.of(
              IndicatorValue.class,
              "value",
              IndicatorValue::builder,
              "One value of an indicator (giá trị).")
          .add(
              Field.required(
                  "id",
                  Texts.NAME,
                  IndicatorValue::id,
                  IndicatorValue.Builder::id,
                  "Its id, unique in the plan."))
          .add(
              Field.required(
                  "kind",
                  KIND,
                  IndicatorValue::kind,
                  IndicatorValue.Builder::kind,
                  "What it says: baseline, target, actual, estimate, change or plan ratio."))
          .add(
              Field.required(
                  "value",
                  TargetShapes.TARGET,
                  IndicatorValue::value,
                  IndicatorValue.Builder::value,
                  "The value itself."))
          .add(
              Field.optional(
                  "period",
                  ScalarShapes.PERIOD,
                  IndicatorValue::period,
                  IndicatorValue.Builder::period,
                  "The time it is for."))
          .add(
              Field.usual(
                  "periodOrigin",
                  SourceShapes.ORIGIN,
                  IndicatorValue::periodOrigin,
                  IndicatorValue.Builder::periodOrigin,
                  Origin.STATED,
                  "Where the period comes from; stated if left out."))
          .add(
              Field.usual(
                  "unitOrigin",
                  SourceShapes.ORIGIN,
                  IndicatorValue::unitOrigin,
                  IndicatorValue.Builder::unitOrigin,
                  Origin.STATED,
                  "Where the unit comes from; stated if left out."))
          .add(
              Field.usual(
                  "span",
                  Words.of(Span.class),
                  IndicatorValue::span,
                  IndicatorValue.Builder::span,
                  Span.AT_END,
                  "How it covers its period; at its end if left out."))
          .add(
              Field.text(
                  "hedge",
                  IndicatorValue::hedge,
                  IndicatorValue.Builder::hedge,
                  "The words that soften it (phấn đấu)."))
          .add(
              Field.optional(
                  "evidence",
                  SourceShapes.EVIDENCE,
                  IndicatorValue::evidence,
                  IndicatorValue.Builder::evidence,
                  "The printed words."))
          .extensible(IndicatorValue.Builder::putAllExtensions)
          .end(IndicatorValue.Builder::build);

  static final Shape<Indicator, Indicator.Builder> INDICATOR =
      Shape.of(
              Indicator.class,
              "indicator",
              Indicator::builder,
              "A figure the plan follows (chỉ tiêu).")
          .add(
              Field.required(
                  "id",
                  Texts.NAME,
                  Indicator::id,
                  Indicator.Builder::id,
                  "Its id, unique in the plan."))
          .add(
              Field.required(
                  "number",
                  Texts.TEXT,
                  Indicator::number,
                  Indicator.Builder::number,
                  "The printed number of its row, else the ordinal."))
          .add(
              Field.required(
                  "name",
                  Texts.TEXT,
                  Indicator::name,
                  Indicator.Builder::name,
                  "The printed name."))
          .add(
              Field.text(
                  "group",
                  Indicator::group,
                  Indicator.Builder::group,
                  "The label it stands under."))
          .add(
              Field.text(
                  "subject",
                  Indicator::subject,
                  Indicator.Builder::subject,
                  "Whom or what it counts."))
          .add(
              Field.optional(
                  "parentId",
                  Texts.TEXT,
                  Indicator::parentId,
                  Indicator.Builder::parentId,
                  "The id of the indicator it is part of (trong đó)."))
          .add(
              Field.optional(
                  "unit",
                  ScalarShapes.UNIT,
                  Indicator::unit,
                  Indicator.Builder::unit,
                  "The printed unit (đơn vị tính)."))
          .add(
              Field.usual(
                  "direction",
                  Words.of(Direction.class),
                  Indicator::direction,
                  Indicator.Builder::direction,
                  Direction.NEITHER,
                  "Which way is better; neither if left out."))
          .add(
              Field.text(
                  "section",
                  Indicator::section,
                  Indicator.Builder::section,
                  "The path of the section it stands in."))
          .add(
              Field.optional(
                  "tableId",
                  Texts.TEXT,
                  Indicator::tableId,
                  Indicator.Builder::tableId,
                  "The id of the table it stands in."))
          .add(
              Field.list(
                  "values",
                  VALUE,
                  Indicator::values,
                  Indicator.Builder::values,
                  "Its values in the order of the paper."))
          .add(
              Field.optional(
                  "evidence",
                  SourceShapes.EVIDENCE,
                  Indicator::evidence,
                  Indicator.Builder::evidence,
                  "The printed words."))
          .extensible(Indicator.Builder::putAllExtensions)
          .end(Indicator.Builder::build);

  private static final Shape<IndicatorTable.Column, Slots> COLUMN =
      Shape.ofRecord(
              IndicatorTable.Column.class,
              "indicatorColumn",
              "A column of a table of indicators (cột).")
          .add(
              Field.required(
                  "header",
                  Texts.TEXT,
                  IndicatorTable.Column::header,
                  put(0),
                  "The printed head, levels joined by a stroke."))
          .add(
              Field.required(
                  "role",
                  Words.of(IndicatorTable.Role.class),
                  IndicatorTable.Column::role,
                  put(1),
                  "What stands in it."))
          .add(
              Field.optional(
                  "kind", KIND, IndicatorTable.Column::kind, put(2), "What its values say."))
          .add(
              Field.optional(
                  "period",
                  ScalarShapes.PERIOD,
                  IndicatorTable.Column::period,
                  put(3),
                  "The time its values are for."))
          .end(s -> new IndicatorTable.Column(s.at(0), s.at(1), s.maybe(2), s.maybe(3)));

  static final Shape<IndicatorTable, IndicatorTable.Builder> TABLE =
      Shape.of(
              IndicatorTable.class,
              "indicatorTable",
              IndicatorTable::builder,
              "A table of indicators as it was understood (biểu chỉ tiêu).")
          .add(
              Field.required(
                  "id",
                  Texts.NAME,
                  IndicatorTable::id,
                  IndicatorTable.Builder::id,
                  "Its id, unique in the plan."))
          .add(
              Field.text(
                  "section",
                  IndicatorTable::section,
                  IndicatorTable.Builder::section,
                  "The path of the section it stands in."))
          .add(
              Field.list(
                  "columns",
                  COLUMN,
                  IndicatorTable::columns,
                  IndicatorTable.Builder::columns,
                  "The columns from left to right."))
          .add(
              Field.list(
                  "indicatorIds",
                  Texts.TEXT,
                  IndicatorTable::indicatorIds,
                  IndicatorTable.Builder::indicatorIds,
                  "The ids of the indicators of its rows."))
          .add(
              Field.optional(
                  "evidence",
                  SourceShapes.EVIDENCE,
                  IndicatorTable::evidence,
                  IndicatorTable.Builder::evidence,
                  "The printed head."))
          .extensible(IndicatorTable.Builder::putAllExtensions)
          .end(IndicatorTable.Builder::build);

  private IndicatorShapes() {}
}
