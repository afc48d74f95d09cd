package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers of many equal parts take time in proportion to their length. */
class GrowthTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Tỷ lệ xã có chợ số {n} đạt trên 65% vào năm 2025.",
        "- Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng Đề án số {n} trước ngày 5/6/2024.",
        "+ Cơ quan chủ trì: Sở Y tế; Sở Tài chính.",
        "(i) (ii)",
        "a) Cơ quan thực hiện:",
        "((((((((",
        "; : , . - + *"
      })
  void manyBlocksTakeTimeInProportion(String line) {
    double growth =
        Growth.of(
            size -> {
              String[] lines = new String[size + 1];
              Arrays.setAll(lines, i -> line.replace("{n}", Integer.toString(i)));
              lines[0] = "I. MỤC TIÊU, NHIỆM VỤ";
              return Papers.titled(lines);
            });

    assertThat(growth).isLessThan(Growth.MOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mở lớp sơ cứu. ",
        "Sở Y tế, ",
        "(",
        "xây dựng ",
        "và ",
        ": ",
        "“Xanh” ",
        "a",
        "1 ",
        "năm "
      })
  void oneLongParagraphTakesTimeInProportion(String words) {
    double growth = Growth.of(size -> Papers.titled("I. NHIỆM VỤ", "- " + words.repeat(size)));

    assertThat(growth).isLessThan(Growth.MOST);
  }

  @Test
  void manyRowsTakeTimeInProportion() {
    double growth =
        Growth.of(
            size -> {
              List<String> lines = new ArrayList<>();
              lines.add("I. CHỈ TIÊU");
              lines.add("|TT|Chỉ tiêu|Đơn vị|Năm 2024|Năm 2025|");
              for (int i = 1; i < size; i++) {
                lines.add("|" + i + "|Số chợ hạng " + i + "|chợ|-|" + i + "|");
              }
              return Papers.titled(lines.toArray(new String[0]));
            });

    assertThat(growth).isLessThan(Growth.MOST);
  }
}
