package vn.kehoach.text;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The letters that number items (điểm) in state papers, in Vietnamese order: a b c d đ e g h i k l
 * m n o p q r s t u v x y.
 *
 * <p>The letters of the Vietnamese alphabet without ă â ê ô ơ ư, which drafters pass over; f j w z
 * are not among them. Clause: Nghị định 30/2020/NĐ-CP, Phụ lục I (items take letters in the order
 * of the Vietnamese alphabet). The list is the resource {@code item-letters.txt}.
 */
public final class ItemLetter {

  private static final ImmutableList<String> LETTERS =
      VocabularyFile.lines(ItemLetter.class, "item-letters.txt");

  private ItemLetter() {}

  /**
   * Returns the place of a letter in the order: 5 for {@code đ}.
   *
   * @param letter one letter without bracket or stop, of either case; look-alikes of Đ are taken
   *     too
   * @return from 1 to {@link #count}; empty if the text is not an item letter
   */
  public static OptionalInt ordinalOf(String letter) {
    if (letter.length() != 1) {
      return OptionalInt.empty();
    }
    char lower = Letters.lower(LookAlikes.meant(letter.charAt(0)));
    int index = LETTERS.indexOf(String.valueOf(lower));
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }

  /**
   * Returns the letter at a place of the order: {@code đ} for 5.
   *
   * @param ordinal from 1 to {@link #count}
   * @return the letter in lower case
   * @throws IllegalArgumentException if there is no letter at that place
   */
  public static String letterAt(int ordinal) {
    if (ordinal < 1 || ordinal > count()) {
      throw new IllegalArgumentException(
          "ordinal must be from 1 to " + count() + ", but was " + ordinal);
    }
    return LETTERS.get(ordinal - 1);
  }

  /**
   * Returns the letter that follows: {@code đ} after {@code d}.
   *
   * @param letter one letter, as for {@link #ordinalOf}
   * @return the next letter in lower case; empty after the last, and after no item letter
   */
  public static Optional<String> next(String letter) {
    OptionalInt ordinal = ordinalOf(letter);
    return ordinal.isPresent() && ordinal.getAsInt() < count()
        ? Optional.of(letterAt(ordinal.getAsInt() + 1))
        : Optional.empty();
  }

  /**
   * Returns how many item letters there are.
   *
   * @return the number of letters, 23
   */
  public static int count() {
    return LETTERS.size();
  }
}
