package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.GroupWords.Found;
import vn.kehoach.agency.GroupWords.Head;
import vn.kehoach.agency.GroupWords.Noun;
import vn.kehoach.agency.PlaceTail.Area;
import vn.kehoach.territory.Territory;

/** Finds bodies with a name of their own, by their first words. */
final class LocalBodies {

  private static final ImmutableSet<String> NATIONAL =
      ImmutableSet.of(
          Tokens.key("Việt Nam"),
          Tokens.key("Trung ương"),
          Tokens.key("quốc gia"),
          Tokens.key("miền Bắc"),
          Tokens.key("miền Trung"),
          Tokens.key("miền Nam"));

  private final Provinces provinces;
  private final GroupWords words = GroupWords.standard();

  LocalBodies(Provinces provinces) {
    this.provinces = provinces;
  }

  /** The local body of a name, or null if it does not begin as one does. */
  @Nullable AgencyResolution resolve(Tokens tokens, Asked asked) {
    Found<Head> head = words.head(tokens, 0);
    if (head == null || isGroup(tokens, head) || !goesOn(tokens, head)) {
      return null;
    }
    int end = tailStart(tokens, head.end());
    PlaceTail tail =
        end < tokens.size() ? PlaceTailReader.read(tokens, end, provinces) : PlaceTail.NONE;
    if (tail == null || tail.isList()) {
      PrintedAgency several = asked.printed().withNotes(EnumSet.of(AgencyNote.NARROWER));
      return new AgencyResolution.Group(
          several, ImmutableList.of(), asked.place(), Optional.empty());
    }
    String rest = tokens.words(head.end(), isPart(tokens, end, tail) ? tokens.size() : end);
    String name = rest.isEmpty() ? head.word().words() : head.word().words() + " " + rest;
    boolean taken = head.word().here() && !isNational(tokens);
    return local(asked, head.word().kind(), name, tail, taken);
  }

  /**
   * Whether a longer noun of a group begins there: 'Hội nghề nghiệp', not 'Trường Đại học Vinh'.
   */
  private boolean isGroup(Tokens tokens, Found<Head> head) {
    Found<Noun> noun = words.noun(tokens, 0);
    return noun != null && noun.end() > head.end() && !tokens.at(noun.end()).upper();
  }

  private static boolean goesOn(Tokens tokens, Found<Head> head) {
    if (head.word().alone()) {
      return true;
    }
    Tokens.Token next = tokens.at(head.end());
    boolean word = next.isWord() && !next.is(Keys.AND);
    return word && (tokens.at(0).upper() || next.upper());
  }

  private static boolean isNational(Tokens tokens) {
    int last = tokens.size() - 1;
    return NATIONAL.contains(tokens.at(last - 1).key() + " " + tokens.at(last).key());
  }

  /** Whether a place is part of the name itself: {@code Bảo tàng Hà Nội}. */
  private static boolean isPart(Tokens tokens, int at, PlaceTail tail) {
    TokenKind first = tokens.at(at).type();
    boolean dash = first == TokenKind.DASH;
    return dash || (first == TokenKind.WORD && tail.area() == Area.NAME);
  }

  private int tailStart(Tokens tokens, int from) {
    for (int at = from; at < tokens.size(); at++) {
      PlaceTail tail = PlaceTailReader.read(tokens, at, provinces);
      if (tail != null && tail.area() != Area.REGION) {
        return at;
      }
    }
    return tokens.size();
  }

  private static AgencyResolution local(
      Asked asked, String kind, String name, PlaceTail tail, boolean taken) {
    Set<AgencyNote> notes = EnumSet.noneOf(AgencyNote.class);
    Optional<Territory> place = own(tail, asked);
    if (place.isPresent()) {
      if (asked.differs(place.get(), tail.province())) {
        notes.add(AgencyNote.PRINTED_PLACE_DIFFERS);
      }
    } else if (tail.area() != Area.NONE) {
      place = asked.place();
    } else if (taken && asked.place().isPresent()) {
      place = asked.place();
      notes.add(AgencyNote.PLACE_TAKEN_AS_GIVEN);
    }
    return new AgencyResolution.Local(asked.printed().withNotes(notes), kind, name, place);
  }

  private static Optional<Territory> own(PlaceTail tail, Asked asked) {
    for (AgencyLevel level : tail.levels(asked.province(), asked.date())) {
      Optional<Territory> place = tail.place(level, asked.date());
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }
}
