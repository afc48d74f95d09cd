package vn.kehoach.io.evaluation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import vn.kehoach.text.Folding;

/**
 * A row of indicators.csv, ready for comparison.
 *
 * @param row the row
 * @param name the words of the name
 * @param whole the words of group and name
 * @param words the words of a value in words
 * @param low the amount or the lower end
 * @param high the upper end
 */
record ValueRow(Row row, Phrase name, Phrase whole, Phrase words, String low, String high) {

  private static final double SAME_WORDS = 0.8;

  private static final ImmutableMap<String, String> UNIT_SPELLINGS =
      ImmutableMap.of(
          "1 van dan", "10.000 dan",
          "van dan", "10.000 dan",
          "10000 dan", "10.000 dan",
          "nghin ty", "ngan ty",
          "ti dong", "ty dong");

  static ValueRow of(Row row) {
    return new ValueRow(
        row,
        Phrase.of(row.get("name")),
        Phrase.of(row.get("group") + " " + row.get("name")),
        Phrase.of(row.get("qualitative")),
        number(row.get("value")),
        number(row.get("value_max")));
  }

  /** Returns whether the row says anything: a number or words. */
  static boolean isInformative(Row row) {
    return !(row.get("value") + row.get("value_max") + row.get("qualitative")).isEmpty();
  }

  /** Returns a number in its one form, so that 6.80 and 6.8 are equal. */
  private static String number(String text) {
    try {
      return text.isEmpty() ? "" : new BigDecimal(text).stripTrailingZeros().toString();
    } catch (NumberFormatException e) {
      return "unreadable: " + text;
    }
  }

  /** Returns whether both have the same numbers, or where the gold has none, the same words. */
  boolean sameAmount(ValueRow read) {
    boolean inWords = low.isEmpty() && high.isEmpty();
    return low.equals(read.low)
        && high.equals(read.high)
        && (!inWords || words.likeness(read.words) >= SAME_WORDS);
  }

  double nameLikeness(ValueRow read) {
    return Math.max(name.likeness(read.name), whole.likeness(read.whole));
  }

  boolean same(String column, ValueRow read) {
    return row.get(column).equals(read.row.get(column));
  }

  boolean sameUnit(ValueRow read) {
    return unit(row.get("unit")).equals(unit(read.row.get("unit")));
  }

  private static String unit(String printed) {
    String unit = joined(joined(Folding.fold(printed), '/'), '.');
    for (var spelling : UNIT_SPELLINGS.entrySet()) {
      unit = unit.replace(spelling.getKey(), spelling.getValue());
    }
    return unit.equals("khong") || unit.equals("none") ? "" : unit;
  }

  /** Returns a unit without blanks about a sign: {@code g / km} is {@code g/km}. */
  private static String joined(String unit, char sign) {
    return String.join(String.valueOf(sign), Splitter.on(sign).trimResults().split(unit));
  }

  /** Returns the number with its words, as a person compares them. */
  String amount() {
    String cells = row.get("value") + " " + row.get("value_max") + " " + row.get("qualitative");
    return CharMatcher.whitespace().trimAndCollapseFrom(cells, ' ');
  }

  /** Returns the whole fact on one line. */
  static String print(Row row) {
    String cells =
        String.join(
            " ",
            row.get("period_start"),
            "..",
            row.get("period_end"),
            row.get("kind"),
            row.get("comparator"),
            row.get("value"),
            row.get("value_max"),
            row.get("unit"),
            row.get("qualitative"),
            "<-",
            row.get("raw"));
    return CharMatcher.whitespace().trimAndCollapseFrom(cells, ' ');
  }
}
