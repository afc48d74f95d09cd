package vn.kehoach.io.docx;

import com.google.common.collect.ImmutableList;
import vn.kehoach.io.layout.ListNumber;

/** Counts through the levels of one automatic numbering. Not safe for use by several threads. */
final class ListCounter {

  static final int LEVELS = 9;

  private final int[] numbers = new int[LEVELS];
  private final boolean[] begun = new boolean[LEVELS];

  /** Begins a level again with a number. */
  void startAt(int level, int number) {
    numbers[level] = number - 1;
    begun[level] = true;
  }

  /**
   * Counts an item on and returns what is printed before it, such as {@code 1.2.}
   *
   * @param levels the levels of the numbering
   * @param level the item's level, 0 the highest
   */
  String next(ImmutableList<ListLevel> levels, int level) {
    for (int above = 0; above < level; above++) {
      begin(levels, above, 0);
    }
    begin(levels, level, -1);
    numbers[level]++;
    for (int below = level + 1; below < LEVELS; below++) {
      int after = at(levels, below).restart().orElse(below);
      if (after > 0 && level < after) {
        begun[below] = false;
      }
    }
    return print(levels, level);
  }

  private void begin(ImmutableList<ListLevel> levels, int level, int more) {
    if (!begun[level]) {
      numbers[level] = at(levels, level).start() + more;
      begun[level] = true;
    }
  }

  private static ListLevel at(ImmutableList<ListLevel> levels, int level) {
    return level < levels.size() ? levels.get(level) : ListLevel.NONE;
  }

  private String print(ImmutableList<ListLevel> levels, int level) {
    ListLevel own = at(levels, level);
    String text = own.text();
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int shown = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (c == '%' && shown >= 0 && shown < LEVELS) {
        ListNumber form = at(levels, shown).form();
        boolean decimal = own.decimal() && form != ListNumber.NONE;
        printed.append((decimal ? ListNumber.DECIMAL : form).print(numbers[shown]));
        i++;
      } else {
        printed.append(c);
      }
    }
    return printed.toString().strip();
  }
}
