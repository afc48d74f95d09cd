package vn.kehoach.io.text;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Locale;

/**
 * The cells of a table in a row, with what their words look like.
 *
 * @param gaps the pipes before each cell and after the last
 * @param values the running number each cell holds, or -1
 * @param heads whether each cell looks like the number or title of a group
 * @param numbered whether the first column holds running numbers
 */
record PipeCells(
    ImmutableIntArray gaps, ImmutableIntArray values, List<Boolean> heads, boolean numbered) {

  private static final int LONGEST_NUMBER = 6;
  private static final int NEAR_HEAD = 24;

  static PipeCells of(ImmutableIntArray gaps, List<String> words) {
    ImmutableIntArray.Builder values = ImmutableIntArray.builder(words.size());
    List<Boolean> heads = words.stream().map(PipeCells::isHead).toList();
    int numbers = 0;
    for (int i = 0; i < words.size(); i++) {
      int value = value(plain(words.get(i)));
      values.add(value);
      numbers += value == numbers + 1 && (i == 0 || gaps.get(i) > 1) ? 1 : 0;
    }
    boolean headed = !words.isEmpty() && isNumberHead(plain(words.get(0)));
    return new PipeCells(gaps, values.build(), heads, headed || numbers > 2);
  }

  int count() {
    return values.length();
  }

  /** Returns the pipes before a cell, or after the last. */
  int gap(int cell) {
    return gaps.get(cell);
  }

  /** Returns whether a cell looks like one of the first column. */
  boolean isNumber(int cell) {
    int value = values.get(cell);
    return value < 0 ? heads.get(cell) : value != 1 || beginsSequence(cell);
  }

  /** Returns whether a 1 stands near the head of the table or under the head of a group. */
  private boolean beginsSequence(int cell) {
    for (int i = cell - 1; i >= 0 && i >= cell - 3; i--) {
      if (heads.get(i) && values.get(i) < 0) {
        return true;
      }
    }
    return cell < NEAR_HEAD;
  }

  int value(int cell) {
    return values.get(cell);
  }

  /** Returns whether cells look like a group row: a title alone, or after a Roman number. */
  boolean isGroup(int from, int to) {
    return to - from == 1 || (to - from == 2 && heads.get(from) && values.get(from) < 0);
  }

  private static String plain(String words) {
    return words.replace("*", "").strip();
  }

  private static boolean isHead(String words) {
    String text = plain(words);
    if (text.length() > LONGEST_NUMBER) {
      return isNumberHead(text);
    }
    boolean roman = !text.isEmpty() && text.chars().allMatch(c -> "IVX.".indexOf(c) >= 0);
    boolean letter = text.length() == 1 && Character.isLetter(text.charAt(0));
    return roman || letter || isNumberHead(text) || isDotted(text);
  }

  private static boolean isNumberHead(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.equals("stt") || lower.equals("tt") || lower.equals("số tt");
  }

  private static boolean isDotted(String text) {
    return text.indexOf('.') > 0 && text.chars().allMatch(c -> c == '.' || Character.isDigit(c));
  }

  private static int value(String text) {
    int end = text.endsWith(".") ? text.length() - 1 : text.length();
    if (end < 1 || end > 3) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
