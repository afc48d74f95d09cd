package vn.kehoach.agency;

import static vn.kehoach.agency.Vocabulary.longest;
import static vn.kehoach.agency.Vocabulary.match;
import static vn.kehoach.agency.Vocabulary.starts;

import vn.kehoach.agency.Tokens.Token;

/** The words around agencies that tell their part. */
final class RoleCues {

  private static final int MOST_BRACKET = 40;
  private static final int MOST_MANNERS = 4;

  private final Tokens tokens;

  RoleCues(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The token after an item number, letter or dash, such as {@code a)}, {@code II.1.} or {@code -}.
   */
  int numberEnd(int from) {
    int at = from;
    while (at < tokens.size()) {
      TokenKind type = tokens.at(at).type();
      boolean sign = type == TokenKind.DASH || type == TokenKind.BULLET || type == TokenKind.OPEN;
      if (isNumber(at)) {
        at += 2;
      } else if (sign || isBareNumber(at)) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private boolean isNumber(int at) {
    Token token = tokens.at(at);
    TokenKind after = tokens.at(at + 1).type();
    boolean sign = after == TokenKind.DOT || after == TokenKind.CLOSE || after == TokenKind.DASH;
    return token.isWord() && sign && isShort(token.key());
  }

  /** A number without a sign before an agency, as in {@code IV Sở Y tế}. */
  private boolean isBareNumber(int at) {
    Token token = tokens.at(at);
    boolean number = token.isWord() && (token.upper() || token.startsWithDigit());
    return number && isNumeral(token.key()) && NameScanner.begins(tokens, at + 1);
  }

  private static boolean isShort(String key) {
    return key.length() == 1 || isNumeral(key);
  }

  private static boolean isNumeral(String key) {
    return key.length() < 5 && (isMadeOf(key, "0123456789") || isMadeOf(key, "ivxlc"));
  }

  private static boolean isMadeOf(String key, String letters) {
    for (int i = 0; i < key.length(); i++) {
      if (letters.indexOf(key.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a clause ends with a token, so that the next one may begin with an agency. */
  boolean endsClause(int at, boolean preamble) {
    return switch (tokens.at(at).type()) {
      case DOT, SEMICOLON, COLON, BULLET, CLOSE -> true;
      case COMMA -> preamble;
      default -> tokens.at(at + 1).breaks() > 1 || (preamble && endsTrouble(at));
    };
  }

  /** Whether the words of a condition end with a token: {@code nếu có khó khăn, vướng mắc}. */
  private boolean endsTrouble(int at) {
    return tokens.at(at + 1).isWord() && match(WordClass.TROUBLE, tokens, at - 1) == at + 1;
  }

  /** Whether nothing follows but closing signs. */
  boolean isEnd(int from) {
    int at = from;
    TokenKind type = tokens.at(at).type();
    while (type == TokenKind.COLON || type == TokenKind.DOT || type == TokenKind.BULLET) {
      at++;
      type = tokens.at(at).type();
    }
    return at >= tokens.size();
  }

  /** The last colon of a heading, if it is its end. */
  int colon(int from) {
    int last = tokens.size() - 1;
    return last >= from && tokens.at(last).type() == TokenKind.COLON ? last : from;
  }

  /** The token after a remark in brackets that begins at a token, or the token itself. */
  int bracketEnd(int from) {
    if (tokens.at(from).type() != TokenKind.OPEN) {
      return from;
    }
    for (int at = from; at < from + MOST_BRACKET; at++) {
      if (tokens.at(at).type() == TokenKind.CLOSE) {
        return at + 1;
      }
    }
    return from;
  }

  /** Whether a line begins at a token. */
  boolean startsLine(int at) {
    return tokens.at(at - 1).type() == TokenKind.DOT || tokens.at(at).breaks() > 0;
  }

  /** Whether nothing but a colon follows agencies. */
  boolean isHeading(int from) {
    int at = bracketEnd(from);
    return tokens.at(at).type() == TokenKind.COLON || isEnd(at);
  }

  /** Whether what follows agencies says that they are to do something. */
  boolean predicate(int from) {
    int at = bracketEnd(from);
    TokenKind type = tokens.at(at).type();
    at = type == TokenKind.COMMA ? at + 1 : at;
    boolean chairs = isChairing(at);
    return !chairs && (starts(WordClass.PREDICATE, tokens, at) || Vocabulary.isVerb(tokens, at));
  }

  /**
   * Whether agencies that open a text act, though no listed verb follows: any word in small letters
   * does but those that go on with the name or say how the agencies are.
   */
  boolean acts(int at) {
    Token next = tokens.at(at);
    boolean small = next.isWord() && !next.upper() && next.startsWithLetter();
    boolean inert = isChairing(at) || starts(WordClass.INERT, tokens, at) || suffers(at);
    return small && next.breaks() == 0 && !inert;
  }

  /** Whether something is done to the agencies before it is said that they do anything. */
  private boolean suffers(int from) {
    for (int at = from; at < from + MOST_MANNERS + 2 && tokens.at(at).isWord(); at++) {
      if (tokens.at(at).is(Keys.SUFFER_1) || tokens.at(at).is(Keys.SUFFER_2)) {
        return true;
      }
      if (starts(WordClass.VERB, tokens, at)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the agencies before a token hand a task on to others. */
  boolean gives(int at) {
    int end = longest(tokens, at, WordClass.GIVER, WordClass.ASKER);
    return end > at && !AgencyLists.sentence(tokens, end, true).isEmpty();
  }

  /** Whether 'chủ trì' of a task stands at a token. */
  boolean leads(int at) {
    return leadWordsEnd(at) > at && !isChairing(at);
  }

  private boolean isChairing(int at) {
    int end = leadWordsEnd(at);
    return end > at && starts(WordClass.CHAIRING, tokens, end);
  }

  /** The token after 'chủ trì' and its comma, or -1. */
  int leadWordsEnd(int from) {
    boolean comma = tokens.at(from).type() == TokenKind.COMMA;
    int at = comma ? from + 1 : from;
    if (!isLead(at)) {
      return -1;
    }
    return tokens.at(at + 2).type() == TokenKind.COMMA ? at + 3 : at + 2;
  }

  private boolean isLead(int at) {
    return tokens.at(at).is(Keys.LEAD_1) && tokens.at(at + 1).is(Keys.LEAD_2);
  }

  /** Whether the rest only refers to duties: {@code căn cứ chức năng, nhiệm vụ được giao:}. */
  boolean isReference(int at) {
    return starts(WordClass.PREDICATE, tokens, at) && leadWordsEnd(at) < 0 && !isCooperation(at);
  }

  /** Whether a task begins here, so that the text is no heading. */
  boolean isTask(int at) {
    boolean part = leadWordsEnd(at) > 0 || isCooperation(at) || isReference(at);
    return !part;
  }

  /** The token where the list of 'phối hợp với' begins, or -1 if there is no such verb. */
  int cooperationEnd(int from) {
    if (!isCooperation(from)) {
      return -1;
    }
    int at = from + 2;
    for (int i = 0; i < MOST_MANNERS; i++) {
      int comma = tokens.at(at).type() == TokenKind.COMMA ? at + 1 : at;
      at = Math.max(at, match(WordClass.MANNER, tokens, comma));
    }
    int with = match(WordClass.WITHWORD, tokens, at);
    boolean noun = isNoun(from, WordClass.NOUN) || (with < 0 && isNoun(from, WordClass.NOUNSOFT));
    return noun ? -1 : Math.max(at, with);
  }

  private boolean isCooperation(int at) {
    return tokens.at(at).is(Keys.COOPERATE_1) && tokens.at(at + 1).is(Keys.COOPERATE_2);
  }

  private boolean isNoun(int at, WordClass type) {
    for (int back = 1; back < 4; back++) {
      if (match(type, tokens, at - back) == at) {
        return true;
      }
    }
    return false;
  }
}
