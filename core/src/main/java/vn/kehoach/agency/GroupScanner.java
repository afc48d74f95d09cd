package vn.kehoach.agency;

import static vn.kehoach.agency.Vocabulary.longest;
import static vn.kehoach.agency.Vocabulary.match;
import static vn.kehoach.agency.Vocabulary.starts;

import vn.kehoach.agency.Tokens.Token;

/**
 * Finds how far an open group goes, such as {@code các sở, ban, ngành, cơ quan liên quan}.
 *
 * <p>A group ends before a noun that stands for itself: one with its own 'các', one that specifies
 * itself ({@code cơ quan truyền thông của tỉnh}), a proper name.
 */
final class GroupScanner {

  private static final int MOST_NOUNS = 30;
  private static final int MOST_MODIFIERS = 6;

  private final Tokens tokens;
  private int nouns;
  private boolean alone;
  private boolean modified;
  private boolean specified;

  private GroupScanner(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The end of the open group that begins at a token, or -1.
   *
   * @param loose whether it stands inside a list, where one noun alone may be a group
   */
  static int end(Tokens tokens, int from, boolean loose) {
    return new GroupScanner(tokens).read(from, loose);
  }

  /** The end of the open group whose office it is, such as {@code cơ quan ngang bộ}, or -1. */
  static int ownerEnd(Tokens tokens, int from) {
    GroupScanner scanner = new GroupScanner(tokens);
    int end = scanner.read(from, true);
    return end > from ? end : scanner.noun(from, false);
  }

  private int read(int from, boolean loose) {
    int quantified = match(WordClass.QUANTIFIER, tokens, from);
    boolean quantifier = quantified > from;
    int first = quantifier ? quantified : from;
    int noun = noun(first, quantifier);
    if (noun < 0) {
      return -1;
    }
    alone = isAlone(first, noun);
    int end = rest(fields(first, noun, quantifier));
    boolean place = loose && Keys.LOCAL_1.equals(tokens.at(first).key());
    boolean weak = match(WordClass.WEAK, tokens, first) == noun;
    boolean fits = loose || (tokens.at(first).upper() && !weak);
    return quantifier || place || (fits && (nouns > 1 || modified || alone)) ? end : -1;
  }

  /** Goes on after the first noun. */
  private int rest(int noun) {
    int end = noun;
    for (nouns = 1; nouns < MOST_NOUNS; nouns++) {
      int modifiers = modifiers(end);
      modified |= modifiers > end;
      end = modifiers;
      int next = alone ? -1 : nextNoun(end);
      if (next < 0) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private int nextNoun(int end) {
    int at = separatorEnd(end);
    int noun = at == end && modified ? -1 : noun(at, false);
    if (noun < 0 || isAlone(at, noun)) {
      return -1;
    }
    boolean before = specified;
    specified = false;
    modifiers(noun);
    boolean own = specified;
    specified = before;
    return own ? -1 : noun;
  }

  private boolean isAlone(int at, int noun) {
    return match(WordClass.GROUPALONE, tokens, at) == noun;
  }

  /** The end of a noun of a group that begins at a token, or -1. */
  private int noun(int at, boolean quantified) {
    Token token = tokens.at(at);
    int noun =
        longest(tokens, at, WordClass.GROUP, WordClass.GROUPALONE, WordClass.WEAK, WordClass.AREA);
    if (noun < 0 || token.breaks() > 1 || match(WordClass.NEVER, tokens, at) > noun) {
      return -1;
    }
    if (!quantified && NameScanner.end(tokens, at) > noun) {
      return -1;
    }
    boolean weak = match(WordClass.WEAK, tokens, at) == noun && !quantified;
    boolean oneWord = noun == at + 1;
    boolean fits = weak ? isSpecified(noun) : !oneWord || quantified || mayFollow(noun);
    return fits ? noun : -1;
  }

  private boolean isSpecified(int at) {
    return longest(tokens, at, WordClass.MODIFIER, WordClass.SPECIFIER) > at
        || isListed(separatorEnd(at), at);
  }

  private boolean isListed(int at, int separator) {
    return at > separator
        && longest(tokens, at, WordClass.GROUP, WordClass.WEAK) > at
        && match(WordClass.NEVER, tokens, at) < 0;
  }

  /** Whether what follows a noun of one syllable shows that it is not half of another word. */
  private boolean mayFollow(int at) {
    Token token = tokens.at(at);
    return !token.isWord()
        || token.upper()
        || token.is(Keys.AND)
        || token.is(Keys.OR)
        || Vocabulary.isVerb(tokens, at)
        || longest(
                tokens,
                at,
                WordClass.MODIFIER,
                WordClass.SPECIFIER,
                WordClass.STOP,
                WordClass.ROLE,
                WordClass.GROUP,
                WordClass.AREA,
                WordClass.QUANTIFIER)
            > at;
  }

  /** Goes on over {@code các Sở: Tài chính, Nội vụ}. */
  private int fields(int from, int noun, boolean quantifier) {
    String key = tokens.at(from).key();
    if (!quantifier || (!key.equals(Keys.DEPARTMENT) && !key.equals(Keys.MINISTRY))) {
      return noun;
    }
    int at = tokens.at(noun).type() == TokenKind.COLON ? noun + 1 : noun;
    int end = noun;
    int field = field(at);
    for (int i = 0; i < MOST_NOUNS && field > at; i++) {
      end = field;
      at = separatorEnd(end);
      field = at > end ? field(at) : -1;
    }
    return end;
  }

  private int field(int at) {
    return tokens.at(at).upper() && !NameScanner.begins(tokens, at)
        ? match(WordClass.FIELD, tokens, at)
        : -1;
  }

  private int modifiers(int from) {
    int at = from;
    for (int i = 0; i < MOST_MODIFIERS; i++) {
      int next = modifier(at);
      if (next <= at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int modifier(int at) {
    int plain = match(WordClass.MODIFIER, tokens, at);
    int special = match(WordClass.SPECIFIER, tokens, at);
    if (special > plain) {
      specified = true;
      return special;
    }
    if (plain > at) {
      boolean under = tokens.at(plain - 1).is(Keys.UNDER);
      return under ? Math.max(plain, owner(plain)) : Places.proper(tokens, plain);
    }
    if (tokens.at(at).is(Keys.UNDER)) {
      return owner(at + 1);
    }
    int tail = tokens.at(at).upper() ? match(WordClass.TAIL, tokens, at) : -1;
    boolean listed = specified && tokens.at(at).type() == TokenKind.COMMA;
    return listed && noun(at + 1, false) < 0 ? match(WordClass.SPECIFIER, tokens, at + 1) : tail;
  }

  private int owner(int at) {
    return Math.max(NameScanner.end(tokens, at), Places.end(tokens, at));
  }

  private int separatorEnd(int from) {
    Token token = tokens.at(from);
    int at = token.type() == TokenKind.COMMA || isSlash(from) ? from + 1 : from;
    Token word = tokens.at(at);
    boolean and = word.is(Keys.AND) || word.is(Keys.OR);
    return and && !starts(WordClass.QUANTIFIER, tokens, at + 1) ? at + 1 : at;
  }

  private boolean isSlash(int at) {
    Token token = tokens.at(at);
    return token.type() == TokenKind.OTHER && token.end() == tokens.at(at + 1).start();
  }
}
