package vn.kehoach.agency;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads an office that has a word of the body's own name in it: {@code Chánh Văn phòng UBND tỉnh}
 * is held in {@code Văn phòng UBND tỉnh}, not in {@code UBND tỉnh}.
 */
final class RankedBodies {

  private static final String DEPUTY = Tokens.key("Phó");
  private static final ImmutableSet<String> RANKS =
      ImmutableSet.of(Tokens.key("Chánh"), Tokens.key("Trưởng"));

  /** Words that may end the office before the whole name of the body begins. */
  private static final ImmutableSet<String> SECOND_WORDS =
      ImmutableSet.of(Tokens.key("án"), Tokens.key("ban"));

  private final BodyResolver bodies;

  RankedBodies(BodyResolver bodies) {
    this.bodies = bodies;
  }

  /** The body in which the office is held, or null if the name is none of such an office. */
  @Nullable AgencyResolution resolve(Tokens tokens, Asked asked) {
    int rank = tokens.at(0).is(DEPUTY) ? 1 : 0;
    if (!RANKS.contains(tokens.at(rank).key())) {
      return null;
    }
    int office = Math.max(rank + 1, Vocabulary.match(WordClass.PERSON, tokens, rank));
    if (office >= tokens.size()) {
      return null;
    }
    AgencyResolution found = from(rank + 1, office, tokens, asked);
    boolean second = SECOND_WORDS.contains(tokens.at(rank + 1).key());
    return found == null && second ? from(rank + 2, office, tokens, asked) : found;
  }

  private @Nullable AgencyResolution from(int at, int office, Tokens tokens, Asked asked) {
    Asked held = asked.withOffice(tokens.words(0, Math.max(at, office)));
    return bodies.resolve(tokens.part(at, tokens.size()), held);
  }
}
