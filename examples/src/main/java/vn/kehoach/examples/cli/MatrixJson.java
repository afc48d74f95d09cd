package vn.kehoach.examples.cli;

import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.comparison.Answer;
import vn.kehoach.comparison.Distribution;
import vn.kehoach.comparison.Gap;
import vn.kehoach.comparison.IndicatorMatrix;
import vn.kehoach.comparison.MatrixCell;
import vn.kehoach.comparison.MatrixLine;
import vn.kehoach.comparison.MatrixReason;
import vn.kehoach.comparison.MatrixRow;
import vn.kehoach.comparison.RequiredChange;

/** Plans side by side as one line of JSON, for other programs. */
final class MatrixJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private MatrixJson() {}

  /** Returns {@code {"names": […], "rows": [{"label": …, "lines": [{"cells": […]}]}]}}. */
  static String of(IndicatorMatrix matrix) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    matrix.names().forEach(all.putArray("names")::add);
    matrix.superior().ifPresent(name -> all.put("superior", name));
    ArrayNode rows = all.putArray("rows");
    matrix.rows().forEach(row -> add(rows.addObject(), row));
    return MAPPER.writeValueAsString(all) + "\n";
  }

  private static void add(ObjectNode node, MatrixRow row) {
    node.put("label", row.label());
    node.put("verdict", row.verdict().name().toLowerCase(Locale.ROOT));
    node.put("direction", row.direction().name().toLowerCase(Locale.ROOT));
    ArrayNode lines = node.putArray("lines");
    row.lines().forEach(line -> add(lines.addObject(), line));
  }

  private static void add(ObjectNode node, MatrixLine line) {
    node.put("kind", line.kind().label());
    line.until().ifPresent(date -> node.put("until", date.toString()));
    line.unit().ifPresent(unit -> node.put("unit", unit.toString()));
    line.demand().ifPresent(demand -> node.put("demand", demand.value().toString()));
    line.distribution().value().ifPresent(d -> add(node.putObject("distribution"), d));
    ArrayNode cells = node.putArray("cells");
    line.cells().forEach(cell -> add(cells.addObject(), cell));
  }

  private static void add(ObjectNode node, Distribution distribution) {
    node.put("n", distribution.n());
    node.put("bounded", distribution.bounded());
    node.put("min", distribution.min());
    node.put("lowerQuartile", distribution.lowerQuartile());
    node.put("median", distribution.median());
    node.put("upperQuartile", distribution.upperQuartile());
    node.put("max", distribution.max());
    node.put("mean", distribution.mean());
  }

  private static void add(ObjectNode node, MatrixCell cell) {
    ArrayNode values = node.putArray("values");
    cell.values().forEach(value -> values.add(value.value().toString()));
    number(node, "figure", cell.figure());
    cell.interval().value().ifPresent(interval -> node.put("interval", interval.toString()));
    cell.rank().value().ifPresent(rank -> node.put("rank", rank.toString()));
    cell.outlier().value().ifPresent(side -> node.put("outlier", side.code()));
    cell.gap().value().ifPresent(gap -> add(node.putObject("gap"), gap));
    cell.change().value().ifPresent(change -> add(node.putObject("yearlyChange"), change));
    cell.reason().map(MatrixReason::code).ifPresent(reason -> node.put("reason", reason));
  }

  private static void number(ObjectNode node, String name, Answer<BigDecimal> answer) {
    answer.value().ifPresent(number -> node.put(name, number));
  }

  private static void add(ObjectNode node, Gap gap) {
    node.put("difference", gap.difference().toString());
    node.put("verdict", gap.verdict().code());
    gap.reason().map(MatrixReason::code).ifPresent(reason -> node.put("reason", reason));
  }

  private static void add(ObjectNode node, RequiredChange change) {
    node.put("from", change.from());
    node.put("to", change.to());
    node.put("years", change.years());
    node.put("linear", change.linear().toString());
    number(node, "compoundPercent", change.compound());
  }
}
