package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({
    "không, 0",
    "một, 1",
    "Năm, 5",
    "bẩy, 7",
    "mười, 10",
    "mười lăm, 15",
    "hai mươi, 20",
    "hai mươi mốt, 21",
    "hai mươi tư, 24",
    "hai mươi lăm, 25",
    "ba chục, 30",
    "một trăm, 100",
    "một trăm linh năm, 105",
    "một trăm lẻ tư, 104",
    "một trăm rưỡi, 150",
    "ba trăm mười hai, 312",
    "chín trăm chín mươi chín, 999",
    "một nghìn linh năm, 1005",
    "hai ngàn không trăm hai mươi lăm, 2025",
    "ba vạn, 30000",
    "ba vạn hai nghìn, 32000",
    "một triệu hai nghìn linh ba, 1002003",
    "hai triệu rưỡi, 2500000",
    "một triệu hai trăm nghìn, 1200000",
    "hai tỷ, 2000000000",
    "hai tỉ rưỡi, 2500000000",
    "năm nghìn tỷ, 5000000000000",
    "một nghìn hai trăm tỷ ba trăm triệu, 1200300000000"
  })
  void readsNumbersInWords(String words, BigDecimal value) {
    assertThat(VietnameseNumber.words(words)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mươi",
        "hai năm",
        "mười năm",
        "hai mươi năm",
        "trăm hai",
        "một trăm năm",
        "lăm",
        "mốt",
        "tư",
        "linh năm",
        "một mươi",
        "hai nghìn ba",
        "hai nghìn ba tỷ",
        "một nghìn hai triệu",
        "hai tỷ ba tỷ",
        "một trăm linh",
        "một nghìn rưỡi hai",
        "hai tỷ rưỡi một",
        "kế hoạch",
        "rưỡi",
        "một kế",
        "một trăm trăm",
        "triệu",
        "hai tỷ linh"
      })
  void refusesWhatSpeechLeavesOpen(String words) {
    assertThat(VietnameseNumber.words(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "chục, 10",
    "trăm, 100",
    "nghìn, 1000",
    "ngàn, 1000",
    "vạn, 10000",
    "Triệu, 1000000",
    "tỷ, 1000000000",
    "tỉ, 1000000000",
    "nghìn tỷ, 1000000000000",
    "ngàn tỉ, 1000000000000",
    "trăm nghìn, 100000",
    "triệu tỷ, 1000000000000000"
  })
  void knowsScaleWords(String words, BigDecimal factor) {
    assertThat(VietnameseNumber.scaleOf(words)).contains(factor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "đồng", "tỷ nghìn", "tỷ tỷ", "nghìn đồng", "ty"})
  void refusesOtherWordsAsScales(String words) {
    assertThat(VietnameseNumber.scaleOf(words)).isEmpty();
  }
}
