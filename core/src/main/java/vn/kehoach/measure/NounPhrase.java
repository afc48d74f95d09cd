package vn.kehoach.measure;

import org.jspecify.annotations.Nullable;

/** The words behind a value up to a verb, a preposition or a mark of punctuation. */
final class NounPhrase {

  private NounPhrase() {}

  /** The token behind the phrase that begins at {@code from} and has at most so many words. */
  static int end(Tokens tokens, int from, int maxWords) {
    int at = from;
    int next = next(tokens, from, at);
    while (next > at && next - from <= maxWords) {
      at = next;
      next = next(tokens, from, at);
    }
    return at;
  }

  /** The token behind the next word or set phrase; {@code at} where the phrase ends. */
  private static int next(Tokens tokens, int from, int at) {
    Phrases.@Nullable Hit<String> inner = Cues.INNER.at(tokens, at);
    if (inner != null && (at > from || inner.to() > at + 1)) {
      return inner.to();
    }
    return tokens.at(at).isWord() && Cues.END.at(tokens, at) == null ? at + 1 : at;
  }
}
