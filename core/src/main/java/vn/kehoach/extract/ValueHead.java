package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Unit;
import vn.kehoach.text.Folding;
import vn.kehoach.timeline.DateScanner;

/**
 * The words at the head of a column of values: what kind of values they announce, in which unit.
 *
 * <p>What values are compared with is told by all levels together ("So sánh (%)" over "Kế hoạch"),
 * the other kinds by the deepest level that tells one ("Kế hoạch 5 năm" over "Thực hiện 2026").
 */
final class ValueHead {

  private static final ImmutableList<List<String>> ROWS =
      ImmutableList.copyOf(Vocabulary.rows("value-heads.csv"));

  private static final ImmutableMap<ImmutableList<String>, ValueKind> COMPARISONS =
      ROWS.stream()
          .filter(row -> compares(kindOf(row)))
          .collect(
              ImmutableMap.toImmutableMap(row -> HeaderWords.keys(row.get(0)), ValueHead::kindOf));

  private static final ImmutableMap<String, ValueKind> KINDS =
      ROWS.stream()
          .filter(row -> !compares(kindOf(row)))
          .collect(
              ImmutableMap.toImmutableMap(row -> Folding.words(row.get(0)), ValueHead::kindOf));

  private static final ImmutableSet<String> RATES =
      ImmutableSet.of("", "ty le", "ti le", "phan tram", "ty le dat", "dat ty le");

  private static final ImmutableSet<String> PARTS_OF_YEAR =
      ImmutableSet.copyOf(HeaderWords.keys("tháng quý"));

  private static final Unit PERCENT = Unit.of("%");

  private ValueHead() {}

  private static ValueKind kindOf(List<String> row) {
    return ValueKind.valueOf(row.get(1));
  }

  /** Returns whether values of a kind only compare others with something. */
  static boolean compares(ValueKind kind) {
    return kind == ValueKind.CHANGE || kind == ValueKind.PLAN_RATIO;
  }

  /** Returns the kind that the words of a head name. */
  static Optional<ValueKind> kind(TableHead.Column column) {
    return comparison(column.header())
        .or(() -> column.levels().reverse().stream().flatMap(l -> kind(l).stream()).findFirst());
  }

  private static Optional<ValueKind> comparison(String header) {
    ImmutableList<HeaderWord> words = HeaderWord.of(header);
    return COMPARISONS.entrySet().stream()
        .filter(entry -> place(words, entry.getKey()) >= 0)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<ValueKind> kind(String level) {
    String padded = " " + Folding.words(level) + " ";
    return KINDS.entrySet().stream()
        .filter(entry -> padded.contains(" " + entry.getKey() + " "))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Returns the index of the word with which a phrase begins, or -1. */
  private static int place(List<HeaderWord> words, List<String> phrase) {
    for (int i = 0; i + phrase.size() <= words.size(); i++) {
      List<HeaderWord> run = words.subList(i, i + phrase.size());
      if (run.stream().map(HeaderWord::key).toList().equals(phrase)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the words of a level before those that say what its values are compared with. */
  static String ownWords(String level) {
    ImmutableList<HeaderWord> words = HeaderWord.of(level);
    int first =
        COMPARISONS.keySet().stream()
            .filter(phrase -> phrase.get(0).equals("so"))
            .mapToInt(phrase -> place(words, phrase))
            .filter(place -> place >= 0)
            .min()
            .orElse(words.size());
    return first < words.size() ? level.substring(0, words.get(first).start()).strip() : level;
  }

  /** Returns whether a head speaks of months or quarters, as "Kế hoạch 6 tháng" does. */
  static boolean namesPartOfYear(TableHead.Column column) {
    return HeaderWord.of(column.header()).stream()
        .anyMatch(word -> PARTS_OF_YEAR.contains(word.key()));
  }

  /** Returns whether the deepest level says no more than that shares stand below: "Tỷ lệ (%)". */
  static boolean isRate(TableHead.Column column) {
    ImmutableList<String> levels = column.levels();
    String deepest = levels.isEmpty() ? "" : levels.get(levels.size() - 1);
    return !deepest.isEmpty() && RATES.contains(Folding.words(withoutBracket(deepest)));
  }

  private static String withoutBracket(String level) {
    int open = level.indexOf('(');
    return open < 0 ? level : level.substring(0, open);
  }

  /** Returns the unit of the cells below that print none: that of the deepest level with one. */
  static Optional<Unit> unit(TableHead.Column column) {
    boolean share = isRate(column) || kind(column).filter(ValueKind.PLAN_RATIO::equals).isPresent();
    return column.levels().reverse().stream()
        .flatMap(level -> unit(level).stream())
        .findFirst()
        .or(() -> share ? Optional.of(PERCENT) : Optional.empty());
  }

  private static Optional<Unit> unit(String level) {
    for (int open = level.lastIndexOf('('); open >= 0; open = level.lastIndexOf('(', open - 1)) {
      int close = level.indexOf(')', open);
      String bracket = close < 0 ? "" : level.substring(open + 1, close).strip();
      if (TableUnits.isUnit(bracket) && DateScanner.scan(bracket).isEmpty()) {
        return Optional.of(TableUnits.unit(bracket));
      }
    }
    boolean percent = level.startsWith("%") || level.endsWith("%");
    return percent ? Optional.of(PERCENT) : Optional.empty();
  }
}
