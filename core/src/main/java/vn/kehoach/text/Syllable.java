package vn.kehoach.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;

/**
 * The spelling of one syllable (âm tiết), such as {@code nghiệp}: an onset, a rime and at most one
 * tone. The parts are the resource {@code syllables.csv}.
 */
final class Syllable {

  /** The longest are nghiêng and its like. */
  static final int LONGEST = 7;

  private static final WordIndex<Boolean> TONELESS =
      WordIndex.of(Maps.toMap(load(), syllable -> true));
  private static final int ACUTE = 4;
  private static final int DOT_BELOW = 5;

  private Syllable() {}

  /**
   * Returns whether a word is spelled as one syllable is; whether it means anything is not asked.
   *
   * @param word composed letters of either case
   */
  static boolean isSpelled(CharSequence word) {
    char[] letters = word.toString().toCharArray();
    return isSpelled(letters, 0, letters.length);
  }

  /** Returns whether the letters between two places are spelled as one syllable is. */
  static boolean isSpelled(char[] letters, int from, int to) {
    int length = to - from;
    if (length <= 0 || length > LONGEST) {
      return false;
    }
    char[] bare = new char[length];
    int tone = 0;
    for (int i = 0; i < length; i++) {
      int own = Letters.tone(letters[from + i]);
      if (own != 0 && tone != 0) {
        return false;
      }
      tone += own;
      bare[i] = Letters.toneless(letters[from + i]);
    }
    return TONELESS.get(bare, 0, length) != null && (!isStopped(bare) || isShort(tone));
  }

  private static boolean isStopped(char[] toneless) {
    char last = toneless[toneless.length - 1];
    boolean ch = last == 'h' && toneless.length > 1 && toneless[toneless.length - 2] == 'c';
    return ch || last == 'c' || last == 'p' || last == 't';
  }

  /** Returns whether a syllable that ends in a stop can have a tone: sắc and nặng only. */
  private static boolean isShort(int tone) {
    return tone == ACUTE || tone == DOT_BELOW;
  }

  private static ImmutableSet<String> load() {
    ImmutableList<ImmutableList<String>> rows =
        VocabularyFile.rows(Syllable.class, "syllables.csv");
    ImmutableSet<String> rimes = ofKind(rows, "rime");
    ImmutableSet.Builder<String> syllables = ImmutableSet.builder();
    syllables.addAll(rimes);
    for (String onset : ofKind(rows, "onset")) {
      rimes.stream().filter(rime -> join(onset, rime)).forEach(r -> syllables.add(onset + r));
    }
    ofKind(rows, "after qu").forEach(rime -> syllables.add("qu" + rime));
    return syllables.build();
  }

  private static ImmutableSet<String> ofKind(
      ImmutableList<ImmutableList<String>> rows, String kind) {
    return rows.stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> Splitter.on(' ').splitToStream(row.get(1)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean join(String onset, String rime) {
    char first = rime.charAt(0);
    boolean front = "eêiy".indexOf(first) >= 0;
    return switch (onset) {
      case "c", "g", "ng" -> !front || (onset.equals("g") && first == 'i');
      case "k", "gh", "ngh" -> front;
      case "qu" -> "uưo".indexOf(first) < 0;
      default -> true;
    };
  }
}
