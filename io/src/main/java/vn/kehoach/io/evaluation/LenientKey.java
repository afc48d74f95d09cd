package vn.kehoach.io.evaluation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Locale;

/**
 * A row named in {@code alternatives.csv}.
 *
 * <p>Indicators: {@code 17.2 (1285.57);23} names the row of number 17.2 with that value or that
 * last date, and all of number 23; {@code 5.1-5.5} names a stretch. Tasks: {@code III.7#1-3} names
 * three tasks of a section; a section without a dot takes the annex of the one before it. {@code *}
 * is every task.
 *
 * @param key the number of an indicator, or the section of a task
 * @param more the value or last date of an indicator, or the ordinal of a task
 */
record LenientKey(String key, String more) {

  private static final int MOST = 10_000;

  static final LenientKey WHOLE = new LenientKey("", "");
  static final LenientKey ANY = new LenientKey("*", "");

  static ImmutableList<LenientKey> parse(String text) {
    if (text.isBlank()) {
      return ImmutableList.of(WHOLE);
    }
    ImmutableList.Builder<LenientKey> keys = ImmutableList.builder();
    String annex = "";
    for (String part : Splitter.on(';').split(text)) {
      int hash = part.lastIndexOf('#');
      if (hash < 0) {
        addIndicator(keys, part.strip());
      } else {
        String section = part.substring(0, hash).strip();
        annex = isInAnnex(section) ? section.substring(0, section.lastIndexOf('.') + 1) : annex;
        String whole = section.indexOf('.') < 0 ? annex + section : section;
        addTasks(keys, whole, part.substring(hash + 1).strip());
      }
    }
    return keys.build();
  }

  /** Whether a section is a part of something with a name of several words: {@code PHỤ LỤC.I}. */
  private static boolean isInAnnex(String section) {
    int dot = section.indexOf('.');
    String first = dot < 0 ? "" : section.substring(0, dot);
    return section.indexOf(' ') >= 0
        && !first.isEmpty()
        && first.equals(first.toUpperCase(Locale.ROOT));
  }

  private static void addTasks(
      ImmutableList.Builder<LenientKey> keys, String section, String numbers) {
    int dash = numbers.indexOf('-');
    int from = Integer.parseInt(dash < 0 ? numbers : numbers.substring(0, dash));
    int to = dash < 0 ? from : Integer.parseInt(numbers.substring(dash + 1));
    for (int n = from; n <= to && n - from < MOST; n++) {
      keys.add(new LenientKey(section, String.valueOf(n)));
    }
  }

  private static void addIndicator(ImmutableList.Builder<LenientKey> keys, String part) {
    int bracket = part.indexOf(" (");
    String number = bracket < 0 ? part : part.substring(0, bracket);
    String more = bracket < 0 ? "" : part.substring(bracket + 2);
    addStretch(keys, number, CharMatcher.is(')').trimTrailingFrom(more));
  }

  /** Adds {@code 5.1-5.5} as five keys, anything else as one. */
  private static void addStretch(
      ImmutableList.Builder<LenientKey> keys, String number, String more) {
    int dash = number.indexOf('-');
    String first = number.substring(0, Math.max(dash, 0));
    String group = first.substring(0, first.indexOf('.') + 1);
    Integer from = Ints.tryParse(first.substring(group.length()));
    Integer to = Ints.tryParse(number.substring(number.lastIndexOf('.') + 1));
    if (group.isEmpty() || from == null || to == null) {
      keys.add(new LenientKey(number, more));
      return;
    }
    for (int n = from; n <= to && n - from < MOST; n++) {
      keys.add(new LenientKey(group + n, more));
    }
  }
}
