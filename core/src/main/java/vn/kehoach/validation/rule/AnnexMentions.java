package vn.kehoach.validation.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.Folding;
import vn.kehoach.text.RomanNumeral;

/** Where a plan's text points at an annex of its own, such as {@code (chi tiết tại Phụ lục II)}. */
final class AnnexMentions {

  /** How far after the word its paper may be named: "Phụ lục II ban hành kèm theo Nghị định". */
  private static final int REACH = 80;

  private static final ImmutableListMultimap<String, String> WORDS = load();

  private final DocumentKinds kinds;
  private final ImmutableList.Builder<Mention> mentions = ImmutableList.builder();

  private AnnexMentions(DocumentKinds kinds) {
    this.kinds = kinds;
  }

  /** Returns the annexes of its own that the plan's body points at. */
  static ImmutableList<Mention> of(Plan plan, DocumentKinds kinds) {
    AnnexMentions all = new AnnexMentions(kinds);
    Passages.ofBody(plan.outline()).forEach(all::scan);
    return all.mentions.build();
  }

  /**
   * Returns whether the plan's body has a word for an annex, or says that something is attached.
   */
  static boolean anyIn(Plan plan) {
    return Passages.ofBody(plan.outline()).stream()
        .map(passage -> Folding.key(passage.value().text()))
        .anyMatch(key -> holds(key, "annex") || holds(key, "attached"));
  }

  private static boolean holds(String key, String role) {
    return WORDS.get(role).stream().anyMatch(word -> Words.contains(key, word));
  }

  private void scan(Located<SourceText> passage) {
    String key = Folding.key(passage.value().text());
    for (String word : WORDS.get("annex")) {
      for (int at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + word.length())) {
        mention(passage, key, at, at + word.length());
      }
    }
  }

  private void mention(Located<SourceText> passage, String key, int start, int end) {
    String before = key.substring(0, start).stripTrailing();
    String after = key.substring(end, sentenceEnd(key, end)).strip();
    int number = number(after);
    boolean pointed =
        WORDS.get("before").stream().anyMatch(word -> endsWith(before, word))
            || WORDS.get("attached").stream()
                .anyMatch(word -> Words.begins(afterNumber(after, number), word));
    if (pointed && !isOfAnotherPaper(after)) {
      mentions.add(new Mention(passage, number));
    }
  }

  private static boolean endsWith(String before, String word) {
    int from = before.length() - word.length();
    boolean whole = from == 0 || (from > 0 && !Character.isLetter(before.charAt(from - 1)));
    return whole && before.endsWith(word);
  }

  private static int sentenceEnd(String key, int from) {
    int limit = Math.min(key.length(), from + REACH);
    for (int i = from; i < limit; i++) {
      if (".;)".indexOf(key.charAt(i)) >= 0) {
        return i;
      }
    }
    return limit;
  }

  /** Returns the number after the word, 0 if there is none. */
  private static int number(String after) {
    String token = token(after);
    if (CharMatcher.inRange('0', '9').matchesAllOf(token) && token.length() < 4) {
      return token.isEmpty() ? 0 : Integer.parseInt(token);
    }
    return RomanNumeral.parse(token.toUpperCase(Locale.ROOT)).orElse(0);
  }

  private static String afterNumber(String after, int number) {
    String token = token(after);
    int from = number == 0 ? 0 : after.indexOf(token) + token.length();
    return after.substring(from).strip();
  }

  private static String token(String after) {
    String bare =
        WORDS.get("number").stream()
            .filter(word -> Words.begins(after, word))
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
      words.put(line.substring(0, comma), Folding.key(line.substring(comma + 1)));
    }
    return words.build();
  }

  /**
   * A place that points at an annex.
   *
   * @param passage the paragraph
   * @param number the number of the annex, 0 if none is printed
   */
  record Mention(Located<SourceText> passage, int number) {}
}
