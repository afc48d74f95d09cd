package vn.kehoach.io.evaluation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The score of the numbers of the papers that a document cites. */
final class ReferenceScoring {

  private static final String KEY = "all_references";

  private ReferenceScoring() {}

  static Outcome of(String document, JsonNode gold, JsonNode read, ImmutableSet<String> forgiven) {
    Set<String> theirs = numbers(read);
    Set<String> all = numbers(gold);
    boolean excused =
        forgiven.contains(KEY) && all.containsAll(theirs) && all.size() > theirs.size();
    Set<String> ours = excused ? theirs : all;
    int both = Sets.intersection(ours, theirs).size();
    return Outcome.of(
        Field.REFERENCES,
        new Score(both, ours.size(), theirs.size()),
        Stream.concat(
                Sets.difference(ours, theirs).stream()
                    .map(number -> miss(document, Miss.Kind.MISSED, number, "")),
                Sets.difference(theirs, ours).stream()
                    .map(number -> miss(document, Miss.Kind.SPURIOUS, "", number)))
            .toList());
  }

  private static Miss miss(String document, Miss.Kind kind, String expected, String read) {
    return new Miss(document, Field.REFERENCES, kind, "", expected, read);
  }

  /** Returns the numbers, each in capitals without blanks; one may be the key of an object. */
  private static ImmutableSet<String> numbers(JsonNode meta) {
    return meta.path(KEY)
        .valueStream()
        .map(node -> node.isObject() ? node.path("number") : node)
        .map(node -> node.asString(""))
        .map(number -> CharMatcher.whitespace().removeFrom(number).toUpperCase(Locale.ROOT))
        .collect(ImmutableSet.toImmutableSet());
  }
}
