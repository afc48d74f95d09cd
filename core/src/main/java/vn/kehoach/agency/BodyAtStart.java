package vn.kehoach.agency;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.AgencyResolution.One;
import vn.kehoach.agency.AgencyResolution.OutOfTime;
import vn.kehoach.agency.Tokens.Token;

/** Finds a body whose name goes on with what it does: {@code Sở Y tế tiến hành rà soát các xã}. */
final class BodyAtStart {

  /** So many words may stand before the verb, such as {@code tiến hành}. */
  private static final int MOST_BETWEEN = 2;

  private final BodyResolver bodies;

  BodyAtStart(BodyResolver bodies) {
    this.bodies = bodies;
  }

  /** The body of the longest beginning that a verb follows, or null if there is none. */
  @Nullable AgencyResolution resolve(Tokens tokens, Asked asked) {
    for (int end = tokens.size() - 1; end > 0; end--) {
      if (goesOn(tokens, end)) {
        AgencyResolution found = bodies.resolve(tokens.part(0, end), asked);
        if (found instanceof One one) {
          return new One(noted(one.printed()), one.body(), one.place());
        }
        if (found instanceof OutOfTime gone) {
          return new OutOfTime(noted(gone.printed()), gone.body(), gone.place(), gone.instead());
        }
      }
    }
    return null;
  }

  private static boolean goesOn(Tokens tokens, int from) {
    for (int at = from; at <= from + MOST_BETWEEN; at++) {
      Token token = tokens.at(at);
      boolean plain = token.isWord() && !token.upper() && !token.is(Keys.AND) && !token.is(Keys.OR);
      if (!plain || Vocabulary.starts(WordClass.QUANTIFIER, tokens, at)) {
        return false;
      }
      if (Vocabulary.isVerb(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  private static PrintedAgency noted(PrintedAgency printed) {
    Set<AgencyNote> notes = EnumSet.of(AgencyNote.WORDS_LEFT_OVER);
    notes.addAll(printed.notes());
    return printed.withNotes(notes);
  }
}
