package vn.kehoach.text;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * Letters inside words that were read as others of their look: {@code Tỷ Iệ}, {@code TRlỂN}, {@code
 * h0ạch}.
 *
 * <p>A word is mended only if it is no Vietnamese syllable and becomes one, and has a letter that
 * no other language writes; {@code IoT}, {@code Ia Pa} and {@code 1ha} stay.
 */
final class MisreadLetters {

  /** Words of foreign origin that begin with this letter and are no syllables: iodine, ions. */
  private static final ImmutableSet<String> FOREIGN = ImmutableSet.of("Iốt", "Iôn");

  private MisreadLetters() {}

  /** Adds the misread words of a text. */
  static void find(String text, List<Misreading> found) {
    int at = 0;
    while (at < text.length()) {
      if (!Letters.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int from = at;
      boolean vietnamese = false;
      boolean suspect = false;
      while (at < text.length() && Letters.isLetterOrDigit(text.charAt(at))) {
        char c = text.charAt(at);
        vietnamese |= c >= 0x80;
        suspect |= c == '0' || c == '1' || (at == from ? c == 'I' : isAmongCapitals(text, at));
        at++;
      }
      if (vietnamese && suspect && at - from > 1 && at - from <= Syllable.LONGEST) {
        String word = text.substring(from, at);
        String meant = meant(word);
        if (!meant.equals(word) && !Syllable.isSpelled(word) && Syllable.isSpelled(meant)) {
          found.add(new Misreading(from, word, meant));
        }
      }
    }
  }

  private static boolean isAmongCapitals(String text, int at) {
    return text.charAt(at) == 'l' && Character.isUpperCase(text.charAt(at - 1));
  }

  /** Returns the word with its first odd letter as its case and place tell; itself if none is. */
  private static String meant(String word) {
    String rest = word.substring(1);
    boolean small = rest.chars().allMatch(Character::isLowerCase);
    char first = word.charAt(0);
    boolean glued = first == '1' && Syllable.isSpelled(rest);
    if (FOREIGN.contains(word)) {
      return word;
    }
    if (small && (first == 'I' || first == '1') && !glued) {
      return "l" + rest;
    }
    long capitals = word.chars().filter(Character::isUpperCase).count();
    char zero = capitals > 1 ? 'O' : 'o';
    int odd = capitals > 1 ? odd(word, "l01") : odd(word, "0");
    if (odd < 1 || (capitals > 1 && capitals + 1 < word.length())) {
      return word;
    }
    char meant = word.charAt(odd) == '0' ? zero : 'I';
    return word.substring(0, odd) + meant + word.substring(odd + 1);
  }

  private static int odd(String word, String odd) {
    for (int i = 1; i < word.length(); i++) {
      if (odd.indexOf(word.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
