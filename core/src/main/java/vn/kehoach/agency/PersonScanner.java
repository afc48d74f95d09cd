package vn.kehoach.agency;

import static vn.kehoach.agency.Vocabulary.match;

/**
 * Finds how far an office that somebody holds goes, such as {@code Chủ tịch UBND các xã, phường}.
 */
final class PersonScanner {

  private static final int MOST_OFFICES = 4;

  private PersonScanner() {}

  /**
   * The end of the office that begins at a token, or -1; it says whose office it is, or it stands
   * alone.
   */
  static int end(Tokens tokens, int from) {
    int quantified = match(WordClass.QUANTIFIER, tokens, from);
    int at = quantified > from ? quantified : from;
    int office = -1;
    for (int i = 0; i < MOST_OFFICES; i++) {
      int next = match(WordClass.PERSON, tokens, at);
      if (next < 0) {
        break;
      }
      office = next;
      at = next;
    }
    if (office < 0) {
      return -1;
    }
    boolean alone = tokens.at(from).upper() && !tokens.at(office).isWord();
    return Math.max(owner(tokens, office), alone ? office : -1);
  }

  private static int owner(Tokens tokens, int at) {
    int body = NameScanner.end(tokens, at);
    int group = GroupScanner.ownerEnd(tokens, at);
    int place = Places.end(tokens, at);
    int name = tokens.at(at - 1).is(Keys.COMRADE_2) ? Places.proper(tokens, at) : at;
    int end = Math.max(Math.max(body, group), Math.max(place, name));
    return end > at ? end : -1;
  }
}
