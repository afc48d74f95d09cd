package vn.kehoach.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import vn.kehoach.text.Spaces;
import vn.kehoach.timeline.DueReader.Column;

/** One schedule cell or bracket, read as a whole. */
final class DueCell {

  private final String printed;
  private final Tokens t;
  private final Column column;
  private final OptionalInt year;
  private final int start;
  private final Rhythm rhythm;
  private final boolean saysDone;
  private final boolean saysGoing;

  DueCell(String printed, Column column, OptionalInt year) {
    this.printed = printed;
    this.t = Tokens.of(printed);
    this.year = year;
    DueLabel label = DueLabel.at(t, t.firstWord()).orElse(new DueLabel(column, t.firstWord()));
    this.column = label.column();
    this.start = label.next();
    this.rhythm = Rhythm.of(t);
    this.saysDone = has(TimeWord.Role.DONE);
    this.saysGoing = has(TimeWord.Role.GOING);
  }

  private boolean has(TimeWord.Role role) {
    return first(role) >= 0;
  }

  /** Returns the first token after the label at which a phrase of that role stands, or -1. */
  private int first(TimeWord.Role role) {
    for (int i = start; i < t.size(); i++) {
      if (TimeWords.isAt(t, i, role)) {
        return i;
      }
    }
    return -1;
  }

  DueReading read() {
    if (start >= t.size()) {
      return DueReading.of(new Due.Unstated());
    }
    return event(openingEvent())
        .or(this::dated)
        .or(rhythm::due)
        .or(this::throughout)
        .or(this::wholeYear)
        .or(() -> event(first(TimeWord.Role.EVENT)))
        .or(() -> event(occasion()))
        .map(DueReading::of)
        .orElseGet(DueReading::notUnderstood);
  }

  private Optional<Due> event(int i) {
    if (i < 0) {
      return Optional.empty();
    }
    String words = Spaces.collapse(printed.substring(t.start(i))).strip();
    int end = words.length();
    while (end > 0 && ".;,)".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return Optional.of(new Due.After(words.substring(0, end).strip()));
  }

  /**
   * Returns the token at which an event opens the cell, after words that only say "done", or -1.
   */
  private int openingEvent() {
    int i = start;
    while (i < t.size()) {
      if (TimeWords.isAt(t, i, TimeWord.Role.EVENT)) {
        return i;
      }
      int skip = opening(i);
      if (skip == 0) {
        return -1;
      }
      i += skip;
    }
    return -1;
  }

  /** Returns the token at which a cell without figures names an occasion, or -1. */
  private int occasion() {
    for (int i = start; i < t.size(); i++) {
      if (t.isDigits(i)) {
        return -1;
      }
    }
    return first(TimeWord.Role.OCCASION);
  }

  private int opening(int i) {
    int length = TimeWords.length(t, i, TimeWord.Role.GOING);
    length = Math.max(length, TimeWords.length(t, i, TimeWord.Role.DONE));
    return Math.max(length, TimeWords.length(t, i, TimeWord.Role.FILLER));
  }

  private Optional<Due> dated() {
    ImmutableList<DateMention> mentions = DateScanner.scanCell(t, year);
    ImmutableList<DateMention> dates = only(mentions, m -> m.period().isPresent());
    if (dates.isEmpty()) {
      return yearless(mentions);
    }
    ImmutableList<DateMention> near = only(dates, m -> m.kind() != DateMention.Kind.VISION);
    return Optional.of(near.isEmpty() ? several(dates) : several(near));
  }

  private Optional<Due> throughout() {
    return has(TimeWord.Role.THROUGHOUT) ? Optional.of(new Due.Continuously()) : Optional.empty();
  }

  private Optional<Due> wholeYear() {
    return year.isPresent() && has(TimeWord.Role.WHOLE)
        ? Optional.of(point(PartialDate.of(year.getAsInt())))
        : Optional.empty();
  }

  private static ImmutableList<DateMention> only(
      ImmutableList<DateMention> mentions, Predicate<DateMention> condition) {
    return mentions.stream().filter(condition).collect(toImmutableList());
  }

  private Optional<Due> yearless(ImmutableList<DateMention> mentions) {
    boolean isYearly =
        rhythm
            .frequency()
            .filter(f -> f == Frequency.YEARLY || f == Frequency.PERIODIC)
            .isPresent();
    return isYearly && mentions.size() == 1
        ? mentions.get(0).yearless().map(date -> Due.Every.of(Frequency.YEARLY, date.last()))
        : Optional.empty();
  }

  private Due several(ImmutableList<DateMention> dates) {
    if (dates.size() == 1) {
      return one(dates.get(0));
    }
    ImmutableList<Due> dues = dates.stream().map(this::one).collect(toImmutableList());
    if (dues.stream().allMatch(Due.By.class::isInstance)) {
      return DueCombination.ofSteps(
          dues.stream().map(Due.By.class::cast).collect(toImmutableList()));
    }
    return dates.stream().allMatch(m -> isClosed(m.period()))
        ? new Due.During(hull(dates))
        : dues.get(0);
  }

  private static boolean isClosed(Optional<Period> period) {
    return period.filter(p -> p.start().isPresent() && p.end().isPresent()).isPresent();
  }

  private static Period hull(ImmutableList<DateMention> dates) {
    Optional<PartialDate> first =
        dates.stream()
            .flatMap(m -> m.period().stream())
            .flatMap(p -> p.start().stream())
            .min(Comparator.naturalOrder());
    Optional<PartialDate> last =
        dates.stream()
            .flatMap(m -> m.period().stream())
            .flatMap(p -> p.end().stream())
            .max(Comparator.comparing(PartialDate::last));
    return new Period(first, last);
  }

  private Due one(DateMention mention) {
    Period period =
        mention.period().orElseThrow(() -> new IllegalStateException("dates have a period"));
    if (period.end().isEmpty()) {
      return new Due.From(period.start().orElseThrow());
    }
    PartialDate end = period.end().get();
    return switch (mention.kind()) {
      case UNTIL, VISION -> new Due.By(end);
      case POINT -> point(end);
      default -> new Due.During(period);
    };
  }

  private Due point(PartialDate date) {
    if (rhythm.frequency().isPresent()) {
      return new Due.From(date);
    }
    boolean isEnd =
        date.precision() != PartialDate.Precision.YEAR
            || saysDone
            || (column == Column.COMPLETION && !saysGoing);
    return isEnd ? new Due.By(date) : new Due.During(Period.of(date));
  }
}
