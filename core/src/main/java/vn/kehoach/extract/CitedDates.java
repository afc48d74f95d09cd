package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import vn.kehoach.document.ReferenceMention;
import vn.kehoach.document.ReferenceScanner;
import vn.kehoach.timeline.DateMention;
import vn.kehoach.timeline.DateScanner;
import vn.kehoach.timeline.PartialDate;

/**
 * The dates of a text that may be times of what it says: all but the days on which the papers it
 * cites were issued.
 *
 * <p>In "theo hướng dẫn tại Quyết định số 12/QĐ-BTC ngày 28/12/2021" the day is that of the
 * decision. A year or a stretch of years within a citation, as in the title of a programme, stays.
 */
final class CitedDates {

  private CitedDates() {}

  /** Returns the dates of a text without those of its citations. */
  static ImmutableList<DateMention> without(String text) {
    ImmutableList<DateMention> dates = DateScanner.scan(text);
    return dates.stream().noneMatch(CitedDates::isDay)
        ? dates
        : without(dates, ReferenceScanner.scan(text));
  }

  private static ImmutableList<DateMention> without(
      ImmutableList<DateMention> dates, ImmutableList<ReferenceMention> cited) {
    return dates.stream()
        .filter(date -> !isDay(date) || cited.stream().noneMatch(paper -> isOf(paper, date)))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOf(ReferenceMention paper, DateMention date) {
    return paper.reference().date().isPresent()
        && paper.numberEnd() <= date.start()
        && date.end() <= paper.end();
  }

  private static boolean isDay(DateMention date) {
    return date.period()
        .flatMap(period -> period.end())
        .filter(end -> end.precision() == PartialDate.Precision.DAY)
        .isPresent();
  }
}
