package vn.kehoach.agency;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.AgencyResolution.Candidate;
import vn.kehoach.agency.AgencyResolution.Reason;
import vn.kehoach.territory.Territory;

/** Tries what a printed name may be: a body, an office, a group, a local body, several of these. */
final class AgencyResolver {

  private static final int MOST_OFFICES = 4;

  /** A longer text is no name and is not looked into. */
  private static final int MOST_LETTERS = 2_000;

  private final Provinces provinces;
  private final BodyResolver bodies;
  private final RankedBodies ranked;
  private final BodyAtStart starts;
  private final GroupResolver groups;
  private final LocalBodies locals;

  /** Made when a name is not known for the first time: most callers never need it. */
  private final Supplier<NearNames> near;

  private final NamesInRow row;

  AgencyResolver(Iterable<AgencyBody> all, Succession succession, Provinces provinces) {
    this.provinces = provinces;
    this.bodies = new BodyResolver(NameForms.of(all, provinces), provinces, succession);
    this.ranked = new RankedBodies(bodies);
    this.starts = new BodyAtStart(bodies);
    this.groups = new GroupResolver(all, provinces, bodies);
    this.locals = new LocalBodies(provinces);
    this.near = Suppliers.memoize(() -> new NearNames(all));
    this.row = new NamesInRow(provinces, (name, asked) -> name(name, asked, 0));
  }

  AgencyResolution resolve(String printed, Optional<Territory> place, LocalDate date) {
    Asked asked = Asked.of(printed, place, date, provinces);
    if (printed.length() > MOST_LETTERS) {
      return unknown(asked, ImmutableList.of());
    }
    AgencyResolution found = name(Tokens.ofName(printed), asked, MOST_OFFICES);
    return found != null ? GivenPlace.noted(found, asked) : unknown(asked, near().of(printed));
  }

  private @Nullable AgencyResolution name(Tokens tokens, Asked asked, int offices) {
    if (tokens.size() == 0) {
      return null;
    }
    AgencyResolution body = bodies.resolve(tokens, asked);
    if (body != null) {
      return body;
    }
    AgencyResolution ranked = offices > 0 ? this.ranked.resolve(tokens, asked) : null;
    if (isFound(ranked)) {
      return ranked;
    }
    int office = offices > 0 ? officeEnd(tokens) : 0;
    if (office > 0) {
      AgencyResolution held = held(tokens, office, asked, offices);
      return ranked == null || isFound(held) ? held : ranked;
    }
    AgencyResolution several = offices == MOST_OFFICES ? row.resolve(tokens, asked) : null;
    if (several != null) {
      return several;
    }
    if (Vocabulary.starts(WordClass.QUANTIFIER, tokens, 0)) {
      return groups.resolve(tokens, asked);
    }
    AgencyResolution local = locals.resolve(tokens, asked);
    if (local == null) {
      AgencyResolution acting = starts.resolve(tokens, asked);
      return acting != null ? acting : groups.resolve(tokens, asked);
    }
    boolean misprint = near().isMisprint(tokens.words(0, tokens.size()));
    return misprint ? null : local;
  }

  private static boolean isFound(@Nullable AgencyResolution found) {
    return found != null && !(found instanceof AgencyResolution.Unresolved);
  }

  /** An office and whose it is. */
  private @Nullable AgencyResolution held(Tokens tokens, int office, Asked asked, int offices) {
    Tokens owner = tokens.part(office, tokens.size());
    Asked held = asked.withOffice(tokens.words(0, office));
    AgencyResolution found = owner.size() > 0 ? name(owner, held, offices - 1) : null;
    if (found != null) {
      return found;
    }
    AgencyResolution group = groups.resolve(tokens, asked);
    return group != null || owner.size() > 0
        ? group
        : new AgencyResolution.Unresolved(held.printed(), Reason.OFFICE_ALONE, ImmutableList.of());
  }

  private static int officeEnd(Tokens tokens) {
    int quantified = Math.max(0, Vocabulary.match(WordClass.QUANTIFIER, tokens, 0));
    int end = Vocabulary.match(WordClass.PERSON, tokens, quantified);
    return end > quantified ? end : 0;
  }

  private NearNames near() {
    return Objects.requireNonNull(near.get());
  }

  private static AgencyResolution unknown(Asked asked, ImmutableList<Candidate> near) {
    return new AgencyResolution.Unresolved(asked.printed(), Reason.UNKNOWN, near);
  }
}
