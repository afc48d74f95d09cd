package vn.kehoach.naming;

import java.util.List;
import java.util.Set;

/**
 * What small words make of a name: a level or a change, a number or a share, said or denied.
 *
 * <p>These words weigh next to nothing when names are held against each other, and still "tỷ lệ hộ
 * nghèo" and "tỷ lệ giảm hộ nghèo" are better when lower and when higher.
 *
 * @param change whether the figure is a change, and which way
 * @param mayBeAim whether the change may only be the aim set for a level: "giảm tỷ lệ hộ nghèo",
 *     "tỷ lệ hộ nghèo giảm"
 * @param counts whether the name begins as a number does
 * @param hasShare whether it speaks of a share
 * @param denied whether it denies something: "chưa qua đào tạo"
 */
public record NameSense(
    Change change, boolean mayBeAim, boolean counts, boolean hasShare, boolean denied) {

  /** Which way a figure says that something goes. */
  public enum Change {
    /** No change: a level. */
    NONE,
    /** A fall. */
    FALL,
    /** A rise. */
    RISE
  }

  private static final String FALL = "giảm";
  private static final String RISE = "tăng";
  private static final String NUMBER = "số";
  private static final String GROWTH = "trưởng";

  /** "Giảm còn 2%" is a level. */
  private static final Set<String> TO_A_LEVEL = Set.of("còn", "xuống", "về");

  /** Hypertension and value added are no rises. */
  private static final Set<String> NO_RISE_BEFORE = Set.of("huyết", "thêm", "cường");

  private static final String NO_RISE_BEHIND = "gia";

  private static final String NOT = "không";
  private static final String NOT_YET = "chưa";

  /**
   * Words behind "không" that make one term with it: air, space, wireless, "không lây nhiễm",
   * "không dùng tiền mặt".
   */
  private static final Set<String> TERMS_OF_NOT =
      Set.of("khí", "gian", "quân", "dây", "chế", "lây", "dùng", "tiền");

  private static final String AVIATION = "hàng";

  /** Whether two names mean one thing as far as these words tell. */
  public enum Agreement {
    /** Nothing speaks against it. */
    AGREES,
    /** One is a number, a level or a change of its own and the other is not. */
    OTHER_FIGURE,
    /** One denies what the other says. */
    DENIED
  }

  static NameSense of(List<String> words) {
    Change change = Change.NONE;
    int at = -1;
    boolean denied = false;
    boolean hasShare = false;
    for (int i = 0; i < words.size(); i++) {
      String last = i > 0 ? words.get(i - 1) : "";
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      String word = words.get(i);
      Change here = change(last, word, next);
      if (change == Change.NONE && here != Change.NONE) {
        change = here;
        at = i;
      }
      denied |= denies(last, word, next);
      hasShare |= next.equals("lệ") && (word.equals("tỷ") || word.equals("tỉ"));
    }
    boolean begins = at == 0 && words.size() > 1 && !words.get(1).equals(GROWTH);
    boolean mayBeAim = begins || (at >= 0 && at == words.size() - 1);
    boolean counts = !words.isEmpty() && words.get(0).equals(NUMBER);
    return new NameSense(change, mayBeAim, counts, hasShare, denied);
  }

  private static Change change(String last, String word, String next) {
    if (word.equals(FALL) && !TO_A_LEVEL.contains(next)) {
      return Change.FALL;
    }
    boolean rises =
        word.equals(RISE) && !NO_RISE_BEFORE.contains(next) && !last.equals(NO_RISE_BEHIND);
    return rises ? Change.RISE : Change.NONE;
  }

  private static boolean denies(String last, String word, String next) {
    return word.equals(NOT_YET)
        || (word.equals(NOT) && !TERMS_OF_NOT.contains(next) && !last.equals(AVIATION));
  }

  /**
   * Holds a printed name against one that is known.
   *
   * @param known the known name
   * @return what speaks against their meaning one thing
   */
  public Agreement with(NameSense known) {
    if (denied != known.denied) {
      return Agreement.DENIED;
    }
    boolean sameChange = change == known.change || (mayBeAim && known.change == Change.NONE);
    boolean numberOfShare =
        counts && known.change != Change.NONE && known.hasShare && !known.counts;
    return sameChange && !numberOfShare ? Agreement.AGREES : Agreement.OTHER_FIGURE;
  }
}
