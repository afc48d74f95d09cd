package vn.kehoach.io.docx;

import java.util.Optional;
import vn.kehoach.io.layout.ListNumber;

/**
 * One level of an automatic numbering.
 *
 * @param form how its number is printed
 * @param bullet whether it prints a sign and counts nothing
 * @param text what is printed, {@code %1} to {@code %9} standing for the numbers of the levels
 * @param start the first number
 * @param restart the number of the level, from 1, after which it begins again; 0 for never, absent
 *     for after any higher one
 * @param decimal whether the numbers of all levels are printed in decimal here
 */
record ListLevel(
    ListNumber form,
    boolean bullet,
    String text,
    int start,
    Optional<Integer> restart,
    boolean decimal) {

  static final ListLevel NONE =
      new ListLevel(ListNumber.NONE, false, "", 1, Optional.empty(), false);

  private static final String DOT = "•";

  /** Returns the sign of a bullet; signs of symbol fonts have no character of their own. */
  String sign() {
    String sign = text.strip();
    if (sign.equals("o") || sign.equals("○")) {
      return "◦";
    }
    boolean plain = sign.length() == 1 && "-–—+*•●▪■◦".indexOf(sign.charAt(0)) >= 0;
    return plain ? sign : DOT;
  }
}
