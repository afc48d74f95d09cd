package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerCodesTest {

  private final IssuerCodes issuers = IssuerCodes.standard();

  @ParameterizedTest
  @CsvSource({
    "UBND, Ủy ban nhân dân, STATE",
    "TTG, Thủ tướng Chính phủ, STATE",
    "QH15, Quốc hội, STATE",
    "UB, Ủy ban nhân dân, STATE",
    "BVHTTDL, 'Bộ Văn hóa, Thể thao và Du lịch', STATE",
    "TU, Tỉnh ủy / Thành ủy, PARTY",
    "TLĐ, Tổng Liên đoàn Lao động Việt Nam, FRONT_AND_UNIONS",
    "BCĐ, Ban chỉ đạo, UNKNOWN",
  })
  void namesTheIssuer(String code, String name, DocumentSystem system) {
    assertThat(issuers.nameOf(code)).contains(name);
    assertThat(issuers.systemOf(code)).isEqualTo(system);
  }

  @Test
  void doesNotGuess() {
    assertThat(issuers.nameOf("TCTS")).isEmpty();
    assertThat(issuers.nameOf("15")).isEmpty();
    assertThat(issuers.systemOf("TCTS")).isEqualTo(DocumentSystem.UNKNOWN);
  }

  @Test
  void holdsEachCodeOnce() {
    assertThat(issuers.all()).extracting(IssuerCode::code).doesNotHaveDuplicates();
  }
}
