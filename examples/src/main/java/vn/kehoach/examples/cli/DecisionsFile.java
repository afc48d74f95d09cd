package vn.kehoach.examples.cli;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.comparison.MatchDecisions;
import vn.kehoach.comparison.MatchDecisions.Pair;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.Folding;

/**
 * Decisions about pairs of indicators in a file: {@code {"confirmed": [{"left": "Bác sĩ", "right":
 * "Số bác sĩ"}], "rejected": []}}.
 */
final class DecisionsFile {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final ImmutableSet<String> MEMBERS = ImmutableSet.of("confirmed", "rejected");

  private DecisionsFile() {}

  /** Adds what a file holds to a list; what is wrong in it is a fault of the file. */
  static int add(Path file, List<MatchDecisions> decided) throws IOException {
    try {
      decided.add(read(file));
      return ExitCode.OK;
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Complains of names that no plan has, which may be misspelt. */
  static void check(Console console, MatchDecisions decisions, List<Plan> plans) {
    Set<String> known =
        plans.stream()
            .flatMap(plan -> plan.indicators().stream())
            .map(indicator -> Folding.key(indicator.label()))
            .collect(Collectors.toSet());
    String strange =
        Stream.concat(decisions.confirmed().stream(), decisions.rejected().stream())
            .flatMap(pair -> Stream.of(pair.first(), pair.second()))
            .filter(name -> !known.contains(name))
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    if (!strange.isEmpty()) {
      console.complain(console.say("warning.decision-without-indicator", strange));
    }
  }

  static MatchDecisions read(Path file) throws IOException {
    try {
      JsonNode tree = MAPPER.readTree(Files.readAllBytes(file));
      if (!tree.isObject()) {
        throw new IllegalArgumentException("decisions must be a JSON object, but were " + tree);
      }
      for (String member : tree.propertyNames()) {
        if (!MEMBERS.contains(member)) {
          throw new IllegalArgumentException(
              "decisions must be among " + MEMBERS + ", but there was '" + member + "'");
        }
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
