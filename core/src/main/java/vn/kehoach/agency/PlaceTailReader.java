package vn.kehoach.agency;

import static vn.kehoach.agency.PlaceWords.areaAt;
import static vn.kehoach.agency.PlaceWords.areaEnd;
import static vn.kehoach.agency.PlaceWords.jointEnd;
import static vn.kehoach.agency.PlaceWords.linksEnd;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.PlaceTail.Area;
import vn.kehoach.agency.Provinces.Province;
import vn.kehoach.agency.Tokens.Token;

/** Reads the words after a name up to its end; see {@link PlaceTail}. */
final class PlaceTailReader {

  private static final int MOST_PARTS = 12;
  private static final int MOST_NAME_WORDS = 8;
  private static final String TWO = Tokens.key("hai");
  private static final String TERM = Tokens.key("khóa");

  private final Tokens tokens;
  private final Provinces provinces;
  private final int to;

  private Area area = Area.NONE;
  private String name = "";
  private @Nullable Province province;
  private final EnumSet<Area> listed = EnumSet.noneOf(Area.class);
  private boolean list;
  private boolean plain = true;

  private PlaceTailReader(Tokens tokens, Provinces provinces) {
    this.tokens = tokens;
    this.provinces = provinces;
    this.to = tokens.size();
  }

  /** The tail from a token to the end of the name, or null if the words are no tail. */
  static @Nullable PlaceTail read(Tokens tokens, int from, Provinces provinces) {
    return PlaceWords.mayBegin(tokens, from, provinces)
        ? new PlaceTailReader(tokens, provinces).read(from)
        : null;
  }

  /** The same after a word such as 'Huyện ủy', which has the kind of place before the name. */
  static @Nullable PlaceTail afterKind(Tokens tokens, int from, Area kind, Provinces provinces) {
    PlaceTailReader reader = new PlaceTailReader(tokens, provinces);
    int end = reader.named(from, kind);
    return end > from ? reader.read(end) : null;
  }

  /** The first token from which a tail goes to the end of the name, or -1. */
  static int start(Tokens tokens, int from, Provinces provinces) {
    for (int at = from; at < tokens.size(); at++) {
      if (!isInName(tokens, at) && read(tokens, at, provinces) != null) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a name without a place goes on there: {@code Đoàn TNCS Hồ Chí Minh}. */
  static boolean isInName(Tokens tokens, int at) {
    for (int from = 0; from < at; from++) {
      if (Vocabulary.match(WordClass.ALONE, tokens, from) > at) {
        return true;
      }
    }
    return false;
  }

  private @Nullable PlaceTail read(int from) {
    int at = linksEnd(tokens, jointEnd(tokens, from));
    for (int i = 0; i < MOST_PARTS && at < to; i++) {
      int next = part(at);
      if (next <= at) {
        return null;
      }
      at = linksEnd(tokens, jointEnd(tokens, next));
    }
    if (at < to || (area == Area.NONE && !list)) {
      return null;
    }
    return new PlaceTail(
        list ? Area.LIST : area, name, province, Sets.immutableEnumSet(listed), plain);
  }

  private int named(int at, Area kind) {
    Provinces.Match match = provinces.at(tokens, at, false);
    if (match != null) {
      province = match.province();
    }
    int end = match != null ? match.end() : nameEnd(at);
    note(kind, tokens.words(at, end), false);
    return end;
  }

  private int part(int at) {
    int quantified = Vocabulary.match(WordClass.QUANTIFIER, tokens, at);
    boolean several = quantified > at || tokens.at(at).is(TWO);
    int first = several ? Math.max(quantified, at + 1) : at;
    first += several && tokens.at(first).startsWithDigit() ? 1 : 0;
    if (PlaceWords.isLevel(tokens, first)) {
      return level(first + 1, several);
    }
    Area kind = areaAt(tokens, first);
    if (kind != Area.NONE) {
      return place(first, kind, several);
    }
    if (PlaceWords.isRegion(tokens, first)) {
      return region(first + 2, several);
    }
    return several ? -1 : other(at);
  }

  private int other(int at) {
    boolean term = tokens.at(at).is(TERM) && at + 1 < to;
    boolean nation = PlaceWords.isNation(tokens, at) && at + 2 < to;
    if (term || nation) {
      return at + 2;
    }
    int end = list ? nameEnd(at) : at;
    return end > at ? end : bareName(at);
  }

  /** Goes on after 'cấp': {@code cấp huyện}, or {@code các cấp}. */
  private int level(int at, boolean several) {
    Area kind = areaAt(tokens, at);
    if (kind != Area.NONE) {
      note(kind, "", several);
      return at + 1;
    }
    if (!several) {
      return -1;
    }
    for (Area each : EnumSet.of(Area.PROVINCE, Area.DISTRICT, Area.COMMUNE)) {
      note(each, "", true);
    }
    return at;
  }

  private int place(int at, Area kind, boolean several) {
    int after = areaEnd(tokens, at);
    Provinces.Match match = several ? null : provinces.at(tokens, after, true);
    boolean wide = kind == Area.PROVINCE || kind == Area.CITY;
    if (match != null && wide) {
      province = match.province();
      note(kind, tokens.words(after, match.end()), false);
      return match.end();
    }
    if (several && tokens.at(after).type() == TokenKind.COLON) {
      note(kind, "", true);
      return to;
    }
    int end = nameEnd(after);
    boolean next = isListed(end);
    String printed = several || next ? "" : tokens.words(after, end);
    note(kind, printed, several || next || list);
    return several || list ? restEnd(end) : end;
  }

  /** Whether another kind of place follows: {@code huyện, thị xã}. */
  private boolean isListed(int end) {
    int joint = jointEnd(tokens, end);
    return joint > end && areaAt(tokens, joint) != Area.NONE && !isNamed(joint);
  }

  private boolean isNamed(int at) {
    int after = areaEnd(tokens, at);
    return nameEnd(after) > after || provinces.at(tokens, after, true) != null;
  }

  /** The end of the words that tell which places of a list are meant. */
  private int restEnd(int at) {
    int end = at;
    while (end < to && jointEnd(tokens, end) == end) {
      int link = linksEnd(tokens, end);
      boolean known = link > end || isSite(end);
      int next = link > end ? link : end + 1;
      boolean place =
          areaAt(tokens, next) != Area.NONE || provinces.at(tokens, next, false) != null;
      if (known && place) {
        return end;
      }
      plain &= known;
      end = next;
    }
    return end;
  }

  private boolean isSite(int at) {
    return Vocabulary.longest(tokens, at, WordClass.SITE, WordClass.MODIFIER) > at;
  }

  private int region(int at, boolean several) {
    Token number = tokens.at(at);
    boolean named = number.isWord() && (number.startsWithDigit() || number.upper());
    boolean place = named && provinces.at(tokens, at, false) != null;
    int end = named && !place ? nameEnd(at) : at;
    note(Area.REGION, several ? "" : tokens.words(at, end), several);
    return end;
  }

  private int bareName(int at) {
    Provinces.Match match = provinces.at(tokens, at, false);
    if (match == null) {
      return -1;
    }
    province = match.province();
    note(Area.NAME, tokens.words(at, match.end()), false);
    return match.end();
  }

  /** Keeps the first, narrowest place; later ones lie around it. */
  private void note(Area kind, String printed, boolean several) {
    if (several) {
      if (area != Area.NONE && area != Area.LIST) {
        listed.add(area);
      }
      list = true;
      listed.add(kind);
      area = Area.LIST;
    } else if (area == Area.NONE) {
      area = kind;
      name = printed;
    }
  }

  private int nameEnd(int from) {
    int at = from;
    while (at < from + MOST_NAME_WORDS && isNameWord(at, from)) {
      at++;
    }
    return at;
  }

  private boolean isNameWord(int at, int from) {
    Token token = tokens.at(at);
    if (token.type() == TokenKind.DASH) {
      return at > from
          && tokens.at(at + 1).upper()
          && areaAt(tokens, at + 1) == Area.NONE
          && provinces.at(tokens, at + 1, false) == null;
    }
    boolean starts = token.startsWithDigit() || token.upper();
    return token.isWord() && starts && (at == from || areaAt(tokens, at) == Area.NONE);
  }
}
