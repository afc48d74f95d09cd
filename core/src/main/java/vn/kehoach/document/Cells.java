package vn.kehoach.document;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.source.Certainty;
import vn.kehoach.text.RowFile;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/** Reads the cells that the data files of this room have in common. */
final class Cells {

  private Cells() {}

  /** Returns the time between two columns, empty where both cells are. */
  static Optional<Period> time(RowFile.Row row, String from, String to) {
    Optional<PartialDate> start = date(row, from);
    Optional<PartialDate> end = date(row, to);
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Period(start, end));
    } catch (IllegalArgumentException e) {
      throw row.wrong(to, "empty or not before '" + row.text(from) + "'");
    }
  }

  private static Optional<PartialDate> date(RowFile.Row row, String column) {
    String text = row.text(column);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw row.wrong(column, "empty or a date such as '2020-03-05' or '2020'");
    }
  }

  /** Returns the mark of a row. */
  static Certainty certainty(RowFile.Row row) {
    try {
      return new Certainty(row.text("mark"));
    } catch (IllegalArgumentException e) {
      throw row.wrong("mark", "empty or hold V, V2, S, G or C, such as 'V year, G day'");
    }
  }

  /** Returns the constant that a cell names, as {@link #label} writes it. */
  static <E extends Enum<E>> E oneOf(RowFile.Row row, String column, Class<E> type) {
    return oneOf(row, column, type, Cells::label);
  }

  /** Returns the constant that a cell names by its label. */
  static <E extends Enum<E>> E oneOf(
      RowFile.Row row, String column, Class<E> type, Function<E, String> label) {
    String text = row.text(column);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> label.apply(constant).equals(text))
        .findFirst()
        .orElseThrow(() -> row.wrong(column, "one of " + labels(type, label)));
  }

  private static <E extends Enum<E>> String labels(Class<E> type, Function<E, String> label) {
    return Arrays.stream(type.getEnumConstants())
        .map(label)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** Returns how a data file writes a constant: {@code front_and_unions}. */
  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
