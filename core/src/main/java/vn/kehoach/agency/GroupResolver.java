package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.GroupWords.Found;
import vn.kehoach.agency.GroupWords.Noun;
import vn.kehoach.agency.PlaceTail.Area;
import vn.kehoach.agency.Provinces.Province;
import vn.kehoach.agency.Tokens.Token;
import vn.kehoach.territory.Territory;

/**
 * Reads an open group noun by noun: {@code các sở, ban, ngành tỉnh và UBND các huyện}.
 *
 * <p>Words that go on with a noun may tell the level ({@code cấp tỉnh}) and the place; all others
 * only narrow the group and are passed over.
 */
final class GroupResolver {

  private static final String LEVEL = Tokens.key("cấp");
  private static final String BASE_1 = Tokens.key("cơ");
  private static final String BASE_2 = Tokens.key("sở");
  private static final String CENTRE_1 = Tokens.key("trung");
  private static final String CENTRE_2 = Tokens.key("ương");
  private static final String CENTRE = Tokens.key("tw");
  private static final ImmutableSet<String> ALL_KINDS = ImmutableSet.of("*");

  private final ImmutableMap<String, AgencyBody> entries;
  private final Provinces provinces;
  private final BodyResolver bodies;
  private final GroupWords words = GroupWords.standard();

  GroupResolver(Iterable<AgencyBody> all, Provinces provinces, BodyResolver bodies) {
    this.entries = entries(all);
    this.provinces = provinces;
    this.bodies = bodies;
  }

  /** The group of a name, or null if it does not begin as a group does. */
  @Nullable AgencyResolution resolve(Tokens tokens, Asked asked) {
    return new Walk(tokens, asked).read();
  }

  /** One way through the words. */
  private final class Walk {
    private final Tokens tokens;
    private final Asked asked;
    private final List<Noun> nouns = new ArrayList<>();
    private final Set<Area> areas = EnumSet.noneOf(Area.class);
    private final Set<AgencyLevel> told = EnumSet.noneOf(AgencyLevel.class);
    private final ImmutableSet.Builder<String> listed = ImmutableSet.builder();
    private @Nullable Province place;
    private boolean quantified;
    private boolean plain = true;
    private boolean owned;
    private int firstNoun;

    /** The name of a place that is no province. */
    private String local = "";

    Walk(Tokens tokens, Asked asked) {
      this.tokens = tokens;
      this.asked = asked;
    }

    @Nullable AgencyResolution read() {
      int at = 0;
      boolean fresh = true;
      while (at < tokens.size() && !owned) {
        int joint = jointEnd(at);
        int quantifier = Vocabulary.match(WordClass.QUANTIFIER, tokens, Math.max(at, joint));
        fresh |= joint > at || quantifier > at;
        quantified |= quantifier > at;
        at = Math.max(joint, quantifier);
        if (at >= tokens.size()) {
          break;
        }
        int next = word(at, fresh);
        if (next <= at && nouns.isEmpty() && areas.isEmpty() && !quantified) {
          return null;
        }
        plain &= next > at;
        fresh = false;
        at = Math.max(next, at + 1);
      }
      return isGroup() ? group() : null;
    }

    /** One noun in capitals before unknown words is a name that is not known, not a group. */
    private boolean isGroup() {
      if (quantified) {
        return true;
      }
      boolean single = nouns.size() == 1 && areas.isEmpty();
      boolean top = tokens.at(0).is(Keys.DEPARTMENT) || tokens.at(0).is(Keys.MINISTRY);
      boolean name = single && ((top && firstNoun == 1) || (tokens.at(0).upper() && !plain));
      return !(nouns.isEmpty() && areas.isEmpty()) && !name;
    }

    /** Whether a noun is that of the departments or of the ministries. */
    private static boolean isTop(Noun noun) {
      boolean kind = noun.kinds().contains("ministry") || noun.kinds().contains("department");
      return noun.reach() == GroupWords.Reach.LISTED && kind;
    }

    /** The end of a word or phrase that is understood, or the place itself. */
    private int word(int at, boolean fresh) {
      Found<Noun> noun = words.noun(tokens, at);
      Area area = PlaceTailReader.areaAt(tokens, at);
      if (noun != null && fresh && !isTold(at)) {
        firstNoun = nouns.isEmpty() ? noun.end() : firstNoun;
        nouns.add(noun.word());
        return fields(noun.end(), at);
      }
      if (area != Area.NONE) {
        return area(at, area, fresh);
      }
      if (tokens.at(at).is(LEVEL) && PlaceTailReader.areaAt(tokens, at + 1) != Area.NONE) {
        return area(at + 1, PlaceTailReader.areaAt(tokens, at + 1), false);
      }
      return other(at);
    }

    /** Whether 'cấp huyện' only tells the level of what is beside it. */
    private boolean isTold(int at) {
      return tokens.at(at).is(LEVEL) && PlaceTailReader.areaAt(tokens, at + 1) != Area.NONE;
    }

    private boolean isBase(int at) {
      return tokens.at(at).is(BASE_1) && tokens.at(at + 1).is(BASE_2);
    }

    /** A kind of place: a noun of its own, or the level of the noun before it. */
    private int area(int at, Area area, boolean fresh) {
      int end = Vocabulary.match(WordClass.AREA, tokens, at);
      end = tokens.at(end).type() == TokenKind.DOT ? end + 1 : end;
      Provinces.Match match = provinces.at(tokens, end, true);
      boolean wide = area == Area.PROVINCE || area == Area.CITY;
      if (match != null && wide) {
        place = match.province();
        boolean town = area == Area.CITY && !place.isCity(asked.date());
        note(town ? Area.DISTRICT : Area.PROVINCE, fresh);
        return match.end();
      }
      note(area, fresh);
      int name = end;
      while (tokens.at(end).upper() && words.noun(tokens, end) == null) {
        end++;
      }
      if (end > name) {
        local = tokens.words(name, end);
      }
      return end;
    }

    private void note(Area area, boolean fresh) {
      if (fresh) {
        areas.add(area);
      } else {
        told.addAll(levels(area));
      }
    }

    private int other(int at) {
      Token token = tokens.at(at);
      if (isBase(at)) {
        told.add(AgencyLevel.COMMUNE);
        return at + 2;
      }
      if (token.is(CENTRE) || (token.is(CENTRE_1) && tokens.at(at + 1).is(CENTRE_2))) {
        told.add(AgencyLevel.CENTRAL);
        return token.is(CENTRE) ? at + 1 : at + 2;
      }
      Provinces.Match match = provinces.at(tokens, at, false);
      if (match != null) {
        place = match.province();
        return match.end();
      }
      int end =
          Vocabulary.longest(
              tokens,
              at,
              WordClass.MODIFIER,
              WordClass.SPECIFIER,
              WordClass.SITE,
              WordClass.STOP,
              WordClass.TAIL);
      owned = end > at && tokens.at(end - 1).is(Keys.UNDER) && isOwner(end);
      return end;
    }

    /** Whether the body begins whose parts are meant: {@code các phòng thuộc Sở}. */
    private boolean isOwner(int at) {
      int head = Vocabulary.longest(tokens, at, WordClass.HEAD, WordClass.NAME, WordClass.ALONE);
      return head > at && tokens.at(at).upper();
    }

    /** Goes on over {@code các Sở: Tài chính, Nội vụ}, which are the only members then. */
    private int fields(int end, int at) {
      Token head = tokens.at(at);
      boolean named = head.is(Keys.DEPARTMENT) || head.is(Keys.MINISTRY);
      int field = tokens.at(end).type() == TokenKind.COLON ? end + 1 : end;
      int last = end;
      named &= quantified || field > end;
      while (named && tokens.at(field).upper() && field < tokens.size()) {
        int to = Vocabulary.match(WordClass.FIELD, tokens, field);
        if (to <= field) {
          break;
        }
        member(tokens.words(at, at + 1) + " " + tokens.words(field, to));
        last = to;
        field = jointEnd(to);
      }
      return last;
    }

    private void member(String name) {
      AgencyResolution found = bodies.resolve(Tokens.of(name), asked);
      if (found != null) {
        found.id().ifPresent(listed::add);
      }
    }

    private AgencyResolution group() {
      ImmutableSet<String> only = listed.build();
      ImmutableSet<AgencyLevel> scope = scope();
      ImmutableList.Builder<AgencyFilter> members = ImmutableList.builder();
      if (!only.isEmpty()) {
        members.add(AgencyFilter.ofIds(only));
      } else {
        nouns.stream().filter(n -> !owned || isTop(n)).forEach(n -> members.add(n.in(scope)));
        areas.forEach(area -> members.add(ofPlace(area)));
      }
      Set<AgencyNote> notes = EnumSet.noneOf(AgencyNote.class);
      if (!plain || owned) {
        notes.add(AgencyNote.NARROWER);
      }
      String key = PhraseTrie.phraseKey(tokens, 0, tokens.size());
      return new AgencyResolution.Group(
          asked.printed().withNotes(notes),
          members.build(),
          place(scope),
          Optional.ofNullable(entries.get(key)));
    }

    /** The place whose group it is; several provinces are in no province. */
    private Optional<Territory> place(ImmutableSet<AgencyLevel> scope) {
      if (place != null) {
        return Optional.of(place.territory(asked.date()));
      }
      if (!local.isEmpty() && areas.size() == 1 && nouns.isEmpty()) {
        return named(levels(areas.iterator().next()));
      }
      boolean peers =
          nouns.isEmpty()
              && asked.place().isPresent()
              && areas.stream()
                  .flatMap(area -> levels(area).stream())
                  .anyMatch(level -> level.compareTo(asked.level()) <= 0);
      boolean central = scope.contains(AgencyLevel.CENTRAL) && !told.isEmpty();
      boolean ministries = nouns.stream().anyMatch(n -> isTop(n) && isCentral(n));
      return peers || central || ministries ? Optional.empty() : asked.place();
    }

    private Optional<Territory> named(ImmutableSet<AgencyLevel> levels) {
      boolean district = levels.contains(AgencyLevel.DISTRICT);
      boolean commune = levels.contains(AgencyLevel.COMMUNE);
      Territory.Level level = district ? Territory.Level.DISTRICT : Territory.Level.COMMUNE;
      return district || commune ? Optional.of(Territory.of(local, level)) : asked.place();
    }

    private static boolean isCentral(Noun noun) {
      return noun.levels().contains(AgencyLevel.CENTRAL);
    }

    private AgencyFilter ofPlace(Area area) {
      Area meant = area == Area.CITY ? PlaceTail.cityAmong(areas) : area;
      return new AgencyFilter(levels(meant), ALL_KINDS, ImmutableSet.of());
    }

    private ImmutableSet<AgencyLevel> levels(Area area) {
      return new PlaceTail(area, "", null, ImmutableSet.of(), true)
          .levels(asked.province(), asked.date());
    }

    /** The levels that the words tell, or else those of the first nouns, or of the place. */
    private ImmutableSet<AgencyLevel> scope() {
      if (!told.isEmpty()) {
        return Sets.immutableEnumSet(told);
      }
      for (Noun noun : nouns) {
        if (isTop(noun)) {
          return noun.levels();
        }
      }
      return Sets.immutableEnumSet(asked.level());
    }

    private int jointEnd(int from) {
      int at = from;
      while (at < tokens.size() && isJoint(tokens.at(at))) {
        at++;
      }
      return at;
    }

    private static boolean isJoint(Token token) {
      return switch (token.type()) {
        case WORD -> token.is(Keys.AND) || token.is(Keys.OR) || token.key().equals("&");
        case END -> false;
        default -> true;
      };
    }
  }

  private static ImmutableMap<String, AgencyBody> entries(Iterable<AgencyBody> all) {
    ImmutableMap.Builder<String, AgencyBody> entries = ImmutableMap.builder();
    for (AgencyBody body : all) {
      if (body.isGroup()) {
        put(entries, body.name(), body);
        body.variants().forEach(variant -> put(entries, variant, body));
      }
    }
    return entries.buildKeepingLast();
  }

  private static void put(
      ImmutableMap.Builder<String, AgencyBody> entries, String name, AgencyBody body) {
    Tokens tokens = Tokens.of(name);
    entries.put(PhraseTrie.phraseKey(tokens, 0, tokens.size()), body);
  }
}
