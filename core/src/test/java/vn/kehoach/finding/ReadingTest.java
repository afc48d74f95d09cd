package vn.kehoach.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.source.Place;

class ReadingTest {

  private static final Finding FIRST = finding("outline.first", Severity.WARNING);
  private static final Finding SECOND = finding("outline.second", Severity.ERROR);

  private static Finding finding(String code, Severity severity) {
    return Finding.of(code, severity, Place.WHOLE, ImmutableMap.of());
  }

  @Test
  void noticesNothingByItself() {
    Reading<String> reading = Reading.of("plan");

    assertThat(reading.value()).isEqualTo("plan");
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.hasErrors()).isFalse();
  }

  @Test
  void keepsItsFindingsWhenItsValueBecomesAnother() {
    Reading<Integer> reading = Reading.of("plan", List.of(FIRST)).map(String::length);

    assertThat(reading).isEqualTo(Reading.of(4, List.of(FIRST)));
  }

  @Test
  void putsEarlierFindingsFirst() {
    Reading<Integer> reading =
        Reading.of("plan", List.of(FIRST)).then(s -> Reading.of(s.length(), List.of(SECOND)));

    assertThat(reading).isEqualTo(Reading.of(4, List.of(FIRST, SECOND)));
  }

  @Test
  void saysWhetherSomethingIsWrong() {
    assertThat(Reading.of("plan", List.of(FIRST)).hasErrors()).isFalse();
    assertThat(Reading.of("plan", List.of(FIRST, SECOND)).hasErrors()).isTrue();
  }

  @Test
  void saysWhatWasNoticed() {
    Reading<String> reading = Reading.of("plan", List.of(FIRST));

    assertThat(reading.noticed("outline.first")).isTrue();
    assertThat(reading.noticed("outline.second")).isFalse();
  }
}
