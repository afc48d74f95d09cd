package vn.kehoach.agency;

import java.util.Optional;
import vn.kehoach.agency.Tokens.Token;

/** Finds the agency of any kind that begins at a token. */
final class AgencyScanner {

  /** The token after an agency, and the kind of the agency. */
  record Hit(int end, Agency.Kind kind) {}

  /** What an agency of any kind begins with, but for a quantifier before it. */
  private static final long BEGINNINGS =
      Word.bits(
          WordClass.PERSON,
          WordClass.NAME,
          WordClass.HEAD,
          WordClass.ALONE,
          WordClass.OPEN,
          WordClass.OWNER,
          WordClass.OWNERNAME,
          WordClass.AREA,
          WordClass.GROUP,
          WordClass.GROUPALONE,
          WordClass.WEAK);

  private AgencyScanner() {}

  private static final long FIRST_WORDS = BEGINNINGS | Word.bits(WordClass.QUANTIFIER);

  /** Whether an agency may begin at a token, by its first word; false spares the search. */
  static boolean mayBegin(Tokens tokens, int at) {
    return tokens.at(at).word().opensAny(FIRST_WORDS);
  }

  /** Whether an agency may stand anywhere in a text; false spares the search. */
  static boolean mayStand(Tokens tokens) {
    return tokens.mayHold(BEGINNINGS);
  }

  /**
   * The longest agency that begins at a token.
   *
   * @param loose whether it stands inside a list, where one noun alone may be a group
   */
  static Optional<Hit> at(Tokens tokens, int from, boolean loose) {
    if (!mayBegin(tokens, from) || isInsideNumber(tokens, from)) {
      return Optional.empty();
    }
    int person = PersonScanner.end(tokens, from);
    int body = Math.max(NameScanner.end(tokens, from), place(tokens, from));
    int group = GroupScanner.end(tokens, from, loose);
    int end = Math.max(person, Math.max(body, group));
    if (end <= from) {
      return Optional.empty();
    }
    if (body == end) {
      return Optional.of(new Hit(end, Agency.Kind.NAMED));
    }
    return Optional.of(new Hit(end, person == end ? Agency.Kind.PERSON : Agency.Kind.GROUP));
  }

  /** A place that acts, such as {@code Tỉnh Yên Bái}. */
  private static int place(Tokens tokens, int from) {
    int kind = Vocabulary.match(WordClass.AREA, tokens, from);
    int end = Places.one(tokens, from);
    return end > kind && kind > 0 ? end : -1;
  }

  /** Whether the word is a part of a document number, such as {@code 12/KH-UBND}. */
  private static boolean isInsideNumber(Tokens tokens, int at) {
    Token before = tokens.at(at - 1);
    boolean sign = before.type() == TokenKind.DASH || before.type() == TokenKind.OTHER;
    boolean touches = before.end() == tokens.at(at).start();
    return sign && touches && tokens.at(at - 2).end() == before.start() && at > 1;
  }
}
