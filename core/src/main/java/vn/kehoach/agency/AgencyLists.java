package vn.kehoach.agency;

import static vn.kehoach.agency.Vocabulary.starts;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.agency.AgencyScanner.Hit;
import vn.kehoach.agency.Tokens.Token;

/** Finds agencies in a row. */
final class AgencyLists {

  /** Agencies in a row and the token after the last one. */
  record Row(ImmutableList<AgencyMention> mentions, int end) {
    boolean isEmpty() {
      return mentions.isEmpty();
    }
  }

  private AgencyLists() {}

  /** The agencies in a row inside a sentence: commas and 'và' join them. */
  static Row sentence(Tokens tokens, int from, boolean loose) {
    return row(tokens, from, loose, false);
  }

  /** The agencies in a row after a label: semicolons and line breaks join them as well. */
  static Row cell(Tokens tokens, int from) {
    return row(tokens, separatorEnd(tokens, from, true), true, true);
  }

  /** Everything in a text that is a list: what is not understood is kept as unresolved. */
  static ImmutableList<AgencyMention> whole(Tokens tokens) {
    return whole(tokens, 0, tokens.size());
  }

  /** The same for the tokens from one up to, not including, another. */
  static ImmutableList<AgencyMention> whole(Tokens tokens, int from, int to) {
    ImmutableList.Builder<AgencyMention> found = ImmutableList.builder();
    int at = separatorEnd(tokens, from, true);
    while (at < to) {
      int start = at;
      Optional<Hit> hit = item(tokens, at);
      int end = itemEnd(tokens, hit.map(Hit::end).orElse(at));
      Agency.Kind kind = hit.map(Hit::kind).orElse(Agency.Kind.UNRESOLVED);
      if (end > at) {
        found.add(tokens.mention(at, end, kind));
      }
      at = afterReference(tokens, end, to);
      at = separatorEnd(tokens, Math.max(at, end > start ? end : start + 1), true);
    }
    return found.build();
  }

  /** The token after words that only say by what duty the agency before them acts. */
  private static int afterReference(Tokens tokens, int from, int to) {
    if (!starts(WordClass.REFERENCE, tokens, from)) {
      return from;
    }
    int at = from + 1;
    while (at < to && tokens.at(at).type() != TokenKind.SEMICOLON && tokens.at(at).breaks() == 0) {
      at++;
    }
    return at;
  }

  private static Optional<Hit> item(Tokens tokens, int at) {
    int noun = tokens.at(at).isWord() ? GroupScanner.ownerEnd(tokens, at) : -1;
    Optional<Hit> hit = AgencyScanner.at(tokens, at, true);
    return hit.isPresent() || noun < 0 ? hit : Optional.of(new Hit(noun, Agency.Kind.GROUP));
  }

  private static Row row(Tokens tokens, int from, boolean loose, boolean cell) {
    ImmutableList.Builder<AgencyMention> found = ImmutableList.builder();
    int end = from;
    int at = from;
    Optional<Hit> hit = AgencyScanner.at(tokens, at, loose);
    while (hit.isPresent()) {
      end = hit.get().end();
      found.add(tokens.mention(at, end, hit.get().kind()));
      at = separatorEnd(tokens, end, cell);
      boolean line = tokens.at(at).breaks() > 0 || NameScanner.begins(tokens, at);
      boolean joined = at > end || (cell && line);
      hit = joined ? AgencyScanner.at(tokens, at, true) : Optional.empty();
    }
    return new Row(found.build(), end);
  }

  /** The end of what is printed as one item of a list, from where its understood part ends. */
  private static int itemEnd(Tokens tokens, int from) {
    int at = from;
    while (at < tokens.size() && !endsItem(tokens, at, at == from)) {
      at++;
    }
    return at;
  }

  private static boolean endsItem(Tokens tokens, int at, boolean first) {
    Token token = tokens.at(at);
    if (!first && token.breaks() > 0) {
      return true;
    }
    return switch (token.type()) {
      case COMMA, SEMICOLON, BULLET, DOT, COLON, OPEN, CLOSE -> true;
      case WORD -> {
        boolean next = isAnd(token) && AgencyScanner.at(tokens, at + 1, true).isPresent();
        boolean own = first && NameScanner.begins(tokens, at);
        yield next || own || starts(WordClass.REFERENCE, tokens, at);
      }
      default -> token.breaks() > 0;
    };
  }

  /** The token after the signs and words that separate agencies. */
  private static int separatorEnd(Tokens tokens, int from, boolean cell) {
    int at = from;
    while (at < tokens.size()) {
      Token token = tokens.at(at);
      if (cell && token.type() == TokenKind.OPEN) {
        at = Math.max(at, closing(tokens, at));
      } else if (!isSeparator(token, cell)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean isSeparator(Token token, boolean cell) {
    return switch (token.type()) {
      case COMMA -> true;
      case WORD -> isAnd(token);
      case OTHER, SEMICOLON, DASH, DOT, COLON, CLOSE, BULLET -> cell;
      default -> false;
    };
  }

  private static boolean isAnd(Token token) {
    return token.is(Keys.AND)
        || token.is(Keys.TOGETHER)
        || token.is(Keys.WITH)
        || token.is(Keys.OR);
  }

  /** The place of the closing bracket, or of the opening one if it is not closed nearby. */
  private static int closing(Tokens tokens, int open) {
    for (int at = open; at < open + 40 && at < tokens.size(); at++) {
      if (tokens.at(at).type() == TokenKind.CLOSE) {
        return at;
      }
    }
    return open;
  }
}
