package vn.kehoach.text;

import com.google.common.base.Splitter;
import java.util.List;

/** The shapes in which papers print numbers: {@code 450; 1.500; 1.285,57; 2,5; 4.0; 30.10.2025}. */
final class NumberShape {

  private static final int MOST_DIGITS = 9;

  private NumberShape() {}

  /** Returns whether digits, points and commas are one number or one date. */
  static boolean isPrinted(String number) {
    List<String> decimal = Splitter.on(',').splitToList(number);
    List<String> groups = Splitter.on('.').splitToList(decimal.get(0));
    if (decimal.size() > 1) {
      return groups.size() == 1 ? commas(decimal) : isGrouped(groups) && decimal.size() == 2;
    }
    boolean point = groups.size() == 2 && groups.get(0).length() <= 3;
    return groups.size() == 1
        ? number.length() <= MOST_DIGITS
        : point || isGrouped(groups) || isDate(groups);
  }

  private static boolean commas(List<String> parts) {
    return parts.size() == 2 || isGrouped(parts);
  }

  private static boolean isGrouped(List<String> groups) {
    return groups.size() > 1
        && groups.get(0).length() <= 3
        && groups.subList(1, groups.size()).stream().allMatch(group -> group.length() == 3);
  }

  private static boolean isDate(List<String> parts) {
    return parts.size() == 3
        && parts.get(0).length() <= 2
        && parts.get(1).length() <= 2
        && parts.get(2).length() == 4;
  }
}
