package vn.kehoach.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.territory.Territory;

class TerritoryNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trên địa bàn tỉnh Yên Bái     | tỉnh Yên Bái          | Yên Bái
          UBND TỈNH BÌNH THUẬN          | TỈNH BÌNH THUẬN       | Bình Thuận
          nhân dân thành phố Cần Thơ    | thành phố Cần Thơ     | Cần Thơ
          Sở Y tế TP. Hồ Chí Minh       | TP. Hồ Chí Minh       | Hồ Chí Minh
          tại TP.HCM                    | TP.HCM                | Hồ Chí Minh
          về TPHCM                      | TPHCM                 | Hồ Chí Minh
          Thừa Thiên - Huế              | Thừa Thiên - Huế      | Thừa Thiên Huế
          Bà Rịa-Vũng Tàu               | Bà Rịa-Vũng Tàu       | Bà Rịa - Vũng Tàu
          tỉnh Khánh Hoà                | tỉnh Khánh Hoà        | Khánh Hòa
          tỉnh Đắc Lắc                  | tỉnh Đắc Lắc          | Đắk Lắk
          """)
  void findsProvincesInTheirSpellings(String text, String printed, String name) {
    TerritoryMention mention = TerritoryNames.first(text).orElseThrow();

    assertThat(text.substring(mention.start(), mention.end())).isEqualTo(printed);
    assertThat(mention.territory().name()).isEqualTo(name);
    assertThat(mention.territory().level()).isEqualTo(Territory.Level.PROVINCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đoàn TNCS Hồ Chí Minh",
        "vùng Thái Bình Dương",
        "giữ gìn hòa bình",
        "Kế hoạch năm 2030"
      })
  void findsNoProvinceInLookalikes(String text) {
    assertThat(TerritoryNames.first(text)).isEmpty();
  }

  @Test
  void findsAllProvincesInOrder() {
    assertThat(TerritoryNames.find("Sơn La, Lào Cai và tỉnh Sơn La"))
        .extracting(mention -> mention.territory().name())
        .containsExactly("Sơn La", "Lào Cai", "Sơn La");
  }

  @Test
  void givesACodeOnlyWhereItDoesNotDependOnTheDate() {
    assertThat(code("tỉnh Sơn La")).contains("14");
    assertThat(code("tỉnh Tây Ninh")).isEmpty();
  }

  private static Optional<String> code(String text) {
    return TerritoryNames.first(text).orElseThrow().territory().code();
  }
}
