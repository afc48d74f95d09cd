package vn.kehoach.agency;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.GroupWords.Found;
import vn.kehoach.agency.GroupWords.Noun;
import vn.kehoach.agency.PlaceTail.Area;
import vn.kehoach.agency.Tokens.Token;

/**
 * Reads an open group noun by noun: {@code các sở, ban, ngành tỉnh và UBND các huyện}.
 *
 * <p>Words that go on with a noun may tell the level ({@code cấp tỉnh}) and the place; all others
 * only narrow the group and are passed over.
 */
final class GroupResolver {

  private final ImmutableMap<String, AgencyBody> entries;
  private final Provinces provinces;
  private final BodyResolver bodies;
  private final GroupWords words = GroupWords.standard();

  GroupResolver(Iterable<AgencyBody> all, Provinces provinces, BodyResolver bodies) {
    this.entries = entries(all);
    this.provinces = provinces;
    this.bodies = bodies;
  }

  private static ImmutableMap<String, AgencyBody> entries(Iterable<AgencyBody> all) {
    ImmutableMap.Builder<String, AgencyBody> entries = ImmutableMap.builder();
    for (AgencyBody body : all) {
      if (body.isGroup()) {
        entries.put(key(Tokens.of(body.name())), body);
        body.variants().forEach(variant -> entries.put(key(Tokens.of(variant)), body));
      }
    }
    return entries.buildKeepingLast();
  }

  private static String key(Tokens tokens) {
    return PhraseTrie.phraseKey(tokens, 0, tokens.size());
  }

  /** The group of a name, or null if it does not begin as a group does. */
  @Nullable AgencyResolution resolve(Tokens tokens, Asked asked) {
    GroupParts parts = new Walk(tokens, asked).read();
    if (parts == null) {
      return null;
    }
    Optional<AgencyBody> entry = Optional.ofNullable(entries.get(key(tokens)));
    return parts.group(entry, provinces);
  }

  /** One way through the words. */
  private final class Walk {
    private final Tokens tokens;
    private final Asked asked;
    private final GroupParts parts;
    private int firstNoun;

    Walk(Tokens tokens, Asked asked) {
      this.tokens = tokens;
      this.asked = asked;
      this.parts = new GroupParts(asked);
    }

    @Nullable GroupParts read() {
      int at = 0;
      boolean fresh = true;
      while (at < tokens.size() && !parts.owned) {
        int joint = jointEnd(at);
        int quantifier = Vocabulary.match(WordClass.QUANTIFIER, tokens, joint);
        fresh |= joint > at || quantifier > joint;
        parts.quantified |= quantifier > joint;
        at = Math.max(joint, quantifier);
        int next = at < tokens.size() ? word(at, fresh) : at;
        if (next <= at && parts.isEmpty() && !parts.quantified) {
          return null;
        }
        parts.narrower |= next <= at && at < tokens.size();
        fresh = false;
        at = Math.max(next, at + 1);
      }
      return isGroup() ? parts : null;
    }

    /** One noun in capitals before unknown words is a name that is not known, not a group. */
    private boolean isGroup() {
      if (Vocabulary.starts(WordClass.QUANTIFIER, tokens, 0)) {
        return true;
      }
      Token first = tokens.at(0);
      boolean top = (first.is(Keys.DEPARTMENT) || first.is(Keys.MINISTRY)) && firstNoun == 1;
      boolean name = parts.isOneNoun() && (top || (first.upper() && parts.narrower));
      return !parts.isEmpty() && !name;
    }

    /** The end of a word or phrase that is understood, or the place itself or less. */
    private int word(int at, boolean fresh) {
      Found<Noun> noun = fresh ? words.noun(tokens, at) : null;
      boolean level = PlaceWords.isLevel(tokens, at);
      Area told = level ? PlaceWords.areaAt(tokens, at + 1) : Area.NONE;
      if (told != Area.NONE) {
        return area(at + 1, told, false);
      }
      if (noun != null) {
        firstNoun = parts.nouns.isEmpty() ? noun.end() : firstNoun;
        parts.nouns.add(noun.word());
        return fields(noun.end(), at);
      }
      Area area = PlaceWords.areaAt(tokens, at);
      return area != Area.NONE ? area(at, area, fresh) : other(at);
    }

    /** A kind of place: a noun of its own, or the level of the noun before it. */
    private int area(int at, Area area, boolean fresh) {
      int name = PlaceWords.areaEnd(tokens, at);
      Provinces.Match match = provinces.at(tokens, name, true);
      boolean wide = area == Area.PROVINCE || area == Area.CITY;
      if (match != null && wide) {
        parts.province = match.province();
        boolean town = area == Area.CITY && !match.province().isCity(asked.date());
        parts.note(town ? Area.DISTRICT : Area.PROVINCE, fresh);
        return match.end();
      }
      parts.note(area, fresh);
      int end = name;
      while (tokens.at(end).upper() && words.noun(tokens, end) == null) {
        end++;
      }
      parts.local = end > name ? tokens.words(name, end) : parts.local;
      return end;
    }

    private int other(int at) {
      if (PlaceWords.isBase(tokens, at)) {
        parts.told.add(AgencyLevel.COMMUNE);
        return at + 2;
      }
      int centre = PlaceWords.centreEnd(tokens, at);
      if (centre > at) {
        parts.told.add(AgencyLevel.CENTRAL);
        return centre;
      }
      Provinces.Match match = provinces.at(tokens, at, false);
      if (match != null) {
        parts.province = match.province();
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
      parts.owned = end > at && tokens.at(end - 1).is(Keys.UNDER) && isOwner(end);
      return end;
    }

    private boolean isOwner(int at) {
      int head = Vocabulary.longest(tokens, at, WordClass.HEAD, WordClass.NAME, WordClass.ALONE);
      return head > at && tokens.at(at).upper();
    }

    /** Goes on over {@code các Sở: Tài chính, Nội vụ}, which are the only members then. */
    private int fields(int end, int at) {
      Token head = tokens.at(at);
      boolean colon = tokens.at(end).type() == TokenKind.COLON;
      boolean named = head.is(Keys.DEPARTMENT) || head.is(Keys.MINISTRY);
      int field = named && (parts.quantified || colon) ? end + (colon ? 1 : 0) : tokens.size();
      int last = end;
      while (tokens.at(field).upper()) {
        int to = Vocabulary.match(WordClass.FIELD, tokens, field);
        if (to <= field) {
          return last;
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
        found.id().ifPresent(parts.only::add);
      }
    }

    private int jointEnd(int from) {
      int at = from;
      while (at < tokens.size() && isJoint(tokens.at(at))) {
        at++;
      }
      return at;
    }

    private static boolean isJoint(Token token) {
      return !token.isWord() || token.is(Keys.AND) || token.is(Keys.OR) || token.is("&");
    }
  }
}
