package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
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

  @ParameterizedTest
  @CsvSource({
    "BKHĐT, 2025-02-28, true",
    "BKHĐT, 2025-03-01, false",
    "BNNMT, 2025-02-28, false",
    "BNNMT, 2025-03-01, true",
    "HU, 2025-06-30, true",
    "HU, 2025-07-01, false",
    "BCSĐ, 2025-12-31, true",
    "BCSĐ, 2026-01-01, false",
    "UBND, 1990-01-01, true",
    "QH15, 2030-01-01, true",
    "TCTS, 2020-01-01, false",
  })
  void knowsWhichBodiesExistedOnADay(String code, LocalDate date, boolean existed) {
    assertThat(issuers.find(code, date).isPresent()).isEqualTo(existed);
    assertThat(issuers.asOf(date).contains(issuers.find(code).orElse(null))).isEqualTo(existed);
  }

  @Test
  void tellsWhichLettersTellOneBody() {
    assertThat(issuers.find("TTg").orElseThrow().isCentral()).isTrue();
    assertThat(issuers.find("UBND").orElseThrow().isCentral()).isFalse();
    assertThat(issuers.find("BHXH").orElseThrow().isCentral()).isFalse();
    assertThat(issuers.find("TU").orElseThrow().names()).containsExactly("Tỉnh ủy", "Thành ủy");
  }

  @Test
  void aUsersLettersExtendAndOverride() throws IOException {
    IssuerCodes mine =
        IssuerCodes.read(
            new StringReader(
                "code,issuer,system,also,from\nTCTS,Tổng cục Thủy sản,state,TCTSan,2010\n"
                    + "VP,Văn phòng,state,,\n"),
            "mine.csv");

    IssuerCodes both = issuers.extendedBy(mine);

    assertThat(both.nameOf("tctsan")).contains("Tổng cục Thủy sản");
    assertThat(both.find("TCTS", LocalDate.of(2009, 12, 31))).isEmpty();
    assertThat(both.nameOf("VP")).contains("Văn phòng");
    assertThat(both.all()).hasSize(issuers.all().size() + 1);
    assertThat(issuers.nameOf("TCTS")).isEmpty();
  }

  @Test
  void saysWhatIsWrongInAUsersFile() {
    assertThatThrownBy(
            () -> IssuerCodes.read(new StringReader("code,issuer,system\nX,Y,staat\n"), "mine.csv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "mine.csv, line 2, column 'system': must be one of [state, party, party/state, front,"
                + " union, youth], but was 'staat'");
    assertThatThrownBy(
            () -> IssuerCodes.read(new StringReader("code,issuer,system\nX,,state\n"), "mine.csv"))
        .hasMessageStartingWith("mine.csv, line 2, column 'issuer': must be such as");
  }

  @Test
  void refusesLettersWithoutAName() {
    assertThatThrownBy(() -> issuers.all().get(0).withName(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("code and name must be given");
  }
}
