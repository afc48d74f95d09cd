package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Frequency;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/**
 * Whether an item is due between two days.
 *
 * <p>What returns or goes on does so within the period of its plan alone, and not before that was
 * issued.
 */
final class DueIn implements Due.Visitor<DueAnswer> {

  private static final int YEAR = 12;
  private static final int HALF = 6;
  private static final int QUARTER = 3;
  private static final int WEEK = 7;

  private final TimelineItem item;
  private final LocalDate from;
  private final LocalDate to;

  DueIn(TimelineItem item, LocalDate from, LocalDate to) {
    this.item = item;
    this.from = from;
    this.to = to;
  }

  private DueAnswer at(LocalDate day) {
    boolean is = !day.isBefore(from) && !day.isAfter(to);
    return DueAnswer.of(item, is, is ? ImmutableList.of(day) : ImmutableList.of());
  }

  private DueAnswer no() {
    return DueAnswer.of(item, false, ImmutableList.of());
  }

  private boolean isOutside(Period period) {
    return !period.overlaps(Period.of(PartialDate.ofDay(from), PartialDate.ofDay(to)));
  }

  private DueAnswer going(Optional<Period> start, DueReason reason) {
    boolean outside =
        item.frame().filter(this::isOutside).isPresent()
            || start.filter(this::isOutside).isPresent();
    return outside ? no() : DueAnswer.open(item, reason);
  }

  @Override
  public DueAnswer by(Due.By due) {
    return at(due.date().last());
  }

  @Override
  public DueAnswer during(Due.During due) {
    return due.period()
        .lastDay()
        .map(this::at)
        .orElseGet(() -> going(Optional.of(due.period()), DueReason.NO_END));
  }

  @Override
  public DueAnswer from(Due.From due) {
    return going(Optional.of(Period.from(due.date())), DueReason.NO_END);
  }

  @Override
  public DueAnswer every(Due.Every due) {
    LocalDate first = later(from, item.frame().flatMap(Period::firstDay));
    LocalDate last = earlier(to, item.frame().flatMap(Period::lastDay));
    if (last.isBefore(first)) {
      return no();
    }
    if (due.by().isPresent()) {
      return on(due.by().get(), first, last);
    }
    return holdsWhole(due.frequency(), first, last)
        ? DueAnswer.of(item, true, ImmutableList.of())
        : DueAnswer.open(item, DueReason.RECURRING);
  }

  private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isBefore).orElse(day);
  }

  private static LocalDate earlier(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isAfter).orElse(day);
  }

  private DueAnswer on(MonthDay day, LocalDate first, LocalDate last) {
    ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      LocalDate next = day.atYear(year);
      if (!next.isBefore(first) && !next.isAfter(last)) {
        days.add(next);
      }
    }
    ImmutableList<LocalDate> all = days.build();
    return DueAnswer.of(item, !all.isEmpty(), all);
  }

  /** Whether a whole year, quarter or the like lies between the days, so that it must return. */
  private static boolean holdsWhole(Frequency frequency, LocalDate first, LocalDate last) {
    return switch (frequency) {
      case PERIODIC -> false;
      case YEARLY -> holdsMonths(YEAR, first, last);
      case HALF_YEARLY -> holdsMonths(HALF, first, last);
      case QUARTERLY -> holdsMonths(QUARTER, first, last);
      case MONTHLY -> holdsMonths(1, first, last);
      case WEEKLY -> holdsDays(2 * WEEK - 1, first, last);
      case DAILY -> true;
    };
  }

  private static boolean holdsDays(int days, LocalDate first, LocalDate last) {
    return !last.isBefore(first.plusDays(days - 1L));
  }

  private static boolean holdsMonths(int months, LocalDate first, LocalDate last) {
    LocalDate begin = first.withDayOfMonth(1).withMonth(1);
    while (begin.isBefore(first)) {
      begin = begin.plusMonths(months);
    }
    return !last.isBefore(begin.plusMonths(months).minusDays(1));
  }

  @Override
  public DueAnswer continuously(Due.Continuously due) {
    return going(Optional.empty(), DueReason.CONTINUOUS);
  }

  @Override
  public DueAnswer after(Due.After due) {
    return DueAnswer.open(item, DueReason.EVENT);
  }

  @Override
  public DueAnswer roadmap(Due.Roadmap due) {
    return DueAnswer.open(item, DueReason.UNSTATED);
  }

  @Override
  public DueAnswer unstated(Due.Unstated due) {
    return DueAnswer.open(item, DueReason.UNSTATED);
  }
}
