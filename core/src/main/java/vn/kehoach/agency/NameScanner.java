package vn.kehoach.agency;

import static vn.kehoach.agency.Vocabulary.longest;
import static vn.kehoach.agency.Vocabulary.match;
import static vn.kehoach.agency.Vocabulary.starts;

import vn.kehoach.agency.Tokens.Token;

/** Finds how far the name of one body goes, such as {@code Sở Văn hóa, Thể thao và Du lịch}. */
final class NameScanner {

  private static final int MOST_WORDS = 60;
  private static final int MOST_OPEN_WORDS = 18;
  private static final int MOST_OWNERS = 3;

  private final Tokens tokens;
  private final int limit;
  private final int owners;
  private final boolean open;
  private final boolean owner;

  /** Whether the name could end here: a known name, a tail or a place has just been read. */
  private boolean closed;

  private NameScanner(Tokens tokens, int from, int owners, boolean open, boolean owner) {
    this.tokens = tokens;
    this.limit = from + MOST_WORDS;
    this.owners = owners;
    this.open = open;
    this.owner = owner;
  }

  /** The end of the name of one body that begins at a token, or -1. */
  static int end(Tokens tokens, int from) {
    return end(tokens, from, 0);
  }

  /** Whether the name of a body or of an office begins at a token, by its first words only. */
  static boolean begins(Tokens tokens, int at) {
    if (!tokens.at(at).upper()) {
      return false;
    }
    int words = headEnd(tokens, at);
    return words > at && match(WordClass.NEVER, tokens, at) <= words;
  }

  private static int headEnd(Tokens tokens, int at) {
    return longest(
        tokens,
        at,
        WordClass.NAME,
        WordClass.HEAD,
        WordClass.ALONE,
        WordClass.OPEN,
        WordClass.OWNER,
        WordClass.OWNERNAME,
        WordClass.PERSON);
  }

  private static int end(Tokens tokens, int from, int owners) {
    if (!tokens.at(from).upper()) {
      return -1;
    }
    int complete = longest(tokens, from, WordClass.NAME, WordClass.ALONE);
    int open = match(WordClass.OPEN, tokens, from);
    int owner = longest(tokens, from, WordClass.OWNER, WordClass.OWNERNAME);
    int needy = longest(tokens, from, WordClass.HEAD, WordClass.OWNER);
    int head = Math.max(Math.max(complete, open), Math.max(owner, needy));
    if (head < 0 || match(WordClass.NEVER, tokens, from) > head) {
      return -1;
    }
    NameScanner scanner = new NameScanner(tokens, from, owners, open == head, owner == head);
    scanner.closed = complete == head;
    int end = scanner.goOn(scanner.beforePlace(from, head));
    boolean bare = end == needy && needy == head && complete < head;
    return bare ? -1 : end;
  }

  /** Steps back over the place at the end of a known name, for more places may follow it. */
  private int beforePlace(int from, int head) {
    for (int at = head - 2; at < head; at++) {
      if (at > from && match(WordClass.AREA, tokens, at) == head) {
        return at;
      }
    }
    return head;
  }

  private int goOn(int head) {
    int at = head;
    int next = step(at);
    while (next > at && next < limit) {
      at = next;
      next = step(at);
    }
    return at;
  }

  private int step(int at) {
    Token token = tokens.at(at);
    if (token.breaks() > 1) {
      return at;
    }
    return switch (token.type()) {
      case WORD -> word(at, token);
      case DASH -> dash(at, token);
      case COMMA -> open && !closed ? reach(at) : at;
      default -> at;
    };
  }

  private int word(int at, Token token) {
    int tail = Math.max(match(WordClass.TAIL, tokens, at), Places.end(tokens, at));
    if (tail > at) {
      closed = true;
      return tail;
    }
    if (token.is(Keys.AND)) {
      return and(at);
    }
    if (begins(tokens, at)) {
      return owner && owners < MOST_OWNERS ? Math.max(at, end(tokens, at, owners + 1)) : at;
    }
    if (ends(at, token)) {
      return at;
    }
    if (token.upper() || goesWith(tokens.at(at - 1), token)) {
      return at + 1;
    }
    return open && !closed ? reach(at) : at;
  }

  private boolean ends(int at, Token token) {
    if (starts(WordClass.ROLE, tokens, at)) {
      return true;
    }
    boolean small = !token.upper() || token.caps();
    boolean verb = starts(WordClass.VERB, tokens, at) && !token.upper();
    return verb || (small && starts(WordClass.STOP, tokens, at));
  }

  /** Whether a word in small letters belongs to the word before it. */
  private boolean goesWith(Token before, Token token) {
    if (Vocabulary.isPair(before, token)) {
      return true;
    }
    return !closed
        && before.upper()
        && !before.caps()
        && token.startsWithLetter()
        && token.breaks() == 0;
  }

  private int and(int at) {
    Token next = tokens.at(at + 1);
    if (closed) {
      return at;
    }
    boolean proper = next.upper() && !begins(tokens, at + 1);
    if (proper && !Places.isGroupWord(tokens, at + 1)) {
      return at + 2;
    }
    return open ? reach(at) : at;
  }

  private int dash(int at, Token token) {
    Token next = tokens.at(at + 1);
    boolean proper = next.upper() && !begins(tokens, at + 1) && token.breaks() == 0;
    if (closed) {
      return starts(WordClass.TAIL, tokens, at + 1) && !next.caps() ? at + 1 : at;
    }
    return proper && !Places.isGroupWord(tokens, at + 1) ? at + 2 : at;
  }

  /** Where an open name in small letters comes to its tail, or the same place if it does not. */
  private int reach(int from) {
    for (int at = from; at < from + MOST_OPEN_WORDS; at++) {
      Token token = tokens.at(at);
      boolean joins =
          token.isWord() || token.type() == TokenKind.COMMA || token.type() == TokenKind.DASH;
      if (!joins || token.breaks() > 1 || (token.isWord() && at > from && begins(tokens, at))) {
        return from;
      }
      if (at > from && (Places.end(tokens, at) > at || starts(WordClass.TAIL, tokens, at))) {
        return at;
      }
      if (token.isWord() && ends(at, token)) {
        return from;
      }
    }
    return from;
  }
}
