package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "khoảng 3.OOO tấn; khoảng 3.000 tấn",
        "đào tạo 45O người; đào tạo 450 người",
        "có l2 hợp tác xã; có 12 hợp tác xã",
        "đạt l.500 ha; đạt 1.500 ha",
        "đạt |.500 ha; đạt 1.500 ha",
        "từ l,5 đến 2 lần; từ 1,5 đến 2 lần",
        "từ I,5 đến 2 lần; từ 1,5 đến 2 lần",
        "năm 2O26; năm 2026",
        "giai đoạn 2O26-2O3O; giai đoạn 2026-2030",
        "năm 202l và 20l5; năm 2021 và 2015",
        "ngày 3O tháng l0 năm 2025; ngày 30 tháng 10 năm 2025",
        "tháng lO năm 2025; tháng 10 năm 2025",
        "ngày l tháng 6; ngày 1 tháng 6",
        "ngày O3 tháng O2; ngày 03 tháng 02",
        "ngày 3O/l0/2O25; ngày 30/10/2025",
        "từ O5/1O; từ 05/10",
        "Số: l24/KH-UBND; Số: 124/KH-UBND",
        "Số: 5O/NQ-CP; Số: 50/NQ-CP",
        "đạt 9O% trở lên; đạt 90% trở lên",
        "giảm O,5 điểm; giảm 0,5 điểm",
        "giảm 17,S‰, tăng 9l%; giảm 17,5‰, tăng 91%",
        "công nghiệp 4.O; công nghiệp 4.0"
      })
  void mendsDigitsReadAsLetters(String scanned, String meant) {
    MisreadText mended = MisreadText.mend(scanned);

    assertThat(mended.text()).isEqualTo(meant).hasSameSizeAs(scanned);
    assertThat(mended.misreadings()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trạm O5",
        "tiểu vùng I1",
        "tòa nhà 5B2",
        "còn 1S0 hộ",
        "tháng II/2026",
        "mạng 5G, IoT, H2O, CO2, SO2, O2, O3, N2O, PM2.5",
        "phong trào 5S, 3B, khối 2Q",
        "tốp IO, giao thức I/O",
        "bồn chứa 20l, chai 1,5l, can 5l/hộ",
        "độ dốc trên 25o, nhiệt độ 30oC",
        "mục I.1, II.2, phần I,2",
        "đô thị loại I và loại II, quý I/2026",
        "vòng loại I5, nhóm I2",
        "thư plan2O@l2.vn, trang www.l2O.vn/2O",
        "mã VN-2O và TT/2O, tệp so_2O",
        "theo QĐ-TTg, TCVN ISO 9001:2015",
        "|12|13|",
        "12|13",
        "o 5 xã; l 5 xã",
        "Ia Pa, Ia Grai, Internet, Iran, ion",
        "giá 1ha, 10đ, 2 lần/1ượt",
        "áo, ở, y tế, ô tô, lô lô, Lai Châu"
      })
  void leavesCodesUnitsAndWords(String text) {
    MisreadText mended = MisreadText.mend(text);

    assertThat(mended.text()).isSameAs(text);
    assertThat(mended.misreadings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tỷ Iệ hộ nghèo; Tỷ lệ hộ nghèo",
        "quản Iý, Iàm việc; quản lý, làm việc",
        "kế h0ạch; kế hoạch",
        "KẾ H0ẠCH TRlỂN KHAI; KẾ HOẠCH TRIỂN KHAI"
      })
  void mendsLettersInWordsThatAreNoSyllables(String scanned, String meant) {
    assertThat(MisreadText.mend(scanned).text()).isEqualTo(meant);
  }

  @Test
  void mendsMarkersThatAreTheNextOfTheirSequence() {
    String scanned =
        """
        l. MỤC TIÊU
        l. Mục tiêu chung
        2. Mục tiêu cụ thể
        Il. NHIỆM VỤ
        1. Vùng trồng
        1I1. TỔ CHỨC
        lV. KINH PHÍ
        V. BÁO CÁO
        Vl. HIỆU LỰC
        """;

    assertThat(MisreadText.mend(scanned).text())
        .isEqualTo(
            """
            I. MỤC TIÊU
            1. Mục tiêu chung
            2. Mục tiêu cụ thể
            II. NHIỆM VỤ
            1. Vùng trồng
            III. TỔ CHỨC
            IV. KINH PHÍ
            V. BÁO CÁO
            VI. HIỆU LỰC
            """);
  }

  @Test
  void mendsArabicMarkersOfTheirSequence() {
    String scanned = "9. Xã Bình\nl0. Xã An\n1l. Xã Hòa\nl2. Xã Tân\n";

    assertThat(MisreadText.mend(scanned).text())
        .isEqualTo("9. Xã Bình\n10. Xã An\n11. Xã Hòa\n12. Xã Tân\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I. Một\nII. Hai\nIII. Ba\n",
        "k. Trồng rừng\nl. Giữ rừng\nm. Làm rẫy\n",
        "1. Một\n2. Hai\n11. Mười một\n",
        "I. Một\nlV. Không phải bốn ở đây\n",
        "l. một dòng chữ thường\n"
      })
  void leavesMarkersThatNoSequenceTells(String text) {
    assertThat(MisreadText.mend(text).text()).isSameAs(text);
  }

  @Test
  void tellsWhatItMended() {
    MisreadText mended = MisreadText.mend("sản lượng 3.OOO tấn");

    assertThat(mended.misreadings()).containsExactly(new Misreading(10, "3.OOO", "3.000"));
    assertThat(mended.misreadings().get(0)).hasToString("3.OOO → 3.000");
  }

  @Test
  void mendsAPaperOnlyIfItShowsItselfToBeAScan() {
    String twice = "Trồng 45O cây, đạt 3.OOO ha.";

    assertThat(MisreadText.ofPaper(twice).text()).isEqualTo(twice);
    assertThat(MisreadText.ofPaper(twice + " Năm 2O26.").text())
        .isEqualTo("Trồng 450 cây, đạt 3.000 ha. Năm 2026.");
  }
}
