package vn.kehoach.agency;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.PlaceTail.Area;
import vn.kehoach.agency.Provinces.Province;
import vn.kehoach.agency.Tokens.Token;

/** Reads the words after a name up to its end; see {@link PlaceTail}. */
final class PlaceTailReader {

  private static final int MOST_PARTS = 12;
  private static final int MOST_NAME_WORDS = 8;

  private static final String LEVEL = Tokens.key("cấp");
  private static final String REGION_1 = Tokens.key("khu");
  private static final String REGION_2 = Tokens.key("vực");
  private static final String TOWN_1 = Tokens.key("thị");
  private static final String COMMUNE = Tokens.key("xã");
  private static final String TWO = Tokens.key("hai");
  private static final String NATION_1 = Tokens.key("Việt");
  private static final String NATION_2 = Tokens.key("Nam");
  private static final Set<String> DISTRICTS = keys("quận", "huyện", "tx");
  private static final Set<String> COMMUNES = keys("xã", "phường", "đặc");
  private static final Set<String> CITIES = keys("thành", "tp");
  private static final Set<String> TERMS = keys("khóa", "khoá");
  private static final Set<String> LINKS = keys("của", "thuộc", "tại", "ở", "trong");
  private static final Set<String> FIRST_WORDS =
      keys(
          "của", "thuộc", "tại", "ở", "trong", "và", "hoặc", "chi", "trên", "trực", "đóng", "cấp",
          "khu", "hai", "việt", "khóa");
  private static final PhraseTrie LONG_LINKS =
      phrases(
          "chi nhánh",
          "trên địa bàn",
          "trực thuộc trung ương",
          "trực thuộc",
          "thuộc tỉnh",
          "đóng trên địa bàn");

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
    return new PlaceTailReader(tokens, provinces).read(from);
  }

  /** The same after a word such as 'Huyện ủy', which has the kind of place before the name. */
  static @Nullable PlaceTail afterKind(Tokens tokens, int from, Area kind, Provinces provinces) {
    PlaceTailReader reader = new PlaceTailReader(tokens, provinces);
    int end = reader.named(from, kind);
    return end > from ? reader.read(end) : null;
  }

  /** Whether a tail may begin at a token, by its first word; false spares the reading. */
  static boolean mayBegin(Tokens tokens, int at, Provinces provinces) {
    Token token = tokens.at(at);
    return !token.isWord()
        || token.opens(WordClass.AREA)
        || token.opens(WordClass.QUANTIFIER)
        || FIRST_WORDS.contains(token.key())
        || provinces.mayBegin(tokens, at)
        || NameForms.committeeAt(tokens, at) != Area.NONE;
  }

  /** The kind of place that a word for one names at a token, or none. */
  static Area areaAt(Tokens tokens, int at) {
    if (Vocabulary.match(WordClass.AREA, tokens, at) < 0) {
      return Area.NONE;
    }
    String key = tokens.at(at).key();
    if (key.equals(Keys.PROVINCE)) {
      return Area.PROVINCE;
    }
    if (CITIES.contains(key)) {
      return Area.CITY;
    }
    boolean town = key.equals(TOWN_1) && tokens.at(at + 1).is(COMMUNE);
    if (town || DISTRICTS.contains(key)) {
      return Area.DISTRICT;
    }
    return key.equals(TOWN_1) || COMMUNES.contains(key) ? Area.COMMUNE : Area.VILLAGE;
  }

  private @Nullable PlaceTail read(int from) {
    int at = linksEnd(jointEnd(from));
    for (int i = 0; i < MOST_PARTS && at < to; i++) {
      int next = part(at);
      if (next <= at) {
        return null;
      }
      at = linksEnd(jointEnd(next));
    }
    if (at < to || (area == Area.NONE && !list)) {
      return null;
    }
    return new PlaceTail(
        list ? Area.LIST : area, name, province, Sets.immutableEnumSet(listed), plain);
  }

  private int named(int at, Area kind) {
    Provinces.Match match = provinces.at(tokens, at, false);
    if (match != null && match.end() <= to) {
      province = match.province();
      note(kind, words(at, match.end()), false);
      return match.end();
    }
    int end = nameEnd(at);
    note(kind, words(at, end), false);
    return end;
  }

  private int part(int at) {
    int quantified = Vocabulary.match(WordClass.QUANTIFIER, tokens, at);
    boolean several = quantified > at || tokens.at(at).is(TWO);
    int first = several ? Math.max(quantified, at + 1) : at;
    first += several && tokens.at(first).startsWithDigit() ? 1 : 0;
    if (tokens.at(first).is(LEVEL)) {
      return level(first + 1, several);
    }
    Area kind = areaAt(tokens, first);
    if (kind != Area.NONE) {
      return place(first, kind, several);
    }
    if (tokens.at(first).is(REGION_1) && tokens.at(first + 1).is(REGION_2)) {
      return region(first + 2, several);
    }
    if (several) {
      return -1;
    }
    if (TERMS.contains(tokens.at(at).key()) && at + 1 < to) {
      return at + 2;
    }
    if (tokens.at(at).is(NATION_1) && tokens.at(at + 1).is(NATION_2) && at + 2 < to) {
      return at + 2;
    }
    int name = list ? nameEnd(at) : at;
    return name > at ? name : bareName(at);
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
    int after = Vocabulary.match(WordClass.AREA, tokens, at);
    boolean dot = tokens.at(after).type() == TokenKind.DOT;
    after = dot && tokens.at(after + 1).isWord() ? after + 1 : after;
    Provinces.Match match = several ? null : provinces.at(tokens, after, true);
    boolean wide = kind == Area.PROVINCE || kind == Area.CITY;
    if (match != null && wide && match.end() <= to) {
      province = match.province();
      note(kind, words(after, match.end()), false);
      return match.end();
    }
    if (several && tokens.at(after).type() == TokenKind.COLON) {
      note(kind, "", true);
      return to;
    }
    int end = nameEnd(after);
    boolean next = isListed(end);
    note(kind, several || next ? "" : words(after, end), several || next || list);
    return several || list ? restEnd(end) : end;
  }

  /** Whether another kind of place follows: {@code huyện, thị xã}. */
  private boolean isListed(int end) {
    int joint = jointEnd(end);
    return joint > end && end > 0 && areaAt(tokens, joint) != Area.NONE && !isNamed(joint);
  }

  private boolean isNamed(int at) {
    int after = Vocabulary.match(WordClass.AREA, tokens, at);
    return nameEnd(after) > after || provinces.at(tokens, after, true) != null;
  }

  /** The end of the words that tell which places of a list are meant. */
  private int restEnd(int at) {
    int end = at;
    while (end < to && jointEnd(end) == end) {
      boolean known = linksEnd(end) > end || isSite(end);
      int next = linksEnd(end) > end ? linksEnd(end) : end + 1;
      if (known
          && (areaAt(tokens, next) != Area.NONE || provinces.at(tokens, next, false) != null)) {
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
    boolean named = at < to && number.isWord() && (number.startsWithDigit() || number.upper());
    boolean place = named && provinces.at(tokens, at, false) != null;
    int end = named && !place ? nameEnd(at) : at;
    note(Area.REGION, several ? "" : words(at, end), several);
    return end;
  }

  private int bareName(int at) {
    Provinces.Match match = provinces.at(tokens, at, false);
    if (match == null || match.end() > to) {
      return -1;
    }
    province = match.province();
    note(Area.NAME, words(at, match.end()), false);
    return match.end();
  }

  /** Keeps the first, narrowest place; later ones lie around it. */
  private void note(Area kind, String printed, boolean several) {
    if (several) {
      list = true;
      if (area != Area.NONE && area != Area.LIST) {
        listed.add(area);
      }
      listed.add(kind);
      area = Area.LIST;
      return;
    }
    if (area == Area.NONE) {
      area = kind;
      name = printed;
    }
  }

  private int nameEnd(int from) {
    int at = from;
    while (at < to && at < from + MOST_NAME_WORDS && isNameWord(at, from)) {
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
    return token.isWord()
        && starts
        && (at == from || areaAt(tokens, at) == Area.NONE || !wordsFollow(at));
  }

  /** Whether a word for a kind of place goes on with a name or a list. */
  private boolean wordsFollow(int at) {
    return Vocabulary.match(WordClass.AREA, tokens, at) > at;
  }

  private int linksEnd(int from) {
    int at = from;
    for (int i = 0; i < 3 && at < to; i++) {
      int link = LONG_LINKS.match(tokens, at);
      int next = link > at ? link : LINKS.contains(tokens.at(at).key()) ? at + 1 : at;
      if (next == at) {
        return at;
      }
      at = next;
    }
    return Math.min(at, to);
  }

  /** The token after the signs and words that join places. */
  private int jointEnd(int from) {
    int at = from;
    while (at < to && at < from + 2 && isJoint(tokens.at(at))) {
      at++;
    }
    return at;
  }

  private static boolean isJoint(Token token) {
    return switch (token.type()) {
      case COMMA, DASH, OTHER -> true;
      case WORD -> token.is(Keys.AND) || token.is(Keys.OR);
      default -> false;
    };
  }

  private String words(int from, int end) {
    return tokens.words(from, end);
  }

  private static ImmutableSet<String> keys(String... words) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (String word : words) {
      keys.add(Tokens.key(word));
    }
    return keys.build();
  }

  private static PhraseTrie phrases(String... phrases) {
    PhraseTrie trie = new PhraseTrie();
    for (String phrase : phrases) {
      trie.add(Tokens.ofPhrase(phrase));
    }
    return trie;
  }
}
