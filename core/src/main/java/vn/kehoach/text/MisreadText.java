package vn.kehoach.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text of a scanned page with the characters mended that were surely misread: {@code l.500 ha},
 * {@code 3O/l0/2O25}, {@code IlI. TỔ CHỨC}, {@code Tỷ Iệ}.
 *
 * <p>Only what can be nothing else is mended: a letter among digits, a marker that is the next of
 * its sequence, a letter without which the word would be no Vietnamese syllable. Codes ({@code 5G},
 * {@code H2O}, {@code I.1}), addresses and units ({@code 20l}) stay. Every character keeps its
 * place.
 *
 * @param text the mended text, as long as the one given; the same instance if nothing was mended
 * @param misreadings what was mended, in the order of the text
 */
public record MisreadText(String text, ImmutableList<Misreading> misreadings) {

  /** Fewer misread numbers in a paper may be codes or slips of its typist. */
  private static final int FEWEST = 3;

  /**
   * Mends a paper. Its numbers are mended only if it shows itself to be a scan by several
   * misreadings; markers and syllables that can be nothing else always are.
   *
   * @param text the whole text in Unicode form NFC
   * @return the text with what was mended
   */
  public static MisreadText ofPaper(String text) {
    MisreadText mended = mend(text);
    int count = mended.misreadings().size();
    return count > 0 && count < FEWEST ? mend(text, false) : mended;
  }

  /**
   * Mends a text that is known to come from a scan.
   *
   * @param text any text in Unicode form NFC
   * @return the text with what was mended
   */
  public static MisreadText mend(String text) {
    return mend(text, true);
  }

  private static MisreadText mend(String text, boolean numbers) {
    List<Misreading> found = new ArrayList<>();
    MisreadMarkers.find(text, found);
    if (numbers) {
      MisreadNumbers.find(text, found);
    }
    MisreadLetters.find(text, found);
    if (found.isEmpty()) {
      return new MisreadText(text, ImmutableList.of());
    }
    found.sort(Comparator.comparingInt(Misreading::start));
    StringBuilder mended = new StringBuilder(text);
    ImmutableList.Builder<Misreading> kept = ImmutableList.builder();
    int end = 0;
    for (Misreading misreading : found) {
      if (misreading.start() >= end) {
        end = misreading.end();
        mended.replace(misreading.start(), end, misreading.read());
        kept.add(misreading);
      }
    }
    return new MisreadText(mended.toString(), kept.build());
  }
}
