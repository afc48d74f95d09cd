package vn.kehoach.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sở Y tế               | NAMED
          các sở, ngành         | GROUP
          Chủ tịch UBND tỉnh    | PERSON
          Thủ tướng Chính phủ   | NAMED
          những điều chưa biết  | UNRESOLVED
          """)
  void isClassifiedByItsWords(String printed, Agency.Kind kind) {
    assertThat(Agency.of(printed).kind()).isEqualTo(kind);
  }

  @Test
  void collapsesWhiteSpace() {
    assertThat(Agency.named(" Sở \n Y tế ").name()).isEqualTo("Sở Y tế");
  }

  @Test
  void takesIdentifierAndPlaceFromRegistries() {
    Agency agency = Agency.named("Sở Y tế").withId("s.y-te").withPlace("Sơn La");

    assertThat(agency.id()).contains("s.y-te");
    assertThat(agency.place()).contains("Sơn La");
    assertThat(agency).hasToString("Sở Y tế");
  }

  @Test
  void needsAName() {
    assertThatThrownBy(() -> Agency.named(" \n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name must be printed words with single spaces, such as 'Sở Y tế', but was ''");
  }
}
