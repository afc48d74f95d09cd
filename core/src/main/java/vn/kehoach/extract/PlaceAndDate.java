package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.CaseOf;
import vn.kehoach.text.Spaces;
import vn.kehoach.timeline.DateMention;
import vn.kehoach.timeline.DateScanner;
import vn.kehoach.timeline.PartialDate;

/**
 * Place and date of issue, such as {@code Hà Nội, ngày 01 tháng 02 năm 2026}.
 *
 * @param place the place, or the empty string
 * @param date the day, empty where it was left blank
 * @param line the line they stand in
 */
record PlaceAndDate(String place, Optional<LocalDate> date, SourceText line) {

  private static final int MOST_PLACE_WORDS = 8;
  private static final ImmutableList<String> UNITS = ImmutableList.of("ngày", "tháng", "năm");

  /** Returns the place and date of a line, if it holds them. */
  static Optional<PlaceAndDate> in(SourceText line, Iterable<String> elsewhere) {
    String text = line.text();
    List<HeaderWord> words = HeaderWord.of(text);
    for (int i = 1; i < words.size() && i <= MOST_PLACE_WORDS; i++) {
      HeaderWord word = words.get(i);
      String gap = text.substring(words.get(i - 1).end(), word.start());
      boolean dated = UNITS.contains(word.key()) || Character.isDigit(word.key().charAt(0));
      if (dated && gap.indexOf(',') >= 0) {
        String printed = text.substring(words.get(0).start(), words.get(i - 1).end());
        String rest = text.substring(word.start());
        return isPlace(printed) && isDateLine(rest, dated)
            ? Optional.of(new PlaceAndDate(place(printed, elsewhere), day(rest), line))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isPlace(String printed) {
    return Character.isUpperCase(printed.charAt(0))
        && printed.chars().noneMatch(c -> Character.isDigit(c) || c == ':' || c == ';');
  }

  private static boolean isDateLine(String rest, boolean unit) {
    List<HeaderWord> words = HeaderWord.of(rest);
    boolean named =
        words.stream().anyMatch(w -> w.key().equals("năm"))
            || words.stream().anyMatch(w -> w.key().equals("tháng"));
    return words.size() <= MOST_PLACE_WORDS && unit && (named || day(rest).isPresent());
  }

  private static String place(String printed, Iterable<String> elsewhere) {
    String whole = Spaces.collapse(LetterSplit.repair(printed, elsewhere));
    boolean raised = CaseOf.isUpperCase(whole) && !whole.equals(printed);
    return raised ? IssuerNames.written(whole) : whole;
  }

  /** Returns the first full day of a text. */
  static Optional<LocalDate> day(String text) {
    return DateScanner.scan(text).stream()
        .map(DateMention::period)
        .flatMap(Optional::stream)
        .flatMap(period -> period.end().stream())
        .filter(date -> date.precision() == PartialDate.Precision.DAY)
        .map(PartialDate::first)
        .findFirst();
  }
}
