package vn.kehoach.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.comparison.Cascade;
import vn.kehoach.comparison.CascadeLine;
import vn.kehoach.comparison.CascadePlace;
import vn.kehoach.comparison.CascadePlan;
import vn.kehoach.comparison.CascadeText;
import vn.kehoach.comparison.PlanProgress;
import vn.kehoach.comparison.ProgressInput;
import vn.kehoach.comparison.ProgressLine;
import vn.kehoach.comparison.ProgressText;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.territory.TerritoryUnit;

/** Progress and cascades as one line of JSON, for other programs. */
final class ProgressJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int DECIMALS = 4;

  private ProgressJson() {}

  /**
   * Returns {@code {"asOf": …, "lines": [{"indicator": …, "status": …, "inputs": […]}], "notes":
   * […]}}.
   */
  static String of(PlanProgress progress, ProgressText text) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.put("asOf", progress.asOf().toString());
    ArrayNode lines = all.putArray("lines");
    progress.lines().forEach(line -> add(lines.addObject(), line, text));
    ArrayNode notes = all.putArray("notes");
    progress.otherPlaces().forEach(place -> notes.add(text.sentence(place)));
    return MAPPER.writeValueAsString(all) + "\n";
  }

  private static void add(ObjectNode node, ProgressLine line, ProgressText text) {
    node.put("indicator", line.indicator().id());
    node.put("label", line.indicator().label());
    node.put("status", line.status().code());
    line.reason().ifPresent(reason -> node.put("reason", reason.code()));
    node.put("formula", line.formula().code());
    line.basis().ifPresent(basis -> node.put("basis", basis.code()));
    node.put("direction", line.direction().name().toLowerCase(Locale.ROOT));
    line.result().ifPresent(result -> node.put("result", result.toString()));
    line.expected().ifPresent(expected -> node.put("expected", expected.toString()));
    line.done().ifPresent(done -> node.put("done", rounded(done)));
    line.due().ifPresent(due -> node.put("due", rounded(due)));
    node.put("sentence", text.sentence(line));
    node.put("how", text.formula(line));
    ArrayNode inputs = node.putArray("inputs");
    for (ProgressInput input : line.inputs()) {
      ObjectNode one = inputs.addObject();
      one.put("role", input.role().code()).put("source", input.source());
      add(one, input.value());
    }
  }

  private static BigDecimal rounded(BigDecimal share) {
    return share.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static void add(ObjectNode node, IndicatorValue value) {
    node.put("value", value.value().toString());
    value.period().ifPresent(period -> node.put("period", period.toString()));
    value.evidence().ifPresent(e -> node.put("quote", e.quote()).put("span", e.span().toString()));
  }

  /** Returns {@code {"superior": …, "plans": [{"name": …, "lines": […], "additions": […]}]}}. */
  static String of(Cascade cascade, CascadeText text) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.put("superior", cascade.superior());
    ArrayNode plans = all.putArray("plans");
    for (CascadePlan plan : cascade.plans()) {
      ObjectNode node = plans.addObject();
      node.put("name", plan.name());
      ArrayNode lines = node.putArray("lines");
      plan.lines().forEach(line -> add(lines.addObject(), line, text));
      ArrayNode additions = node.putArray("additions");
      plan.additions().forEach(own -> additions.add(own.label()));
      ArrayNode places = node.putArray("places");
      plan.places().forEach(place -> add(places.addObject(), place));
    }
    return MAPPER.writeValueAsString(all) + "\n";
  }

  private static void add(ObjectNode node, CascadeLine line, CascadeText text) {
    node.put("superior", line.superior().label());
    add(node.putObject("demand"), line.demand());
    line.indicator().ifPresent(own -> node.put("indicator", own.label()));
    line.answer().ifPresent(answer -> add(node.putObject("answer"), answer));
    node.put("verdict", line.verdict().code());
    line.reason().ifPresent(reason -> node.put("reason", reason.code()));
    node.put("sentence", text.sentence(line));
  }

  private static void add(ObjectNode node, CascadePlace place) {
    node.put("now", place.now().id());
    ArrayNode parts = node.putArray("predecessors");
    for (TerritoryUnit unit : place.predecessors()) {
      parts
          .addObject()
          .put("id", unit.id())
          .put("name", unit.last().name())
          .put("counted", place.counted().contains(unit));
    }
  }
}
