package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.source.Certainty.Level;

class CertaintyTest {

  @ParameterizedTest
  @CsvSource({
    "V2, CORROBORATED",
    "V, VERIFIED",
    "S, SEEN",
    "G, UNVERIFIED",
    "C, CONTESTED",
    "'V year, G day', UNVERIFIED",
    "'V for names, C for dates', CONTESTED",
    "'', UNVERIFIED",
  })
  void isAsSureAsItsWeakestPart(String mark, Level lowest) {
    assertThat(new Certainty(mark).lowest()).isEqualTo(lowest);
  }

  @Test
  void namesEveryLevelOfAMark() {
    assertThat(new Certainty("G day, V year").levels())
        .containsExactly(Level.VERIFIED, Level.UNVERIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"V", "V2", "S", "V2, S"})
  void isVerifiedWhereEveryPartWasRead(String mark) {
    assertThat(new Certainty(mark).isVerified()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"G", "C", "", "V, G"})
  void isNotVerifiedWhereAPartWasNot(String mark) {
    assertThat(new Certainty(mark).isVerified()).isFalse();
  }

  @Test
  void refusesWordsWithoutAMark() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Certainty("quite sure"))
        .withMessageContaining("V, V2, S, G or C")
        .withMessageContaining("quite sure");
  }
}
