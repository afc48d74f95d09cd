package vn.kehoach.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.source.Origin;
import vn.kehoach.timeline.Period;

class IndicatorTest {

  private static final IndicatorValue BASELINE = value("v1", ValueKind.BASELINE, "92 %", 2020);
  private static final IndicatorValue TARGET = value("v2", ValueKind.TARGET, "trên 97 %", 2025);

  private static final Indicator COVERAGE =
      Indicator.builder()
          .id("i4.1")
          .number("4.1")
          .name("8 loại vắc xin")
          .group("Tỷ lệ tiêm chủng")
          .addValues(BASELINE, TARGET)
          .build();

  private static IndicatorValue value(String id, ValueKind kind, String value, int year) {
    return IndicatorValue.builder()
        .id(id)
        .kind(kind)
        .value(TargetValue.parse(value))
        .period(Period.year(year))
        .build();
  }

  @Test
  void givesTheValuesOfAKind() {
    assertThat(COVERAGE.values(ValueKind.TARGET)).containsExactly(TARGET);
    assertThat(COVERAGE.values(ValueKind.ACTUAL)).isEmpty();
  }

  @Test
  void isLabelledWithItsGroupOnlyAsAPart() {
    assertThat(COVERAGE.label()).isEqualTo("8 loại vắc xin");
    assertThat(COVERAGE.withParentId("i4").label()).isEqualTo("Tỷ lệ tiêm chủng: 8 loại vắc xin");
    assertThat(COVERAGE.withParentId("i4").withGroup("").label()).isEqualTo("8 loại vắc xin");
  }

  @Test
  void saysNothingThatIsNotPrinted() {
    assertThat(COVERAGE.direction()).isEqualTo(Direction.NEITHER);
    assertThat(COVERAGE.unit()).isEmpty();
    assertThat(TARGET.span()).isEqualTo(Span.AT_END);
    assertThat(TARGET.periodOrigin()).isEqualTo(Origin.STATED);
    assertThat(TARGET.hedge()).isEmpty();
  }

  @Test
  void changesByCopy() {
    Indicator changed = COVERAGE.withDirection(Direction.HIGHER).withValues(TARGET);

    assertThat(changed.values()).containsExactly(TARGET);
    assertThat(COVERAGE.values()).containsExactly(BASELINE, TARGET);
    assertThat(TARGET.withSpan(Span.CUMULATIVE)).isNotEqualTo(TARGET);
  }

  @Test
  void namesEveryKindInLowerCaseWithDashes() {
    assertThat(Arrays.stream(ValueKind.values()).map(ValueKind::label))
        .containsExactlyElementsOf(
            Arrays.stream(ValueKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList());
  }

  @Test
  void keepsTheColumnsOfATable() {
    IndicatorTable table = IndicatorTable.builder().id("table-1").addIndicatorIds("i4.1").build();

    assertThat(table.section()).isEmpty();
    assertThat(table.withSection("II.2").section()).isEqualTo("II.2");
  }
}
