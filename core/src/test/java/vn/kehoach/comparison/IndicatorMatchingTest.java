package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.Plan;

class IndicatorMatchingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tuổi thọ trung bình | tuổi thọ trung bình | EXACT_NAME",
        "Số bác sỹ trên 1 vạn dân | Số bác sĩ trên 10.000 dân | SYNONYM",
        "Tham gia BHYT | Tham gia bảo hiểm y tế | SYNONYM",
        "Tỉ lệ hộ nghèo | Tỷ lệ hộ nghèo trên địa bàn tỉnh | CATALOGUE",
        "Độ che phủ rừng | Tỷ lệ che phủ rừng | CATALOGUE",
        "Kỳ vọng sống khi sinh | Tuổi thọ trung bình | CATALOGUE",
        "Trường THCS đạt chuẩn quốc gia | Tỷ lệ trường trung học cơ sở đạt chuẩn quốc gia | LIKE",
      })
  void matchesNamesThatMeanTheSame(String left, String right, MatchReason reason) {
    Optional<IndicatorMatch> match = match(left, "", right, "");

    assertThat(match.map(IndicatorMatch::verdict)).contains(MatchVerdict.SAME);
    assertThat(match.map(IndicatorMatch::reason)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tử vong trẻ em dưới 1 tuổi | Tử vong trẻ em dưới 5 tuổi",
        "Tiêm chủng 8 loại vắc xin | Tiêm chủng 12 loại vắc xin",
        "Chiều cao thanh niên nam | Chiều cao thanh niên nữ",
        "Tỷ lệ hộ nghèo | Tỷ lệ hộ cận nghèo",
        "Bác sĩ trên 10.000 dân | Dược sĩ trên 10.000 dân",
        "Tốc độ tăng trưởng khu vực dịch vụ | Tỷ trọng khu vực dịch vụ",
        "Khách du lịch quốc tế | Khách du lịch nội địa",
        "Tỷ lệ nợ xấu | Tuổi thọ trung bình",
        "Hài lòng của người bệnh tại bệnh viện | Hài lòng của người dân với cơ quan hành chính",
      })
  void keepsFalseFriendsApart(String left, String right) {
    assertThat(match(left, "", right, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "%, ‰, true",
    "tuổi, năm, true",
    "bác sĩ/1 vạn dân, bác sỹ/10.000 dân, true",
    "%, bác sĩ/10.000 dân, false",
    "tỷ đồng, người, false",
    "tỷ đồng, triệu đồng, true",
  })
  void unitsMustFit(String left, String right, boolean fits) {
    Optional<IndicatorMatch> match = match("Mức đạt được", left, "Mức đạt được", right);

    assertThat(match.isPresent()).isEqualTo(fits);
  }

  private static Optional<IndicatorMatch> match(
      String left, String leftUnit, String right, String rightUnit) {
    return IndicatorMatching.between(
            Plans.ofIndicators(Plans.indicator("i1", left, ("2025: 5 " + leftUnit).strip())),
            Plans.ofIndicators(Plans.indicator("i1", right, ("2025: 6 " + rightUnit).strip())))
        .pairs()
        .stream()
        .findFirst();
  }

  @Test
  void aSubRowIsReadWithItsGroup() {
    Indicator left = Plans.part(Plans.indicator("i1.1", "Nam"), "i1", "Chiều cao trung bình");
    Indicator other = Plans.part(Plans.indicator("i2.1", "Nam"), "i2", "Cân nặng trung bình");
    Indicator same = Plans.indicator("i3", "Chiều cao trung bình của nam");

    IndicatorMatching matching =
        IndicatorMatching.between(Plans.ofIndicators(left), Plans.ofIndicators(other, same));

    assertThat(matching.pairs()).extracting(IndicatorMatch::right).containsExactly(same);
    assertThat(matching.unmatchedRight()).containsExactly(other);
  }

  @Test
  void oneSidedAgeMakesAMatchDoubtful() {
    Optional<IndicatorMatch> match =
        match("Tỷ lệ tiêm chủng đầy đủ trẻ dưới 1 tuổi", "%", "Tỷ lệ tiêm chủng đầy đủ", "%");

    assertThat(match.map(IndicatorMatch::verdict)).contains(MatchVerdict.MAYBE);
    assertThat(match.orElseThrow().factors())
        .containsEntry("unit", 1.0)
        .containsEntry("numbers", 0.8);
  }

  @Test
  void theBestChoiceOverallWins() {
    Indicator wide = Plans.indicator("i1", "Trạm y tế có bác sĩ làm việc");
    Indicator narrow = Plans.indicator("i2", "Trạm y tế có bác sĩ");

    IndicatorMatching matching =
        IndicatorMatching.between(
            Plans.ofIndicators(wide, narrow), Plans.ofIndicators(narrow, wide));

    assertThat(matching.pairs()).allMatch(pair -> pair.left().equals(pair.right()));
    assertThat(matching.unmatchedLeft()).isEmpty();
  }

  @Test
  void decisionsStandAboveScores() {
    Plan left =
        Plans.ofIndicators(
            Plans.indicator("i1", "Số bác sĩ trên 10.000 dân"),
            Plans.indicator("i2", "Tuổi thọ trung bình"));
    Plan right =
        Plans.ofIndicators(
            Plans.indicator("i1", "Số bác sĩ trên 10.000 dân"),
            Plans.indicator("i2", "Nhân lực khám bệnh"));
    MatchDecisions.Pair same =
        MatchDecisions.Pair.of("SỐ BÁC SĨ trên 10.000 dân", "Nhân lực khám bệnh");
    MatchDecisions.Pair other =
        MatchDecisions.Pair.of("Số bác sĩ trên 10.000 dân", "Số bác sĩ trên 10.000 dân");

    IndicatorMatching confirmed = decided(left, right, ImmutableSet.of(same), ImmutableSet.of());
    IndicatorMatching rejected = decided(left, right, ImmutableSet.of(), ImmutableSet.of(other));

    assertThat(confirmed.pairs()).hasSize(1);
    assertThat(confirmed.pairs().get(0).reason()).isEqualTo(MatchReason.DECIDED);
    assertThat(confirmed.pairs().get(0).verdict()).isEqualTo(MatchVerdict.SAME);
    assertThat(confirmed.pairs().get(0).right().id()).isEqualTo("i2");
    assertThat(confirmed.unmatchedRight()).hasSize(1);
    assertThat(rejected.pairs()).isEmpty();
    assertThatThrownBy(() -> new MatchDecisions(ImmutableSet.of(same), ImmutableSet.of(same)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("confirmed or rejected");
  }

  private static IndicatorMatching decided(
      Plan left,
      Plan right,
      ImmutableSet<MatchDecisions.Pair> confirmed,
      ImmutableSet<MatchDecisions.Pair> rejected) {
    return IndicatorMatching.between(
        IndicatorIndex.of(left), IndicatorIndex.of(right), new MatchDecisions(confirmed, rejected));
  }
}
