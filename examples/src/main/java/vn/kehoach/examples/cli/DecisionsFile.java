package vn.kehoach.examples.cli;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.comparison.MatchDecisions;
import vn.kehoach.comparison.MatchDecisions.Pair;

/**
 * Decisions about pairs of indicators in a file: {@code {"confirmed": [{"left": "Bác sĩ", "right":
 * "Số bác sĩ"}], "rejected": []}}.
 */
final class DecisionsFile {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private DecisionsFile() {}

  static MatchDecisions read(Path file) throws IOException {
    try {
      JsonNode tree = MAPPER.readTree(Files.readAllBytes(file));
      if (!tree.isObject()) {
        throw new IllegalArgumentException("decisions must be a JSON object, but were " + tree);
      }
      return new MatchDecisions(pairs(tree, "confirmed"), pairs(tree, "rejected"));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "decisions must be JSON, but: " + e.getOriginalMessage(), e);
    }
  }

  private static ImmutableSet<Pair> pairs(JsonNode tree, String member) {
    ImmutableSet.Builder<Pair> pairs = ImmutableSet.builder();
    for (JsonNode pair : tree.path(member)) {
      pairs.add(Pair.of(name(pair, "left"), name(pair, "right")));
    }
    return pairs.build();
  }

  private static String name(JsonNode pair, String side) {
    if (!pair.path(side).isString()) {
      throw new IllegalArgumentException(
          "a decision must have the name '" + side + "', but was " + pair);
    }
    return pair.get(side).stringValue();
  }
}
