package vn.kehoach.extract;

import java.util.Iterator;

/**
 * Repairs words that a scan or a web page cut into letters, such as {@code ỦY B AN NHÂN D Â N}, by
 * the same letters printed whole elsewhere in the paper.
 */
final class LetterSplit {

  private static final int FEWEST_SINGLE_LETTERS = 2;

  private LetterSplit() {}

  /** Returns the words as printed elsewhere, or the text itself if it is whole or stands alone. */
  static String repair(String text, Iterable<String> elsewhere) {
    if (!isSplit(text)) {
      return text;
    }
    String wanted = letters(text);
    Iterator<String> others = elsewhere.iterator();
    String best = text;
    while (others.hasNext()) {
      String found = find(wanted, others.next());
      if (!found.isEmpty() && found.length() < best.length()) {
        best = found;
      }
    }
    return best;
  }

  /** Returns whether several words are single letters. */
  static boolean isSplit(String text) {
    return HeaderWord.of(text).stream()
            .filter(word -> word.end() - word.start() == 1)
            .filter(word -> Character.isLetter(text.charAt(word.start())))
            .count()
        >= FEWEST_SINGLE_LETTERS;
  }

  private static String find(String wanted, String text) {
    int[] places = new int[text.length()];
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        places[letters.length()] = i;
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    int at = letters.indexOf(wanted);
    return at < 0 ? "" : text.substring(places[at], places[at + wanted.length() - 1] + 1);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append(Character.toLowerCase((char) c)));
    return letters.toString();
  }
}
