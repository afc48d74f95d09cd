package vn.kehoach.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimelineProperties {

  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "ngày",
          "tháng",
          "quý",
          "năm",
          "từ",
          "đến",
          "trước",
          "và",
          "giai đoạn",
          "II",
          "hằng năm",
          "3",
          "15",
          "2025",
          "2026",
          "/",
          "-",
          ",",
          ".",
          "(",
          ")",
          "“",
          "”",
          ":",
          ";",
          "\n",
          "Thời gian thực hiện",
          "hoàn thành",
          "Thường xuyên",
          "sau khi",
          "tầm nhìn",
          "6 tháng đầu");

  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<Integer> years = Arbitraries.integers().between(1000, 9999);
    return Arbitraries.oneOf(
        years.map(PartialDate::of),
        Combinators.combine(years, Arbitraries.integers().between(1, 2)).as(PartialDate::ofHalf),
        Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(PartialDate::ofQuarter),
        Combinators.combine(years, Arbitraries.integers().between(1, 12)).as(PartialDate::ofMonth),
        Combinators.combine(years, Arbitraries.integers().between(1, 365))
            .as((year, day) -> PartialDate.ofDay(LocalDate.ofYearDay(year, day))));
  }

  @Provide
  Arbitrary<Period> periods() {
    return Arbitraries.oneOf(
        dates().map(Period::from),
        dates().map(Period::until),
        Combinators.combine(dates(), dates())
            .as((a, b) -> a.compareTo(b) <= 0 ? Period.of(a, b) : Period.of(b, a)));
  }

  @Provide
  Arbitrary<Due> dues() {
    Arbitrary<MonthDay> days =
        Arbitraries.integers()
            .between(1, 366)
            .map(day -> MonthDay.from(LocalDate.ofYearDay(2024, day)));
    Arbitrary<Due> every =
        Combinators.combine(Arbitraries.of(Frequency.class), days.optional())
            .as((frequency, by) -> new Due.Every(frequency, by));
    Arbitrary<Due> after =
        Arbitraries.strings().map(String::strip).filter(s -> !s.isEmpty()).map(Due.After::new);
    Arbitrary<Due> roadmap =
        dates()
            .map(Due.By::new)
            .list()
            .ofMinSize(2)
            .ofMaxSize(6)
            .map(ImmutableList::copyOf)
            .map(Due.Roadmap::new);
    return Arbitraries.oneOf(
        ImmutableList.of(
            dates().map(Due.By::new),
            dates().map(Due.From::new),
            periods().map(Due.During::new),
            every,
            after,
            roadmap,
            Arbitraries.of(new Due.Continuously(), new Due.Unstated())));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(WORDS).list().ofMaxSize(30).map(words -> String.join(" ", words));
  }

  @Property
  void aDateReadsWhatItWrites(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void aDateContainsItsEndsAndNotTheirNeighbours(@ForAll("dates") PartialDate date) {
    assertThat(date.contains(date.first())).isTrue();
    assertThat(date.contains(date.last())).isTrue();
    assertThat(date.contains(date.first().minusDays(1))).isFalse();
    assertThat(date.contains(date.last().plusDays(1))).isFalse();
  }

  @Property
  void theOrderOfDatesAgreesWithEquals(
      @ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void aPeriodReadsWhatItWrites(@ForAll("periods") Period period) {
    assertThat(Period.parse(period.toString())).isEqualTo(period);
  }

  @Property
  void aPeriodContainsItsEnds(@ForAll("periods") Period period) {
    assertThat(period.firstDay().map(period::contains)).isNotEqualTo(Optional.of(false));
    assertThat(period.lastDay().map(period::contains)).isNotEqualTo(Optional.of(false));
    assertThat(period.overlaps(period)).isTrue();
  }

  @Property
  void aScheduleReadsWhatItWrites(@ForAll("dues") Due due) {
    assertThat(Due.parse(due.toString())).isEqualTo(due);
  }

  @Property
  void mentionsStandInOrderWithoutOverlap(@ForAll("texts") String text) {
    int end = 0;
    for (DateMention mention : DateScanner.scan(text)) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      end = mention.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property
  void schedulesOfASentenceStandInOrderWithoutOverlap(@ForAll("texts") String text) {
    int end = 0;
    for (DueMention mention : DueReader.inSentence(text)) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      end = mention.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property
  void anyCellIsReadIntoAScheduleThatCanBeKept(@ForAll("texts") String cell) {
    DueReading reading = DueReader.reading(cell, DueReader.Column.UNKNOWN);

    assertThat(Due.parse(reading.due().toString())).isEqualTo(reading.due());
  }
}
