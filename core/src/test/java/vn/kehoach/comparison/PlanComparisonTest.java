package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.Plan;

class PlanComparisonTest {

  private static final Plan NORTH =
      Plans.ofIndicators(
          Plans.indicator("i1", "Tỷ lệ tham gia BHYT", "2025: 95 %", "2030: trên 95 %"),
          Plans.indicator("i2", "Tuổi thọ trung bình", "2025: 74,5 năm"));
  private static final Plan SOUTH =
      Plans.ofIndicators(
          Plans.indicator("i1", "Tỷ lệ nợ xấu", "2025: dưới 3 %"),
          Plans.indicator("i2", "Tỷ lệ tham gia bảo hiểm y tế", "2025: 97,5 %", "2030: 98 %"));

  @ParameterizedTest
  @CsvSource({
    "95 %, '97,5 %', COMPARABLE, '2,5 điểm %'",
    "10 bác sĩ, 8 bác sĩ, COMPARABLE, -2 bác sĩ",
    "1 tỷ đồng, 1.500 triệu đồng, COMPARABLE, 500.000.000 đồng",
    "95 %, trên 97 %, COMPARABLE, ",
    "95 %, 95 ‰, UNITS_DIFFER, ",
    "74 tuổi, 75 năm, COMPARABLE, 1 năm",
    "'1,2 được sĩ/10.000 dân', '2,8 dược sỹ/1 vạn dân', COMPARABLE, '1,6 dược sỹ/1 vạn dân'",
    "35 giường bệnh viện/1 vạn dân, 30 giường bệnh/1 vạn dân, COMPARABLE, -5 giường bệnh/1 vạn dân",
    "35 giường bệnh viện/1 vạn dân, 30 giường bệnh/1 vạn hộ, UNITS_DIFFER, ",
    "Hoàn thành, 95 %, NOT_NUMERIC, ",
    "95 %, -, ONLY_ONE_SIDE, ",
  })
  void saysWhetherValuesCompare(
      String left, String right, Comparability expected, String difference) {
    PlanComparison comparison =
        PlanComparison.of(
            Plans.ofIndicators(Plans.indicator("i1", "Mức đạt được", "2025: " + left)),
            Plans.ofIndicators(Plans.indicator("i1", "Mức đạt được", "2025: " + right)));

    ComparisonLine line = comparison.rows().get(0).lines().get(0);
    assertThat(line.comparability()).isEqualTo(expected);
    assertThat(line.difference().map(Object::toString).orElse(null)).isEqualTo(difference);
  }

  @Test
  void otherTimesAreSaidToBeOtherTimes() {
    PlanComparison comparison =
        PlanComparison.of(
            Plans.ofIndicators(Plans.indicator("i1", "Bác sĩ", "2025: 10")),
            Plans.ofIndicators(Plans.indicator("i1", "Bác sĩ", "2030: 11")));

    assertThat(comparison.rows().get(0).lines())
        .extracting(ComparisonLine::comparability)
        .containsExactly(Comparability.PERIODS_DIFFER, Comparability.PERIODS_DIFFER);
  }

  @Test
  void rowsFollowTheFirstPlanThenTheOthers() {
    PlanComparison comparison = PlanComparison.of(NORTH, SOUTH);

    assertThat(comparison.rows())
        .extracting(ComparisonRow::label)
        .containsExactly("Tỷ lệ tham gia BHYT", "Tuổi thọ trung bình", "Tỷ lệ nợ xấu");
    assertThat(comparison.shared()).hasSize(1);
  }

  @Test
  void threePlansShareOneRow() {
    PlanComparison comparison = PlanComparison.of(List.of(NORTH, SOUTH, NORTH));

    assertThat(comparison.rows()).hasSize(3);
    assertThat(comparison.rows().get(0).plans()).isEqualTo(3);
    assertThat(comparison.rows().get(1).indicators().get(1)).isEmpty();
  }

  @Test
  void printsAnAlignedTable() {
    PlanComparison comparison =
        PlanComparison.of(NORTH, SOUTH).withNames(List.of("Tỉnh Bắc", "Tỉnh Nam"));

    String table = ComparisonText.of(Locale.forLanguageTag("vi")).print(comparison);

    assertThat(table)
        .isEqualTo(
            """
            Chỉ tiêu             Giá trị        Tỉnh Bắc   Tỉnh Nam  Chênh lệch
            ───────────────────  ─────────────  ─────────  ────────  ──────────────
            Tỷ lệ tham gia BHYT  mục tiêu 2025  95 %       97,5 %    +2,5 điểm %
                                 mục tiêu 2030  trên 95 %  98 %
            Tuổi thọ trung bình  mục tiêu 2025  74,5 năm   –         chỉ một bên có
            Tỷ lệ nợ xấu         mục tiêu 2025  –          dưới 3 %  chỉ một bên có
            """);
  }

  @Test
  void combiningMarksTakeNoColumn() {
    assertThat(TextTable.width("Tỷ lệ")).isEqualTo(5);
    assertThat(TextTable.width("Ty\u0309 le\u0323\u0302")).isEqualTo(5);
  }

  @Test
  void wantsOneNameAPlan() {
    PlanComparison comparison = PlanComparison.of(NORTH, SOUTH);

    assertThatThrownBy(() -> comparison.withNames(List.of("Tỉnh Bắc")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 names");
  }
}
