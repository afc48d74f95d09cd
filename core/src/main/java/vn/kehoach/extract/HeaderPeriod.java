package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kehoach.document.ReferenceMention;
import vn.kehoach.document.ReferenceScanner;
import vn.kehoach.timeline.DateMention;
import vn.kehoach.timeline.DateScanner;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/**
 * The time a paper is for, as its title says.
 *
 * <p>In {@code KẾ HOẠCH thực hiện Chương trình … giai đoạn 2021 - 2025 năm 2023} it is the last one
 * named, 2023. Dates of cited papers, and terms of congresses, are no period of the paper; but
 * where it names no other, that of its subject is: {@code thực hiện Nghị quyết số 9-NQ/TU về trồng
 * rừng đến năm 2030}.
 *
 * @param period the time, if the title names one
 * @param vision how far it looks beyond
 */
record HeaderPeriod(Optional<Period> period, Optional<PartialDate> vision) {

  private static final int REACH_OF_CONGRESS = 60;
  private static final int OPENING_PARAGRAPHS = 12;

  /** Returns the time a title names, or else that of the subject of a paper it cites. */
  static HeaderPeriod ofTitle(String title) {
    ImmutableList<ReferenceMention> cited = ReferenceScanner.scan(title);
    HeaderPeriod own = read(title, date -> !isCited(date, cited));
    return own.period().isPresent() || own.vision().isPresent()
        ? own
        : read(title, date -> isOfSubject(date, title, cited));
  }

  private static HeaderPeriod read(String title, Predicate<DateMention> counts) {
    Optional<Period> period = Optional.empty();
    Optional<PartialDate> vision = Optional.empty();
    for (DateMention date : DateScanner.scan(title)) {
      if (!counts.test(date) || isTermOfCongress(title, date) || isDay(date)) {
        continue;
      }
      if (date.kind() == DateMention.Kind.VISION) {
        vision = date.period().flatMap(Period::end);
      } else if (date.period().isPresent()) {
        period = date.period();
      }
    }
    return new HeaderPeriod(period, vision);
  }

  /**
   * Returns the time a report is about: the year at the end of its title, or else the half-year or
   * quarter that its opening names.
   */
  static Optional<Period> reported(String title, List<String> paragraphs) {
    return yearAtEnd(title)
        .or(
            () ->
                paragraphs.stream()
                    .limit(OPENING_PARAGRAPHS)
                    .flatMap(text -> DateScanner.scan(text).stream())
                    .filter(date -> date.kind() == DateMention.Kind.POINT)
                    .flatMap(date -> date.period().stream())
                    .filter(HeaderPeriod::isPartOfYear)
                    .findFirst());
  }

  /** The title of a cited paper may hold the year, but at its very end it is the report's own. */
  private static Optional<Period> yearAtEnd(String title) {
    return DateScanner.scan(title).stream()
        .filter(date -> date.end() == title.length() && !isDay(date))
        .filter(date -> date.kind() == DateMention.Kind.POINT)
        .flatMap(date -> date.period().stream())
        .findFirst();
  }

  private static boolean isPartOfYear(Period period) {
    return period
        .end()
        .map(PartialDate::precision)
        .filter(p -> p == PartialDate.Precision.HALF || p == PartialDate.Precision.QUARTER)
        .isPresent();
  }

  private static boolean isCited(DateMention date, List<ReferenceMention> cited) {
    return cited.stream().anyMatch(c -> c.start() <= date.start() && date.start() < c.end());
  }

  /** The subject of a cited paper may reach over years; its months and days are its own. */
  private static boolean isOfSubject(DateMention date, String title, List<ReferenceMention> cited) {
    return date.kind() != DateMention.Kind.POINT
        && cited.stream()
            .filter(c -> c.start() <= date.start() && date.start() < c.end())
            .map(c -> title.indexOf(c.reference().title(), c.start()))
            .allMatch(subject -> subject >= 0 && subject <= date.start());
  }

  private static boolean isDay(DateMention date) {
    return date.period()
        .flatMap(Period::end)
        .filter(end -> end.precision() == PartialDate.Precision.DAY)
        .isPresent();
  }

  private static boolean isTermOfCongress(String title, DateMention date) {
    String phrase = date.in(title);
    int from = Math.max(0, date.start() - REACH_OF_CONGRESS);
    String before = title.substring(from, date.start());
    return HeaderWords.begins(phrase, "term")
        && HeaderWords.count(HeaderWord.of(before), "congress") > 0;
  }
}
