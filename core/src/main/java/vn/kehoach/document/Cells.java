package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
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

  /** Returns the constant that a cell names, as {@link #label} writes it. */
  static <E extends Enum<E>> E oneOf(RowFile.Row row, String column, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (label(constant).equals(row.text(column))) {
        return constant;
      }
    }
    throw row.wrong(column, "one of " + labels(type));
  }

  private static <E extends Enum<E>> ImmutableList<String> labels(Class<E> type) {
    ImmutableList.Builder<String> labels = ImmutableList.builder();
    for (E constant : type.getEnumConstants()) {
      labels.add(label(constant));
    }
    return labels.build();
  }

  /** Returns how a data file writes a constant: {@code front_and_unions}, {@code basis-end}. */
  static String label(Enum<?> constant) {
    return constant instanceof FormElement element
        ? element.label()
        : constant.name().toLowerCase(Locale.ROOT);
  }
}
