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
import vn.kehoach.agency.Provinces.Province;
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
  @Nullable AgencyResolution resolve(
      Tokens tokens, PrintedAgency printed, Optional<Territory> given) {
    Found<Head> head = words.head(tokens, 0);
    if (head == null || !goesOn(tokens, head)) {
      return null;
    }
    Found<Noun> noun = words.noun(tokens, 0);
    if (noun != null && noun.end() > head.end()) {
      return null;
    }
    int size = tokens.size();
    int tailStart = tailStart(tokens, head.end());
    PlaceTail tail =
        tailStart < size
            ? PlaceTailReader.read(tokens, tailStart, size, provinces)
            : PlaceTail.NONE;
    if (tail == null) {
      return null;
    }
    if (tail.isList()) {
      PrintedAgency several = printed.withNotes(EnumSet.of(AgencyNote.NARROWER));
      return new AgencyResolution.Group(several, ImmutableList.of(), given, Optional.empty());
    }
    String rest = tokens.words(head.end(), tailStart);
    String name = rest.isEmpty() ? head.word().words() : head.word().words() + " " + rest;
    boolean taken = head.word().here() && !isNational(tokens);
    return local(printed, head.word().kind(), name, tail, given, taken);
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

  private int tailStart(Tokens tokens, int from) {
    for (int at = Math.max(1, from); at < tokens.size(); at++) {
      PlaceTail tail = PlaceTailReader.read(tokens, at, tokens.size(), provinces);
      if (tail != null && tail.area() != Area.REGION) {
        return at;
      }
    }
    return tokens.size();
  }

  private AgencyResolution local(
      PrintedAgency printed,
      String kind,
      String name,
      PlaceTail tail,
      Optional<Territory> given,
      boolean taken) {
    Set<AgencyNote> notes = EnumSet.noneOf(AgencyNote.class);
    Optional<Territory> own = own(tail, printed);
    Optional<Territory> place = own;
    if (own.isPresent()) {
      Optional<Province> province = given.flatMap(provinces::of);
      boolean same = province.filter(p -> p.equals(tail.province())).isPresent();
      boolean level = given.isPresent() && given.get().level() == own.get().level();
      if (level && !same && !given.get().name().equals(own.get().name())) {
        notes.add(AgencyNote.PRINTED_PLACE_DIFFERS);
      }
    } else if (given.isPresent() && (taken || tail.area() != Area.NONE)) {
      place = given;
      if (tail.area() == Area.NONE) {
        notes.add(AgencyNote.PLACE_TAKEN_AS_GIVEN);
      }
    }
    PrintedAgency noted = printed.withNotes(notes);
    return new AgencyResolution.Local(noted, kind, name, place);
  }

  private static Optional<Territory> own(PlaceTail tail, PrintedAgency printed) {
    for (AgencyLevel level : tail.levels(tail.province(), printed.date())) {
      Optional<Territory> place = tail.place(level, printed.date());
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }
}
