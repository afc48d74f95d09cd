package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

  @Test
  void sortsLettersBeforeTonesBeforeCase() {
    List<String> sorted =
        List.of(
            "12", "an", "An", "àn", "án", "anh", "ăn", "ân", "bà", "dì", "đi", "em", "êm", "on",
            "ôn", "ơn", "um", "ưm", "y");
    List<String> words = new ArrayList<>(sorted);
    Collections.reverse(words);

    words.sort(VietnameseOrder.comparator());

    assertThat(words).isEqualTo(sorted);
  }

  @Test
  void sortsTheSixTones() {
    assertThat(List.of("mạ", "mã", "má", "mả", "ma", "mà"))
        .satisfies(
            words -> {
              List<String> sorted = new ArrayList<>(words);
              sorted.sort(VietnameseOrder.comparator());
              assertThat(sorted).containsExactly("ma", "mà", "mả", "mã", "má", "mạ");
            });
  }

  @Test
  void weighsAllLettersBeforeAnyTone() {
    assertThat(VietnameseOrder.compare("Hòa Bình", "Hoa Lư")).isNegative();
  }

  @Test
  void putsShorterWordsAndSignsFirst() {
    assertThat(VietnameseOrder.compare("an", "anh")).isNegative();
    assertThat(VietnameseOrder.compare("an bình", "anh")).isNegative();
    assertThat(VietnameseOrder.compare("-", "1")).isNegative();
    assertThat(VietnameseOrder.compare("zz", "中")).isNegative();
  }

  @Test
  void keepsUnequalStringsApart() {
    String pieces = Normalizer.normalize("đế", Normalizer.Form.NFD);

    assertThat(VietnameseOrder.compare(pieces, "đế")).isNotZero();
    assertThat(VietnameseOrder.compare(pieces, "đề")).isPositive();
  }
}
