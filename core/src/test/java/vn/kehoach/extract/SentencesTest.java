package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Mở lớp. Tập huấn hằng năm. > Mở lớp./Tập huấn hằng năm.",
        "Mở lớp! Vì sao? Cần lắm… Rồi > Mở lớp!/Vì sao?/Cần lắm…/Rồi",
        "Đạt 7.940 tỷ đồng. Còn lại > Đạt 7.940 tỷ đồng./Còn lại",
        "Ủy ban TP. Huế họp > Ủy ban TP. Huế họp",
        "Ông Q. Giám đốc ký > Ông Q. Giám đốc ký",
        "Do UBND. Sở họp > Do UBND./Sở họp",
        "Tăng 5%. 7 sở họp > Tăng 5%. 7 sở họp",
        "Họp (tại Huế. Ở trụ sở) rồi về. Xong > Họp (tại Huế. Ở trụ sở) rồi về./Xong",
        "Gọi là “Sáng. Xanh. Sạch” nhé. Xong > Gọi là “Sáng. Xanh. Sạch” nhé./Xong",
        "Họp xong. “Xanh” là tên > Họp xong./“Xanh” là tên",
        "Cao 1.A > Cao 1.A",
        "'' > ''"
      })
  void endWhereACapitalFollowsAStop(String text, String sentences) {
    String read = text == null ? "" : text;

    assertThat(
            Sentences.of(read).stream()
                .map(range -> read.substring(range.start(), range.end()))
                .collect(Collectors.joining("/")))
        .isEqualTo(sentences == null ? "" : sentences);
  }
}
