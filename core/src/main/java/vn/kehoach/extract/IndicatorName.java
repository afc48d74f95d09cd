package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import vn.kehoach.measure.Bound;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.Folding;

/**
 * The label of an indicator taken apart: its name, and what in the label belongs to its values.
 *
 * @param name the name without dash, unit in brackets and value words
 * @param unit the unit in brackets or under a stroke, or the empty string
 * @param bound what words such as "tối thiểu" in the label say of the values
 * @param part whether the label opens with a dash or "Trong đó", as parts of a whole do
 */
record IndicatorName(SourceText name, String unit, Optional<Bound> bound, boolean part) {

  private static final ImmutableList<String> BEFORE = words("before");
  private static final ImmutableList<String> AFTER = words("after");

  private static ImmutableList<String> words(String where) {
    return Vocabulary.rows("name-words.csv").stream()
        .filter(row -> row.get(0).equals(where))
        .map(row -> Folding.fold(row.get(1)))
        .sorted(Comparator.comparing(String::length).reversed())
        .collect(ImmutableList.toImmutableList());
  }

  static IndicatorName of(SourceText label) {
    SourceText name = label.strip();
    boolean part = false;
    String unit = "";
    Optional<Bound> bound = Optional.empty();
    boolean changed = true;
    while (changed && !name.isBlank()) {
      SourceText bare = withoutMarks(name);
      part |= opensWithDash(name) || opensWith(bare, "trong do");
      SourceText stripped = withoutWordsBefore(bare);
      Optional<String> bracketed = unitAtEnd(stripped);
      if (bracketed.isPresent()) {
        unit = bracketed.get();
        stripped = stripped.slice(0, stripped.text().lastIndexOf('(')).strip();
      }
      String after = wordsAfter(stripped);
      if (bound.isEmpty()) {
        bound = bound(after);
      }
      stripped = stripped.slice(0, stripped.text().length() - after.length()).strip();
      changed = !stripped.equals(name);
      name = stripped;
    }
    return new IndicatorName(
        name.isBlank() ? label.strip() : name, unit.isEmpty() ? stroke(name) : unit, bound, part);
  }

  private static boolean opensWithDash(SourceText name) {
    String text = name.text();
    return !text.isEmpty() && "-–+•*".indexOf(text.charAt(0)) >= 0;
  }

  private static SourceText withoutMarks(SourceText name) {
    String text = name.text();
    int from = 0;
    int to = text.length();
    while (from < to && "-–+•*: ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ":,;. ".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return name.slice(from, to);
  }

  private static boolean opensWith(SourceText name, String folded) {
    return Folding.fold(name.text()).startsWith(folded);
  }

  private static SourceText withoutWordsBefore(SourceText name) {
    String folded = Folding.fold(name.text());
    for (String word : BEFORE) {
      boolean whole = folded.length() == name.text().length();
      if (whole && folded.startsWith(word) && !continuesWord(folded, word.length())) {
        SourceText rest = name.slice(word.length(), name.text().length());
        return withoutMarks(rest);
      }
    }
    return name;
  }

  private static boolean continuesWord(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static Optional<String> unitAtEnd(SourceText name) {
    String text = name.text();
    int open = text.lastIndexOf('(');
    if (!text.endsWith(")") || open < 1) {
      return Optional.empty();
    }
    String inside = text.substring(open + 1, text.length() - 1).strip();
    return TableUnits.isUnit(inside) ? Optional.of(inside) : Optional.empty();
  }

  /** Returns the value words at the end, with the blank before them. */
  private static String wordsAfter(SourceText name) {
    String text = name.text();
    String folded = Folding.fold(text);
    if (folded.length() != text.length()) {
      return "";
    }
    for (String word : AFTER) {
      int start = folded.length() - word.length();
      if (start > 1 && folded.endsWith(word) && " ,:".indexOf(folded.charAt(start - 1)) >= 0) {
        return text.substring(start - 1);
      }
    }
    return "";
  }

  private static Optional<Bound> bound(String words) {
    String folded = Folding.fold(words);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    if (folded.endsWith("toi thieu") || folded.endsWith("it nhat")) {
      return Optional.of(Bound.AT_LEAST);
    }
    if (folded.endsWith("toi da") || folded.endsWith("khong qua")) {
      return Optional.of(Bound.AT_MOST);
    }
    if (folded.endsWith("tren")) {
      return Optional.of(Bound.MORE_THAN);
    }
    if (folded.endsWith("duoi")) {
      return Optional.of(Bound.LESS_THAN);
    }
    return folded.endsWith("khoang") ? Optional.of(Bound.ABOUT) : Optional.empty();
  }

  /** "Tỷ lệ bác sỹ/10.000 dân" carries its unit in its name. */
  private static String stroke(SourceText name) {
    return TableUnits.inName(name.text());
  }
}
