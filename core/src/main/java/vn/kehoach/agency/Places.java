package vn.kehoach.agency;

import static vn.kehoach.agency.Vocabulary.match;

import vn.kehoach.agency.Tokens.Token;

/**
 * Finds how far words for places go, such as {@code các huyện, thị xã, thành phố} or {@code tỉnh
 * Yên Bái}.
 */
final class Places {

  private static final int MOST_WORDS = 6;
  private static final int MOST_REGION = 3;
  private static final int MOST_PLACES = 12;

  private Places() {}

  /** The end of the places in a row that begin at a token, or -1. */
  static int end(Tokens tokens, int from) {
    int quantified = match(WordClass.QUANTIFIER, tokens, from);
    int at = quantified > from ? quantified : from;
    at = isNumber(tokens.at(at)) ? at + 1 : at;
    int found = one(tokens, at);
    for (int i = 0; i < MOST_PLACES && found > 0; i++) {
      int start = separatorEnd(tokens, found);
      int next = NameScanner.begins(tokens, start) ? -1 : one(tokens, start);
      if (next <= found || start == found) {
        return site(tokens, found);
      }
      found = next;
    }
    return site(tokens, found);
  }

  /** The token after words that tell which places are meant: {@code các xã ven biển}. */
  private static int site(Tokens tokens, int from) {
    return Math.max(Math.max(from, region(tokens, from)), match(WordClass.SITE, tokens, from));
  }

  /**
   * The end of words such as {@code vùng chè} that a verb or the end of the part follows, or -1.
   */
  private static int region(Tokens tokens, int from) {
    if (!tokens.at(from).is(Keys.REGION)) {
      return -1;
    }
    for (int at = from + 1; at <= from + MOST_REGION && isSmall(tokens.at(at)); at++) {
      boolean ends = !tokens.at(at + 1).isWord() || tokens.at(at + 1).breaks() > 0;
      if (ends || Vocabulary.isVerb(tokens, at + 1)) {
        return at + 1;
      }
    }
    return -1;
  }

  private static boolean isSmall(Token token) {
    return token.isWord() && token.startsWithLetter() && !token.upper() && token.breaks() == 0;
  }

  /** The end of one place with its kind before it, such as {@code tỉnh Yên Bái}, or -1. */
  static int one(Tokens tokens, int from) {
    int kind = match(WordClass.AREA, tokens, from);
    if (kind < 0 || match(WordClass.NEVER, tokens, from) > kind) {
      return -1;
    }
    Token dot = tokens.at(kind);
    boolean shortened = dot.type() == TokenKind.DOT && tokens.at(kind - 1).is(Keys.TP);
    return proper(tokens, shortened && tokens.at(kind + 1).upper() ? kind + 1 : kind);
  }

  /** The end of a proper name that begins at a token, or the token itself. */
  static int proper(Tokens tokens, int from) {
    int province = TerritoryNames.nameEnd(tokens, from);
    int at = Math.max(province, from);
    while (province < 0 && at < from + MOST_WORDS && isProper(tokens, at)) {
      at++;
    }
    return at;
  }

  /** Whether a word begins or makes up an open group. */
  static boolean isGroupWord(Tokens tokens, int at) {
    return Vocabulary.longest(
            tokens, at, WordClass.QUANTIFIER, WordClass.GROUP, WordClass.GROUPALONE, WordClass.AREA)
        > at;
  }

  private static boolean isProper(Tokens tokens, int at) {
    Token token = tokens.at(at);
    return token.upper()
        && token.breaks() < 2
        && !NameScanner.begins(tokens, at)
        && !isGroupWord(tokens, at)
        && !Vocabulary.starts(WordClass.TAIL, tokens, at)
        && !Vocabulary.starts(WordClass.ROLE, tokens, at)
        && !(token.caps() && Vocabulary.isVerb(tokens, at));
  }

  private static boolean isNumber(Token token) {
    return token.isWord() && token.startsWithDigit();
  }

  private static int separatorEnd(Tokens tokens, int at) {
    Token token = tokens.at(at);
    boolean slash = token.type() == TokenKind.OTHER && token.end() == tokens.at(at + 1).start();
    boolean and = token.is(Keys.AND);
    return token.type() == TokenKind.COMMA || slash || and ? at + 1 : at;
  }
}
