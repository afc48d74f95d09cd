package vn.kehoach.text;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The spellings of a phrase of the vocabulary (cách viết): {@code quy chế} and {@code qui chế},
 * {@code thỏa thuận} and {@code thoả thuận}.
 *
 * <p>Where texts are compared letter by letter and not by {@link Folding#key}, the vocabulary holds
 * all spellings, so that texts need not be brought to one.
 */
public final class Spellings {

  /** More words with two spellings are in no phrase. */
  private static final int MOST = 64;

  /** The onsets behind which i and y are both in use; th and ch are not among them. */
  private static final ImmutableSet<String> ONSETS =
      ImmutableSet.of("h", "k", "l", "m", "s", "t", "v", "qu");

  private Spellings() {}

  /**
   * Returns the spellings of a phrase.
   *
   * @param phrase words with single blanks, in lower case
   * @return all spellings, the given one first
   */
  public static ImmutableSet<String> of(String phrase) {
    Set<String> all = new LinkedHashSet<>();
    all.add("");
    int start = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      if (i == phrase.length() || !TonePlacement.isWordPart(phrase.charAt(i))) {
        String sign = i == phrase.length() ? "" : phrase.substring(i, i + 1);
        all = joined(all, ofWord(phrase.substring(start, i)), sign);
        start = i + 1;
      }
    }
    return ImmutableSet.copyOf(all);
  }

  private static Set<String> joined(Set<String> begun, Set<String> words, String sign) {
    Set<String> joined = new LinkedHashSet<>();
    for (String before : begun) {
      for (String word : words) {
        if (joined.size() < MOST) {
          joined.add(before + word + sign);
        }
      }
    }
    return joined;
  }

  private static Set<String> ofWord(String word) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(word);
    spellings.add(TonePlacement.modern(word));
    spellings.add(TonePlacement.traditional(word));
    char[] letters = word.toCharArray();
    OpenSyllable.writeFinalI(letters, 0, letters.length);
    spellings.add(new String(letters));
    spellings.add(withFinalY(word));
    return spellings;
  }

  private static String withFinalY(String word) {
    int last = word.length() - 1;
    boolean free =
        last > 0
            && Letters.toneless(word.charAt(last)) == 'i'
            && ONSETS.contains(word.substring(0, last));
    return free
        ? word.substring(0, last) + Letters.withTone('y', Letters.tone(word.charAt(last)))
        : word;
  }
}
