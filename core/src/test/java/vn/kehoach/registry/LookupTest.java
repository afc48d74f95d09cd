package vn.kehoach.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.DocumentKind;
import vn.kehoach.territory.TerritoryUnit;

class LookupTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static Lookup of(String words) {
    return Lookup.of(Registries.standard(), words, Optional.empty(), DAY);
  }

  @Test
  void findsABodyAndNothingElse() {
    Lookup found = of("Bộ Y tế");

    assertThat(found.knowsAgency()).isTrue();
    assertThat(found.agency().id()).contains("m.y-te");
    assertThat(found.places()).isEmpty();
    assertThat(found.kinds()).isEmpty();
  }

  @Test
  void findsEveryUnitThatHadACode() {
    assertThat(of("15").places())
        .extracting(TerritoryUnit::id)
        .containsExactly("yen-bai-1991", "lao-cai-2025");
  }

  @Test
  void findsTheKindsOfLettersOfBothSystems() {
    assertThat(of("QĐ").kinds())
        .extracting(DocumentKind::id)
        .contains("st.quyet-dinh", "pt.quyet-dinh", "pt.quy-dinh");
  }

  @Test
  void readsANumberWithItsOddities() {
    Lookup found = of("172- KH/TU");

    assertThat(found.number().orElseThrow().normalised()).isEqualTo("172-KH/TU");
    assertThat(found.kinds()).extracting(DocumentKind::id).containsExactly("pt.ke-hoach");
  }

  @Test
  void namesAnIndicator() {
    assertThat(of("tỷ lệ bao phủ BHYT").indicators().get(0).entry().id())
        .isEqualTo("health.bhyt-coverage");
  }

  @Test
  void isEmptyWhereNobodyKnowsTheWords() {
    assertThat(of("abc").isEmpty()).isTrue();
    assertThat(of("UBND").isEmpty()).isFalse();
  }
}
