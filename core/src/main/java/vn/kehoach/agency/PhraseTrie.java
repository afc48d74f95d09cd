package vn.kehoach.agency;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.Tokens.Token;

/**
 * A set of phrases, found in a text word by word.
 *
 * <p>Signs between words ('-', ',', 'và', '&amp;') count as one joint. Where a phrase has a joint,
 * the text may have any of them or none; where it has none, the text must have none.
 */
final class PhraseTrie {

  private static final String JOINT = "&";

  /** One word of a phrase. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private boolean last;
  }

  private final Node root = new Node();

  /** Adds a phrase, cut into its words. */
  void add(Tokens tokens) {
    Node node = root;
    int at = 0;
    while (at < tokens.size()) {
      int joint = jointEnd(tokens, at);
      boolean inside = joint > at && joint < tokens.size() && at > 0;
      String key = inside ? JOINT : tokens.at(at).key();
      node = node.next.computeIfAbsent(key, k -> new Node());
      at = inside ? joint : at + 1;
    }
    node.last = at > 0;
  }

  /** The end of the longest phrase that begins at a token, or -1. */
  int match(Tokens tokens, int from) {
    Node node = root;
    int found = -1;
    int at = from;
    while (tokens.at(at).isWord() || at > from) {
      int joint = at > from ? jointEnd(tokens, at) : at;
      Node next =
          joint > at ? step(node.next.get(JOINT), tokens.at(joint)) : word(node, tokens.at(at));
      if (next == null) {
        return found;
      }
      node = next;
      at = joint + 1;
      found = node.last ? at : found;
    }
    return found;
  }

  /** The words between two tokens without the joints: the same for all spellings of a phrase. */
  static String phraseKey(Tokens tokens, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int at = from; at < to; at++) {
      Token token = tokens.at(at);
      key.append(token.isWord() && !isJoint(token) ? token.key() + ' ' : "");
    }
    return key.toString();
  }

  private static @Nullable Node word(Node node, Token token) {
    Node next = step(node, token);
    return next != null ? next : step(node.next.get(JOINT), token);
  }

  private static @Nullable Node step(@Nullable Node node, Token token) {
    return node == null || !token.isWord() ? null : node.next.get(token.key());
  }

  /** The token after a joint that begins here, or the place itself if there is none. */
  private static int jointEnd(Tokens tokens, int from) {
    int at = from;
    while (at < from + 2 && isJoint(tokens.at(at))) {
      at++;
    }
    return at;
  }

  private static boolean isJoint(Token token) {
    boolean sign =
        token.type() == TokenKind.COMMA || (token.type() == TokenKind.DASH && token.breaks() == 0);
    return sign || token.is(Keys.AND) || token.is(JOINT);
  }
}
