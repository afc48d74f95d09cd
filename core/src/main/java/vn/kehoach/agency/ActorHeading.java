package vn.kehoach.agency;

import static vn.kehoach.agency.Vocabulary.longest;
import static vn.kehoach.agency.Vocabulary.match;
import static vn.kehoach.agency.Vocabulary.starts;

import com.google.common.collect.ImmutableList;
import vn.kehoach.agency.Tokens.Token;

/**
 * The heading of a part that says what somebody is to do, such as {@code Các chủ đầu tư hạ tầng khu
 * công nghiệp}: all of it names the actors, known or not.
 */
final class ActorHeading {

  private static final int LONGEST = 60;

  private final Tokens tokens;
  private final RoleCues cues;

  ActorHeading(Tokens tokens) {
    this.tokens = tokens;
    this.cues = new RoleCues(tokens);
  }

  ImmutableList<RoleMention> read() {
    int at = cues.numberEnd(0);
    at = Math.max(at, longest(tokens, at, WordClass.GIVER, WordClass.ASKER));
    AgencyLists.Row row = AgencyLists.sentence(tokens, at, true);
    if (row.isEmpty() || tokens.size() > LONGEST) {
      return ImmutableList.of();
    }
    boolean whole = namesAll(row.end()) || (isBusiness(at) && end(at) == tokens.size());
    return leading(whole ? AgencyLists.whole(tokens, at, end(at)) : row.mentions());
  }

  /** Whether the words after the known ones go on with the name: no verb, sign or remark. */
  private boolean namesAll(int from) {
    Token next = tokens.at(from);
    if (!next.isWord() || cues.predicate(from) || cues.leadWordsEnd(from) > 0) {
      return false;
    }
    return !starts(WordClass.STOP, tokens, from) && !starts(WordClass.ROLE, tokens, from);
  }

  /** Whether those who do business are meant, whose verbs say which of them. */
  private boolean isBusiness(int at) {
    return starts(
        WordClass.BUSINESS, tokens, Math.max(at, match(WordClass.QUANTIFIER, tokens, at)));
  }

  /** Where the names end: a colon announces what is to be done. */
  private int end(int from) {
    int at = from;
    while (at < tokens.size() && tokens.at(at).type() != TokenKind.COLON) {
      at++;
    }
    return at;
  }

  private static ImmutableList<RoleMention> leading(Iterable<AgencyMention> mentions) {
    ImmutableList.Builder<RoleMention> leads = ImmutableList.builder();
    mentions.forEach(mention -> leads.add(RoleMention.of(mention, AgencyRole.LEAD)));
    return leads.build();
  }
}
