package vn.kehoach.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.document.Document;
import vn.kehoach.plan.PlanFact;
import vn.kehoach.plan.PlanFact.Support;
import vn.kehoach.plan.QuotedPassage;
import vn.kehoach.plan.SourceQuote;
import vn.kehoach.plan.SourceQuotes;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.SourceSpan;

/** Facts and the lines behind them as one line of JSON, for other programs. */
record SourceJson(SourceQuotes quotes, Optional<Document> paper) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Returns {@code {"facts": [{"id": …, "pointer": …, "kind": …, "text": …, "span": …}]}}. */
  static String of(List<PlanFact> facts) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode list = all.putArray("facts");
    for (PlanFact fact : facts) {
      ObjectNode node = head(list.addObject(), fact);
      fact.evidence().ifPresent(words -> node.put("span", words.span().toString()));
    }
    return MAPPER.writeValueAsString(all) + "\n";
  }

  private static ObjectNode head(ObjectNode node, PlanFact fact) {
    return node.put("id", fact.id())
        .put("pointer", fact.pointer())
        .put("kind", lower(fact.kind()))
        .put("text", fact.text());
  }

  /** Returns a fact with {@code "supports": [{"detail": …, "quote": …, "passages": […]}]}. */
  String of(PlanFact fact) {
    ObjectNode node = head(JsonNodeFactory.instance.objectNode(), fact);
    ArrayNode supports = node.putArray("supports");
    for (Support support : fact.supports()) {
      ObjectNode detail = supports.addObject();
      detail.put("detail", support.detail()).put("text", support.text());
      detail.put("origin", lower(support.origin()));
      support.evidence().ifPresent(words -> add(detail, words));
    }
    return MAPPER.writeValueAsString(node) + "\n";
  }

  /** Returns the line behind some characters. */
  String of(SourceSpan span) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    add(node, span);
    return MAPPER.writeValueAsString(node) + "\n";
  }

  private void add(ObjectNode node, Evidence words) {
    node.put("quote", words.quote()).put("grade", lower(words.grade()));
    add(node, words.span());
  }

  private void add(ObjectNode node, SourceSpan span) {
    node.put("span", span.toString());
    paper.ifPresent(document -> node.put("line", document.line(span.start())));
    quotes.at(span).ifPresent(quote -> add(node, quote));
  }

  private static void add(ObjectNode node, SourceQuote quote) {
    quote.path().forEach(node.putArray("path")::add);
    ArrayNode passages = node.putArray("passages");
    quote.passages().forEach(passage -> add(passages.addObject(), passage));
    node.put("before", quote.before()).put("after", quote.after());
  }

  private static void add(ObjectNode node, QuotedPassage passage) {
    node.put("block", passage.block()).put("text", passage.text());
    ArrayNode marks = node.putArray("marks");
    passage.marks().forEach(mark -> marks.addArray().add(mark.from()).add(mark.to()));
    passage
        .cell()
        .ifPresent(
            cell -> {
              node.put("row", cell.row()).put("column", cell.column()).put("header", cell.header());
              cell.line().forEach(node.putArray("cells")::add);
            });
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
