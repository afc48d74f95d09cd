package vn.kehoach.agency;

import com.google.common.collect.ImmutableSet;
import vn.kehoach.agency.PlaceTail.Area;
import vn.kehoach.agency.Tokens.Token;

/** The few words that join a name to its place and places to each other. */
final class PlaceWords {

  private static final int MOST_LINKS = 3;

  private static final String LEVEL = Tokens.key("cấp");
  private static final String TOWN_1 = Tokens.key("thị");
  private static final String COMMUNE = Tokens.key("xã");
  private static final String BASE = Tokens.key("cơ sở");
  private static final String REGION = Tokens.key("khu vực");
  private static final String NATION = Tokens.key("Việt Nam");
  private static final String CENTRE = Tokens.key("Trung ương");
  private static final String CENTRE_LETTERS = Tokens.key("TW");
  private static final ImmutableSet<String> DISTRICTS = keys("quận", "huyện", "tx");
  private static final ImmutableSet<String> COMMUNES = keys("xã", "phường", "đặc");
  private static final ImmutableSet<String> CITIES = keys("thành", "tp");
  private static final ImmutableSet<String> LINKS = keys("của", "thuộc", "tại", "ở", "trong");
  private static final ImmutableSet<String> FIRST_WORDS =
      ImmutableSet.<String>builder()
          .addAll(LINKS)
          .addAll(
              keys(
                  "và", "hoặc", "chi", "trên", "trực", "đóng", "cấp", "khu", "hai", "việt", "khóa"))
          .build();
  private static final PhraseTrie LONG_LINKS =
      phrases(
          "chi nhánh",
          "trên địa bàn",
          "trực thuộc trung ương",
          "trực thuộc",
          "thuộc tỉnh",
          "đóng trên địa bàn");

  private PlaceWords() {}

  /** Whether words for a place may begin at a token, by its first word. */
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

  /** The end of the word for a kind of place, and of the dot after its letters. */
  static int areaEnd(Tokens tokens, int at) {
    int end = Vocabulary.match(WordClass.AREA, tokens, at);
    boolean dot = tokens.at(end).type() == TokenKind.DOT && tokens.at(end + 1).isWord();
    return dot ? end + 1 : end;
  }

  /** Whether 'cấp' stands before a kind of place: {@code cấp huyện}. */
  static boolean isLevel(Tokens tokens, int at) {
    return tokens.at(at).is(LEVEL);
  }

  static boolean isRegion(Tokens tokens, int at) {
    return areTwo(tokens, at, REGION);
  }

  static boolean isNation(Tokens tokens, int at) {
    return areTwo(tokens, at, NATION);
  }

  static boolean isBase(Tokens tokens, int at) {
    return areTwo(tokens, at, BASE);
  }

  /** The end of 'Trung ương' or 'TW' at a token, or -1. */
  static int centreEnd(Tokens tokens, int at) {
    if (tokens.at(at).is(CENTRE_LETTERS)) {
      return at + 1;
    }
    return areTwo(tokens, at, CENTRE) ? at + 2 : -1;
  }

  /** Whether two words stand at a token; both of their keys are joined by a blank. */
  private static boolean areTwo(Tokens tokens, int at, String keys) {
    String first = tokens.at(at).key();
    String second = tokens.at(at + 1).key();
    return keys.length() == first.length() + 1 + second.length()
        && keys.startsWith(first)
        && keys.endsWith(second)
        && keys.charAt(first.length()) == ' ';
  }

  /** The token after words such as 'thuộc', 'trên địa bàn' and 'chi nhánh'. */
  static int linksEnd(Tokens tokens, int from) {
    int at = from;
    for (int i = 0; i < MOST_LINKS; i++) {
      int link = LONG_LINKS.match(tokens, at);
      int next = link > at ? link : LINKS.contains(tokens.at(at).key()) ? at + 1 : at;
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** The token after the signs and words that join places. */
  static int jointEnd(Tokens tokens, int from) {
    int at = from;
    while (at < from + 2 && isJoint(tokens.at(at))) {
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
