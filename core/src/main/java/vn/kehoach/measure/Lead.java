package vn.kehoach.measure;

import org.jspecify.annotations.Nullable;
import vn.kehoach.text.Folding;

/**
 * The words before a number that bound or introduce its value: {@code phấn đấu đạt trên}.
 *
 * @param from its first token; the number itself if there are none
 * @param to the number
 * @param bound the bound of the word nearest to the number that has one
 * @param hedge the other words, as printed
 */
record Lead(int from, int to, Bound bound, String hedge) {

  /** More phrases than this are no lead but a sentence. */
  private static final int MAX_PHRASES = 6;

  /** The lead that ends before the token {@code number}. */
  static Lead before(Tokens tokens, int number) {
    Bound bound = Bound.EXACTLY;
    String hedge = "";
    int from = number;
    for (int phrases = 0; phrases < MAX_PHRASES; phrases++) {
      if (Cues.NAME.before(tokens, from) != null) {
        break;
      }
      Phrases.@Nullable Hit<Bound> word = BoundWords.BEFORE.before(tokens, from);
      Phrases.@Nullable Hit<String> verb = Cues.VALUE.before(tokens, from);
      if (word != null && bound == Bound.EXACTLY && (verb == null || verb.from() >= word.from())) {
        bound = word.value();
        from = word.from();
      } else if (verb != null || word != null) {
        int start = earlier(word, verb, from);
        boolean colon = tokens.at(start).isSign(":");
        hedge = colon ? hedge : (tokens.print(start, from) + " " + hedge).strip();
        from = start;
      } else {
        break;
      }
    }
    return new Lead(from, number, bound, hedge);
  }

  private static int earlier(
      Phrases.@Nullable Hit<Bound> word, Phrases.@Nullable Hit<String> verb, int from) {
    int start = word == null ? from : word.from();
    return verb == null ? start : Math.min(start, verb.from());
  }

  /** The hedge without the "từ" that belongs to a range or to "trở lên". */
  String hedgeWithoutFrom() {
    return endsWithFrom() ? hedge.substring(0, hedge.length() - 2).strip() : hedge;
  }

  /** Whether the last word is "từ". */
  boolean endsWithFrom() {
    boolean from =
        hedge.length() >= 2 && Folding.key(hedge.substring(hedge.length() - 2)).equals("từ");
    return from && (hedge.length() == 2 || hedge.charAt(hedge.length() - 3) == ' ');
  }

  boolean isEmpty() {
    return from == to;
  }
}
