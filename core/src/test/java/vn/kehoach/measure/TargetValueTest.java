package vn.kehoach.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetValueTest {

  @ParameterizedTest
  @CsvSource({
    "97 %, Measured",
    "trên 97 %, Measured",
    "hơn 97 %, Measured",
    "'từ 36,5 đến 37 %', Between",
    "xếp hạng 5, Rank",
    "xếp hạng 5 đến 10: cả nước, Rank",
    "Hoàn thành, Qualitative",
    "'\"95 %\"', Qualitative",
    "xếp hạng cao, Qualitative",
    "từ 5 đến 2 %, Qualitative",
    "{nam: 167 cm; nữ: 156 cm}, Several",
    "-, Absent",
    "'', Absent",
    "trống, Absent",
    "nt, Absent",
    "chưa có số liệu, Absent",
  })
  void readsEachForm(String text, String form) {
    assertThat(TargetValue.parse(text).getClass().getSimpleName()).isEqualTo(form);
  }

  @Test
  void printsEachForm() {
    Unit percent = Unit.of("%");

    assertThat(Measured.of(Bound.ABOUT, Quantity.parse("74 tuổi"))).hasToString("khoảng 74 tuổi");
    assertThat(Between.of(new BigDecimal("36.5"), new BigDecimal("37"), percent))
        .hasToString("từ 36,5 đến 37 %");
    assertThat(Rank.of(5, 10, "cả nước")).hasToString("xếp hạng 5 đến 10: cả nước");
    assertThat(Qualitative.of("Đạt")).hasToString("Đạt");
    assertThat(Qualitative.of("trên 5 %")).hasToString("\"trên 5 %\"");
    assertThat(Absent.of(Absent.Reason.DASH)).hasToString("-");
    assertThat(
            Several.of(
                ImmutableList.of(
                    Criterion.of("", TargetValue.parse("ít nhất 95 %")),
                    Criterion.of("nữ", Rank.of(2, 2, "vùng")))))
        .hasToString("{ít nhất 95 %; nữ: xếp hạng 2\\: vùng}");
  }

  @Test
  void hasWordsForEveryBoundAndReason() {
    assertThat(Arrays.stream(Bound.values()).filter(bound -> bound.word().isEmpty()))
        .containsExactly(Bound.EXACTLY);
    assertThat(Absent.Reason.values()).noneMatch(reason -> reason.word().isEmpty());
    assertThat(Bound.ofWords("KHÔNG QUÁ")).contains(Bound.AT_MOST);
    assertThat(Bound.ofWords("đạt")).isEmpty();
  }

  @Test
  void refusesMeaninglessValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Between.of(BigDecimal.TEN, BigDecimal.ONE, Unit.NONE));
    assertThatIllegalArgumentException().isThrownBy(() -> Rank.of(0, 3, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> Rank.of(4, 3, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> Qualitative.of(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> Several.of(ImmutableList.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Criterion.of("a", TargetValue.parse("{b: 1}")));
  }

  @ParameterizedTest
  @CsvSource({"{nam: 167 cm", "'\"mở'", "'\"\"'"})
  void refusesTextsLeftOpen(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> TargetValue.parse(text));
  }
}
