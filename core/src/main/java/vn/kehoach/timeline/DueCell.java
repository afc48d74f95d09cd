package vn.kehoach.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kehoach.text.Spaces;
import vn.kehoach.timeline.DueReader.Column;

/** One schedule cell or bracket, read as a whole. */
final class DueCell {

  private final String printed;
  private final Tokens t;
  private final Column column;
  private final int start;

  DueCell(String printed, Column column) {
    this.printed = printed;
    this.t = Tokens.of(printed);
    DueLabel label = DueLabel.at(t, firstWord()).orElse(new DueLabel(column, firstWord()));
    this.column = label.column();
    this.start = label.next();
  }

  private int firstWord() {
    int i = 0;
    while (i < t.size() && !t.isWord(i) && !t.isDigits(i)) {
      i++;
    }
    return i;
  }

  DueReading read() {
    if (start >= t.size()) {
      return DueReading.of(new Due.Unstated());
    }
    return event(openingEvent())
        .or(this::dated)
        .or(this::recurring)
        .or(() -> event(anyEvent()))
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

  /** Returns the token at which an event opens the cell, after words that only say "done", or -1. */
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

  private int opening(int i) {
    int length = TimeWords.length(t, i, TimeWord.Role.GOING);
    length = Math.max(length, TimeWords.length(t, i, TimeWord.Role.DONE));
    return Math.max(length, TimeWords.length(t, i, TimeWord.Role.FILLER));
  }

  private int anyEvent() {
    for (int i = start; i < t.size(); i++) {
      if (TimeWords.isAt(t, i, TimeWord.Role.EVENT)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Due> recurring() {
    Rhythm rhythm = Rhythm.of(t);
    if (rhythm.frequency().isPresent()) {
      return Optional.of(new Due.Every(rhythm.frequency().get(), Optional.empty()));
    }
    return rhythm.continuous() ? Optional.of(new Due.Continuously()) : Optional.empty();
  }

  private Optional<Due> dated() {
    ImmutableList<DateMention> mentions = DateScanner.scan(t, true);
    ImmutableList<DateMention> dates = only(mentions, m -> m.period().isPresent());
    if (dates.isEmpty()) {
      return yearless(mentions);
    }
    ImmutableList<DateMention> near = only(dates, m -> m.kind() != DateMention.Kind.VISION);
    return Optional.of(near.isEmpty() ? several(dates) : several(near));
  }

  private static ImmutableList<DateMention> only(
      ImmutableList<DateMention> mentions, Predicate<DateMention> condition) {
    return mentions.stream().filter(condition).collect(toImmutableList());
  }

  private Optional<Due> yearless(ImmutableList<DateMention> mentions) {
    Optional<Frequency> frequency = Rhythm.of(t).frequency();
    boolean isYearly =
        frequency.filter(f -> f == Frequency.YEARLY || f == Frequency.PERIODIC).isPresent();
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
    if (Rhythm.of(t).frequency().isPresent()) {
      return new Due.From(date);
    }
    boolean isEnd =
        date.precision() != PartialDate.Precision.YEAR
            || has(TimeWord.Role.DONE)
            || column == Column.COMPLETION && !has(TimeWord.Role.GOING);
    return isEnd ? new Due.By(date) : new Due.During(Period.of(date));
  }

  private boolean has(TimeWord.Role role) {
    for (int i = start; i < t.size(); i++) {
      if (TimeWords.isAt(t, i, role)) {
        return true;
      }
    }
    return false;
  }
}
