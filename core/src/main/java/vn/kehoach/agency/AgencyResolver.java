package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.AgencyResolution.Reason;
import vn.kehoach.territory.Territory;

/** Tries what a printed name may be: a body, an office, a group, a local body, several of these. */
final class AgencyResolver {

  private static final int MOST_OFFICES = 4;
  private static final int MOST_LETTERS = 2_000;

  /** So like a known name, a name is more likely a misprint of it than one of its own. */
  private static final double MISPRINT = 0.92;

  private final Provinces provinces;
  private final BodyResolver bodies;
  private final GroupResolver groups;
  private final LocalBodies locals;
  private final NearNames near;
  private final NamesInRow row;

  AgencyResolver(Iterable<AgencyBody> all, Succession succession) {
    this.provinces = Provinces.standard();
    this.bodies = new BodyResolver(NameForms.of(all, provinces), provinces, succession);
    this.groups = new GroupResolver(all, provinces, bodies);
    this.locals = new LocalBodies(provinces);
    this.near = new NearNames(all);
    this.row = new NamesInRow(provinces, (name, printed, place) -> name(name, printed, place, 0));
  }

  AgencyResolution resolve(String printed, Optional<Territory> given, LocalDate date) {
    Optional<Territory> place = given.map(p -> provinces.canonical(p, date));
    String name = printed.length() > MOST_LETTERS ? printed.substring(0, MOST_LETTERS) : printed;
    PrintedAgency asked = PrintedAgency.of(printed, date);
    AgencyResolution found = name(Tokens.ofName(name), asked, place, MOST_OFFICES);
    return found != null ? found : unresolved(asked, name);
  }

  private @Nullable AgencyResolution name(
      Tokens tokens, PrintedAgency printed, Optional<Territory> place, int offices) {
    if (tokens.size() == 0) {
      return null;
    }
    AgencyResolution body = bodies.resolve(tokens, printed, place);
    if (body != null) {
      return body;
    }
    int office = offices > 0 ? officeEnd(tokens) : 0;
    if (office > 0) {
      return held(tokens, office, printed, place, offices);
    }
    AgencyResolution several = offices == MOST_OFFICES ? row.resolve(tokens, printed, place) : null;
    if (several != null) {
      return several;
    }
    if (Vocabulary.starts(WordClass.QUANTIFIER, tokens, 0)) {
      return groups.resolve(tokens, printed, place);
    }
    AgencyResolution local = locals.resolve(tokens, printed, place);
    if (local == null) {
      return groups.resolve(tokens, printed, place);
    }
    boolean misprint =
        near.of(tokens.words(0, tokens.size())).stream()
            .anyMatch(candidate -> candidate.likeness() >= MISPRINT);
    return misprint ? null : local;
  }

  /** An office and whose it is. */
  private @Nullable AgencyResolution held(
      Tokens tokens, int office, PrintedAgency printed, Optional<Territory> place, int offices) {
    Tokens owner = tokens.part(office, tokens.size());
    PrintedAgency held = printed.withOffice(tokens.words(0, office));
    AgencyResolution found = owner.size() > 0 ? name(owner, held, place, offices - 1) : null;
    if (found != null) {
      return found;
    }
    AgencyResolution group = groups.resolve(tokens, printed, place);
    return group != null || owner.size() > 0
        ? group
        : new AgencyResolution.Unresolved(held, Reason.OFFICE_ALONE, ImmutableList.of());
  }

  private static int officeEnd(Tokens tokens) {
    int quantified = Math.max(0, Vocabulary.match(WordClass.QUANTIFIER, tokens, 0));
    int end = Vocabulary.match(WordClass.PERSON, tokens, quantified);
    return end > quantified ? end : 0;
  }

  private AgencyResolution unresolved(PrintedAgency asked, String name) {
    return new AgencyResolution.Unresolved(asked, Reason.UNKNOWN, near.of(name));
  }
}
