package vn.kehoach.validation.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.text.RomanNumeral;

/** Where a plan's text points at an annex of its own, such as {@code (chi tiết tại Phụ lục II)}. */
final class AnnexMentions {

  /** How far after the word its paper may be named: "Phụ lục II ban hành kèm theo Nghị định". */
  private static final int REACH = 80;

  /** No word that may stand right before is longer. */
  private static final int LONGEST_WORD = 24;

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final CharMatcher ROMAN = CharMatcher.anyOf("IVX");

  private static final ImmutableListMultimap<String, String> WORDS = load();

  /** What an annex is called. */
  private static final ImmutableList<String> ANNEX = WORDS.get("annex");

  private static final ImmutableList<Sought> SOUGHT =
      ANNEX.stream().map(Sought::of).collect(ImmutableList.toImmutableList());

  private final DocumentKinds kinds;
  private final ImmutableList.Builder<Mention> mentions = ImmutableList.builder();

  private AnnexMentions(DocumentKinds kinds) {
    this.kinds = kinds;
  }

  /** Returns the annexes of its own that the plan's body points at. */
  static ImmutableList<Mention> of(PlanView view, DocumentKinds kinds) {
    AnnexMentions all = new AnnexMentions(kinds);
    view.body().forEach(all::scan);
    return all.mentions.build();
  }

  /**
   * Returns whether the plan's body has a word for an annex, or says that something is attached.
   */
  static boolean anyIn(PlanView view) {
    return view.body().stream()
        .map(passage -> passage.value().text().toLowerCase(Locale.ROOT))
        .anyMatch(text -> holds(text, "annex") || holds(text, "attached"));
  }

  private static boolean holds(String text, String role) {
    return WORDS.get(role).stream().anyMatch(word -> Words.contains(text, word));
  }

  private void scan(Passage passage) {
    String text = passage.value().text();
    if (!mayHoldAny(text)) {
      return;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return;
    }
    for (String word : ANNEX) {
      for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length())) {
        mention(passage, lower, at, at + word.length());
      }
    }
  }

  private static boolean mayHoldAny(String text) {
    for (Sought word : SOUGHT) {
      if (word.mayStandIn(text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What a word is looked for by, without writing the text in small letters.
   *
   * @param word the word
   * @param rare its letter that most texts lack
   * @param rareCapital the same as a capital
   */
  private record Sought(String word, char rare, char rareCapital) {

    static Sought of(String word) {
      return new Sought(word, rarest(word), Character.toUpperCase(rarest(word)));
    }

    boolean mayStandIn(String text) {
      char first = word.charAt(0);
      return (text.indexOf(rare) >= 0 || text.indexOf(rareCapital) >= 0)
          && (mayHold(text, word, first) || mayHold(text, word, Character.toUpperCase(first)));
    }
  }

  /** Returns the letter of a word that most texts lack: one with marks, if it has any. */
  private static char rarest(String word) {
    char rarest = word.charAt(0);
    for (int i = 1; i < word.length(); i++) {
      rarest = (char) Math.max(rarest, word.charAt(i));
    }
    return rarest;
  }

  private static boolean mayHold(String text, String word, char first) {
    int at = text.indexOf(first);
    while (at >= 0 && !text.regionMatches(true, at, word, 0, word.length())) {
      at = text.indexOf(first, at + 1);
    }
    return at >= 0;
  }

  private void mention(Passage passage, String lower, int start, int end) {
    String before = lower.substring(Math.max(0, start - LONGEST_WORD), start).stripTrailing();
    int stop = sentenceEnd(lower, end);
    String after = lower.substring(end, stop).strip();
    String token = token(passage.value().text().substring(end, stop).strip());
    int number = number(token);
    String rest = number == 0 ? after : after.substring(after.indexOf(lower(token))).strip();
    String behind = number == 0 ? after : rest.substring(token.length()).strip();
    boolean pointed =
        WORDS.get("before").stream().anyMatch(word -> endsWith(before, word))
            || WORDS.get("attached").stream().anyMatch(word -> Words.begins(behind, word));
    if (pointed && !isOfAnotherPaper(after)) {
      int shown = number == 0 ? end : passage.value().text().indexOf(token, end) + token.length();
      mentions.add(new Mention(passage, number, passage.value().text().substring(start, shown)));
    }
  }

  private static String lower(String token) {
    return token.toLowerCase(Locale.ROOT);
  }

  private static boolean endsWith(String before, String word) {
    int from = before.length() - word.length();
    boolean whole = from == 0 || (from > 0 && !Character.isLetter(before.charAt(from - 1)));
    return whole && before.endsWith(word);
  }

  private static int sentenceEnd(String text, int from) {
    int limit = Math.min(text.length(), from + REACH);
    for (int i = from; i < limit; i++) {
      if (".;)".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return limit;
  }

  /** Returns the number an annex is called by, 0 if the word is none. */
  private static int number(String token) {
    if (DIGITS.matchesAllOf(token) && token.length() < 4) {
      return token.isEmpty() ? 0 : Integer.parseInt(token);
    }
    return ROMAN.matchesAllOf(token) ? RomanNumeral.parse(token).orElse(0) : 0;
  }

  /** Returns the first word, after "số" if that stands before it. */
  private static String token(String after) {
    String bare =
        WORDS.get("number").stream()
            .filter(word -> Words.begins(lower(after), word))
            .findFirst()
            .map(word -> after.substring(word.length()).strip())
            .orElse(after);
    int end = 0;
    while (end < bare.length() && Character.isLetterOrDigit(bare.charAt(end))) {
      end++;
    }
    return bare.substring(0, end);
  }

  private boolean isOfAnotherPaper(String after) {
    for (int i = 0; i < after.length(); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(after.charAt(i - 1));
      Optional<DocumentKinds.Match> kind = begins ? kinds.at(after, i) : Optional.empty();
      if (kind.isPresent()) {
        String rest = after.substring(kind.get().end()).strip();
        return WORDS.get("this").stream().noneMatch(word -> Words.begins(rest, word));
      }
    }
    return false;
  }

  private static ImmutableListMultimap<String, String> load() {
    ImmutableListMultimap.Builder<String, String> words = ImmutableListMultimap.builder();
    for (String line : Words.lines("annex-words.csv")) {
      int comma = line.indexOf(',');
      words.put(line.substring(0, comma), line.substring(comma + 1));
    }
    return words.build();
  }

  /**
   * A place that points at an annex.
   *
   * @param passage the paragraph
   * @param number the number of the annex, 0 if none is printed
   * @param printed the printed words, such as {@code Phụ lục II}
   */
  record Mention(Passage passage, int number, String printed) {}
}
