package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPatternTest {

  @ParameterizedTest
  @CsvSource({
    "{no}/{ABBR}-{ISSUER}, 969/KH-UBND, true",
    "{no}/{ABBR}-{ISSUER}, 513/QĐ-TCTS-NTTS, true",
    "{no}/{ABBR}-{ISSUER}, /KH-UBND, true",
    "{no}/{ABBR}-{ISSUER}, 27/CT- TTG, true",
    "{no}/{ABBR}-{ISSUER}, 172-KH/TU, false",
    "{no}/{ABBR}-{ISSUER}, 3016/BYT-KH-TC, false",
    "{no}/{ABBR}-{ISSUER}, 39/2017/TT-BYT, false",
    "{no}/{ISSUER}-{UNIT}, 3016/BYT-KH-TC, true",
    "{no}/{ISSUER}-{UNIT}, 221/CVT&LTNN-NV, true",
    "{no}/{ISSUER}-{UNIT}, 969/KH-UBND, false",
    "{no}/{yyyy}/TT-{MINISTRY}, 39/2017/TT-BYT, true",
    "{no}/{yyyy}/TT-{MINISTRY}, 39/2017/NĐ-CP, false",
    "{no}/{yyyy}/NQ-CP, 66.25/2026/NQ-CP, true",
    "{no}/{yyyy}/NQ-CP, 139/NQ-CP, false",
    "{no}/{yyyy}/NQ-CP, 1/2026/NQ-CPX, false",
    "{no}/{yyyy}/QH{term}, 202/2025/QH15, true",
    "{no}/{yyyy}/QH{term}, 351/2017/UBTVQH14, false",
    "{no}/{yyyy}/TTLT-{ISSUER}-{ISSUER}..., 10/2014/TTLT-BYT-BNV-BTC-BLĐTBXH, true",
    "{no}/{yyyy}/TTLT-{ISSUER}-{ISSUER}..., 10/2014/TTLT-BYT, false",
    "{no}-{ABBR}/{ORGAN}, 20- NQ/TW, true",
    "{no}-{ABBR}/{ORGAN}, 20/NQ-TW, false",
    "{no}-{ABBR}/{ORGAN}-{UNIT}, 367 - QĐ/TWĐTN-VP, true",
    "{no}-{ABBR}/{ORGAN}-{UNIT}, 20-NQ/TW, false",
  })
  void tellsWhetherANumberHasTheForm(String pattern, String number, boolean matches) {
    assertThat(NumberPattern.parse(pattern).matches(DocumentNumber.parse(number)))
        .isEqualTo(matches);
    assertThat(NumberPattern.parse(pattern)).hasToString(pattern);
  }

  @Test
  void refusesWhatIsNoPattern() {
    assertThatThrownBy(() -> NumberPattern.parse("{no}/{KIND}-{ISSUER}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("pattern must hold names of [no, yyyy, term, ABBR")
        .hasMessageEndingWith("but held 'KIND' in '{no}/{KIND}-{ISSUER}'");
    assertThatThrownBy(() -> NumberPattern.parse("{no}/{ABBR"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pattern must close its braces, but was '{no}/{ABBR'");
    assertThatThrownBy(() -> NumberPattern.parse(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("was blank");
  }
}
