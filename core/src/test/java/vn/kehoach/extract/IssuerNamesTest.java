package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN | Ủy ban nhân dân tỉnh Bình Thuận",
        "UỶ BAN NHÂN DÂN TỈNH LAI CHÂU | Ủy ban nhân dân tỉnh Lai Châu",
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI | Ủy ban nhân dân thành phố Hà Nội",
        "UBND TỈNH AN GIANG | Ủy ban nhân dân tỉnh An Giang",
        "HỘI ĐỒNG NHÂN DÂN TỈNH ĐẮK LẮK | Hội đồng nhân dân tỉnh Đắk Lắk",
        "ỦY BAN NHÂN DÂN XÃ TÂN PHÚ | Ủy ban nhân dân xã Tân Phú",
        "TỈNH ỦY TUYÊN QUANG | Tỉnh ủy Tuyên Quang",
        "THỦ TƯỚNG CHÍNH PHỦ | Thủ tướng Chính phủ",
        "BỘ GIÁO DỤC VÀ ĐÀO TẠO | Bộ Giáo dục và Đào tạo",
        "UBND tỉnh An Giang | Ủy ban nhân dân tỉnh An Giang",
        "Ủy ban nhân dân tỉnh An Giang | Ủy ban nhân dân tỉnh An Giang",
      })
  void writesIssuersAsInASentence(String printed, String written) {
    assertThat(IssuerNames.written(printed)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND TỈNH LÀO CAI SỞ CÔNG THƯƠNG | Sở Công Thương tỉnh Lào Cai",
        "ỦY BAN NHÂN DÂN TỈNH AN GIANG SỞ Y TẾ | Sở Y tế tỉnh An Giang",
        "TỈNH ỦY AN GIANG BAN TUYÊN GIÁO | Ban Tuyên giáo Tỉnh ủy An Giang",
        "BỘ Y TẾ CỤC AN TOÀN THỰC PHẨM | Cục an toàn thực phẩm",
        "BAN THƯỜNG VỤ TỈNH ỦY AN GIANG | Ban Thường vụ Tỉnh ủy An Giang",
      })
  void namesTheIssuerBelowItsSuperior(String printed, String written) {
    assertThat(IssuerNames.written(printed)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ỦY BAN NHÂN DÂN", "SỞ Y TẾ", "UBND TỈNH AN GIANG", "Chính phủ"})
  void knowsLinesThatBeginABody(String line) {
    assertThat(IssuerNames.beginsBody(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRANG CHỦ", "TỈNH AN GIANG", "Văn bản mới", "-"})
  void passesOtherLinesOver(String line) {
    assertThat(IssuerNames.beginsBody(line)).isFalse();
  }
}
