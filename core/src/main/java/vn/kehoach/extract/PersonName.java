package vn.kehoach.extract;

import java.util.List;

/** Tells names of persons, such as {@code Nguyễn Thị Minh An}, from other short lines. */
final class PersonName {

  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 5;

  private PersonName() {}

  /** Returns whether a text is two to five words with capitals and nothing else. */
  static boolean is(String text) {
    List<HeaderWord> words = HeaderWord.of(text);
    boolean fits = words.size() >= FEWEST_WORDS && words.size() <= MOST_WORDS;
    return fits
        && text.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '\u00a0')
        && words.stream().allMatch(word -> Character.isUpperCase(text.charAt(word.start())))
        && HeaderWords.match(words, 0, "label") == 0
        && HeaderWords.match(words, 0, "signed") == 0;
  }

  /** Returns the name without a military or learned rank before it. */
  static String withoutRank(String text) {
    List<HeaderWord> words = HeaderWord.of(text);
    int at = 0;
    int step = HeaderWords.match(words, at, "rank");
    while (step > 0 && at + step < words.size()) {
      at += step;
      step = HeaderWords.match(words, at, "rank");
    }
    return at == 0 ? text : text.substring(words.get(at).start());
  }
}
