package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.AgencyResolution.Group;
import vn.kehoach.agency.AgencyResolution.One;
import vn.kehoach.agency.Tokens.Token;

/**
 * Reads several names in a row as the group of all that they mean: {@code HĐND, UBND các huyện}.
 *
 * <p>A place after the last name is that of the names before it which have none.
 */
final class NamesInRow {

  /** Resolves one of the names. */
  interface Resolver {
    @Nullable AgencyResolution resolve(Tokens name, Asked asked);
  }

  private final Provinces provinces;
  private final Resolver resolver;

  NamesInRow(Provinces provinces, Resolver resolver) {
    this.provinces = provinces;
    this.resolver = resolver;
  }

  /** The group of all names, or null if there is only one or any of them is not understood. */
  @Nullable AgencyResolution resolve(Tokens tokens, Asked asked) {
    ImmutableList<Tokens> parts = parts(tokens);
    if (parts.size() < 2) {
      return null;
    }
    String tail = tail(parts.get(parts.size() - 1));
    ImmutableList.Builder<AgencyFilter> members = ImmutableList.builder();
    for (Tokens part : parts) {
      AgencyResolution found = resolver.resolve(part, asked);
      if (isOpen(found) && !tail.isEmpty()) {
        Tokens placed = Tokens.of(part.words(0, part.size()) + " " + tail);
        found = resolver.resolve(placed, asked);
      }
      if (found instanceof Group group) {
        members.addAll(group.members());
      } else if (found instanceof One one) {
        members.add(AgencyFilter.ofIds(ImmutableList.of(one.body().id())));
      } else {
        return null;
      }
    }
    return new Group(asked.printed(), members.build(), asked.place(), Optional.empty());
  }

  /** Whether a name leaves open whose body it is. */
  private static boolean isOpen(@Nullable AgencyResolution found) {
    boolean taken =
        found instanceof One one && one.printed().notes().contains(AgencyNote.LEVEL_OF_PLACE);
    return taken || found instanceof AgencyResolution.Unresolved;
  }

  private static ImmutableList<Tokens> parts(Tokens tokens) {
    ImmutableList.Builder<Tokens> parts = ImmutableList.builder();
    int from = 0;
    for (int at = 1; at < tokens.size(); at++) {
      if (isJoint(tokens.at(at - 1)) && begins(tokens, at)) {
        parts.add(tokens.part(from, jointStart(tokens, at)));
        from = at;
      }
    }
    return parts.add(tokens.part(from, tokens.size())).build();
  }

  private static boolean begins(Tokens tokens, int at) {
    return NameScanner.end(tokens, at) > at || Vocabulary.starts(WordClass.QUANTIFIER, tokens, at);
  }

  private static int jointStart(Tokens tokens, int at) {
    int start = at;
    while (start > 0 && isJoint(tokens.at(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isJoint(Token token) {
    return !token.isWord() || token.is(Keys.AND);
  }

  private String tail(Tokens last) {
    int start = PlaceTailReader.start(last, 1, provinces);
    return start > 0 ? last.words(start, last.size()) : "";
  }
}
