package vn.kehoach.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The date inside a citation: {@code ngày 19 tháng 02 năm 2020}, {@code ngày 25-10-2017}.
 *
 * @param date the date
 * @param end where it ends in the text
 */
record CitationDate(LocalDate date, int end) {

  /** Reads a date with its word "ngày" at {@code from}, after blanks. */
  static Optional<CitationDate> at(CharSequence text, int from) {
    int word = Phrases.match(text, Phrases.skipBlanks(text, from), "ngày");
    return word < 0 ? Optional.empty() : new Cursor(text, word).read();
  }

  private static final class Cursor {

    private final CharSequence text;
    private int at;

    private Cursor(CharSequence text, int at) {
      this.text = text;
      this.at = at;
    }

    private Optional<CitationDate> read() {
      int day = number(2);
      if (day < 0 || !joined("tháng")) {
        return Optional.empty();
      }
      int month = number(2);
      if (month < 0 || !joined("năm")) {
        return Optional.empty();
      }
      int year = number(4);
      try {
        return year < 1900
            ? Optional.empty()
            : Optional.of(new CitationDate(LocalDate.of(year, month, day), at));
      } catch (DateTimeException e) {
        return Optional.empty(); // 31/02/2020 in print
      }
    }

    /** Reads at most {@code most} digits after blanks, or returns -1. */
    private int number(int most) {
      int from = Phrases.skipBlanks(text, at);
      int end = from;
      int value = 0;
      while (end < text.length() && end < from + most && NumberTokens.isDigit(text.charAt(end))) {
        value = 10 * value + text.charAt(end) - '0';
        end++;
      }
      at = end;
      return end == from ? -1 : value;
    }

    private boolean joined(String word) {
      int next = Phrases.skipBlanks(text, at);
      int end = Phrases.match(text, next, word);
      if (end > 0) {
        at = end;
        return true;
      }
      boolean stroke = next < text.length() && isStroke(text.charAt(next));
      at = stroke ? next + 1 : at;
      return stroke;
    }

    private static boolean isStroke(char c) {
      return NumberTokens.isStroke(c) || c == '.';
    }
  }
}
