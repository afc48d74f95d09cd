package vn.kehoach.measure;

import java.util.Optional;
import vn.kehoach.text.Folding;

/**
 * The side on which a target may be missed (từ chỉ mức), such as {@link #AT_LEAST} for {@code ít
 * nhất}.
 *
 * <p>The words of each bound are listed in {@code bounds.csv}. Whether a printed "trên" or "dưới"
 * is a bound at all is decided where the text is read: in "trên 10.000 dân" and "dưới 5 tuổi" it is
 * none.
 */
public enum Bound {
  /** The value itself: {@code đạt 95%}. */
  EXACTLY("="),
  /** Above the value: {@code trên 95%}. */
  MORE_THAN(">"),
  /** The value or above: {@code ít nhất 95%}, {@code từ 95% trở lên}. */
  AT_LEAST("≥"),
  /** Below the value: {@code dưới 5%}. */
  LESS_THAN("<"),
  /** The value or below: {@code không quá 5%}. */
  AT_MOST("≤"),
  /** Near the value: {@code khoảng 50%}. */
  ABOUT("~");

  private final String sign;

  Bound(String sign) {
    this.sign = sign;
  }

  /**
   * Returns the mathematical sign: {@code ≥} for {@link #AT_LEAST}.
   *
   * @return one character
   */
  public String sign() {
    return sign;
  }

  /**
   * Returns the word printed before a value: {@code ít nhất} for {@link #AT_LEAST}.
   *
   * @return the first word of the bound in {@code bounds.csv}; empty for {@link #EXACTLY}
   */
  public String word() {
    return BoundWords.wordOf(this);
  }

  /**
   * Returns the bound of a word or sign that stands before a value: {@link #AT_MOST} for {@code
   * không quá}.
   *
   * @param words the word or sign alone, in any letter case
   * @return the bound; empty if these are not the words of one
   */
  public static Optional<Bound> ofWords(String words) {
    return BoundWords.find(Folding.key(words));
  }
}
