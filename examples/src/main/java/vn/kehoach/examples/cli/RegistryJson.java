package vn.kehoach.examples.cli;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.agency.AgencyResolution.OutOfTime;
import vn.kehoach.agency.AgencyResolution.Unresolved;
import vn.kehoach.io.facts.AgencyTable;
import vn.kehoach.registry.Lookup;
import vn.kehoach.registry.Registries;
import vn.kehoach.territory.Territory;

/** What registries know as one line of JSON, for other programs. */
final class RegistryJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private RegistryJson() {}

  /** Returns {@code {"agencies": [{"printed": …, "kind": …, "id": …, "name": …}]}}. */
  static String of(AgencyTable table) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode list = all.putArray("agencies");
    for (AgencyTable.Row row : table.rows()) {
      add(list.addObject(), row);
    }
    return MAPPER.writeValueAsString(all) + "\n";
  }

  private static void add(ObjectNode node, AgencyTable.Row row) {
    node.put("printed", row.printed()).put("kind", row.kind());
    row.resolution().id().ifPresent(id -> node.put("id", id));
    if (!row.name().isEmpty()) {
      node.put("name", row.name());
    }
    row.resolution().place().ifPresent(place -> add(node.putObject("place"), place));
    if (row.resolution() instanceof OutOfTime out) {
      node.put(out.hasEnded() ? "ended" : "notBegun", true);
      ArrayNode instead = node.putArray("instead");
      out.instead().forEach(body -> instead.add(body.id()));
    }
    if (row.resolution() instanceof Unresolved unresolved) {
      node.put("reason", lower(unresolved.reason()));
      ArrayNode candidates = node.putArray("candidates");
      unresolved.candidates().forEach(candidate -> candidates.add(candidate.body().id()));
    }
    ArrayNode notes = node.putArray("notes");
    row.resolution().printed().notes().forEach(note -> notes.add(lower(note)));
    node.put("asOf", row.asOf().toString());
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void add(ObjectNode node, Territory place) {
    node.put("name", place.name());
    place.id().ifPresent(id -> node.put("id", id));
    place.code().ifPresent(code -> node.put("code", code));
  }

  /** Returns {@code {"words": …, "asOf": …, "agency": …, "places": […], …}}. */
  static String of(Lookup found) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.put("words", found.words()).put("asOf", found.date().toString());
    if (found.knowsAgency()) {
      add(
          all.putObject("agency"),
          AgencyTable.row(
              found.words(), Registries.standard().agencies(), found.place(), found.date()));
    }
    ArrayNode places = all.putArray("places");
    found.places().forEach(unit -> places.add(unit.id()));
    found.number().ifPresent(number -> all.put("number", number.normalised()));
    ArrayNode kinds = all.putArray("kinds");
    found.kinds().forEach(kind -> kinds.add(kind.id()));
    found.issuer().ifPresent(issuer -> all.put("issuer", issuer.name()));
    ArrayNode indicators = all.putArray("indicators");
    found
        .indicators()
        .forEach(
            match ->
                indicators
                    .addObject()
                    .put("id", match.entry().id())
                    .put("name", match.entry().name())
                    .put("score", match.score())
                    .put("sure", match.isSure()));
    return MAPPER.writeValueAsString(all) + "\n";
  }
}
