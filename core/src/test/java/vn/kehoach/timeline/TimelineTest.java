package vn.kehoach.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Milestone OPENING =
      Milestone.of(PartialDate.ofDay(LocalDate.of(2024, 9, 5)), "khai giảng");
  private static final Milestone FIRST_TERM =
      Milestone.of(Period.parse("2024-09-06/2025-01-18"), "học kỳ I");
  private static final Milestone ENROLMENT =
      Milestone.of(Period.until(PartialDate.ofMonth(2025, 7)), "tuyển sinh đầu cấp");

  @Test
  void putsEventsInOrderOfTime() {
    Timeline timeline = Timeline.of(ImmutableList.of(FIRST_TERM, OPENING, ENROLMENT));

    assertThat(timeline.milestones()).containsExactly(ENROLMENT, OPENING, FIRST_TERM);
  }

  @Test
  void keepsTheGivenOrderOfEventsOfOneDay() {
    Milestone second = Milestone.of(OPENING.when(), "chào cờ");

    Timeline timeline = Timeline.of(ImmutableList.of(OPENING, second));

    assertThat(timeline.milestones()).containsExactly(OPENING, second);
  }

  @Test
  void keepsTheEventsThatTouchAPeriod() {
    Timeline timeline = Timeline.of(ImmutableList.of(OPENING, FIRST_TERM));

    assertThat(timeline.between(Period.year(2025)).milestones()).containsExactly(FIRST_TERM);
    assertThat(timeline.between(Period.parse("2024-09/2024-09")).milestones())
        .containsExactly(OPENING, FIRST_TERM);
    assertThat(timeline.between(Period.year(2023)).milestones()).isEmpty();
  }

  @Test
  void refusesAnEventWithoutWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Milestone.of(PartialDate.of(2024), " "))
        .withMessageContaining("khai giảng");
  }
}
