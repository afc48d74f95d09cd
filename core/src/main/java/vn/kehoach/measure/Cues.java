package vn.kehoach.measure;

import com.google.common.collect.ImmutableMap;

/** The words around values of {@code cues.csv}, one set for each role. */
final class Cues {

  static final Phrases<String> VALUE = role("value");
  static final Phrases<String> END = role("end");
  static final Phrases<String> LABEL = role("label");
  static final Phrases<String> SOFT_LABEL = role("softlabel");
  static final Phrases<String> CALENDAR = role("calendar");
  static final Phrases<String> EACH = role("each");
  static final Phrases<String> COUNTER = role("counter");
  static final Phrases<String> PERSON = role("person");
  static final Phrases<String> LIFESPAN = role("lifespan");
  static final Phrases<String> FIXED = role("fixed");
  static final Phrases<String> PART = role("part");
  static final Phrases<String> NOT_SCALE = role("notscale");
  static final Phrases<String> RANK = role("rank");
  static final Phrases<String> TOP = role("top");
  static final Phrases<String> NAME = role("name");
  static final Phrases<String> INNER = role("inner");
  static final Phrases<String> ASIDE = role("aside");

  private Cues() {}

  private static Phrases<String> role(String role) {
    return new Phrases<>(
        Vocabulary.rows("cues.csv").stream()
            .filter(row -> row.get(0).equals(role))
            .map(row -> row.get(1))
            .collect(ImmutableMap.toImmutableMap(words -> words, words -> words, (a, b) -> a)));
  }
}
