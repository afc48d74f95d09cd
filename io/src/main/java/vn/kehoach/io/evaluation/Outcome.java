package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What comparing a part of a document gave: scores and misses. */
record Outcome(ImmutableMap<Field, Score> scores, ImmutableList<Miss> misses) {

  static final Outcome NOTHING = new Outcome(ImmutableMap.of(), ImmutableList.of());

  static Outcome of(Field field, Score score, List<Miss> misses) {
    return new Outcome(ImmutableMap.of(field, score), ImmutableList.copyOf(misses));
  }

  /** Returns the parts as one: scores of one field are added, misses follow each other. */
  static Outcome together(Iterable<Outcome> parts) {
    ImmutableList.Builder<Miss> misses = ImmutableList.builder();
    Map<Field, Score> scores = new EnumMap<>(Field.class);
    for (Outcome part : parts) {
      part.scores.forEach((field, score) -> scores.merge(field, score, Score::plus));
      misses.addAll(part.misses);
    }
    return new Outcome(ImmutableMap.copyOf(scores), misses.build());
  }
}
