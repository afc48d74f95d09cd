package vn.kehoach.io.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LenientKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                    | :",
        "*                     | *:",
        "2;3                   | 2: 3:",
        "17.2 (1285.57);23     | 17.2:1285.57 23:",
        "5.1-5.3               | 5.1: 5.2: 5.3:",
        "III.7#2               | III.7:2",
        "III.1#1-2;IV#9        | III.1:1 III.1:2 IV:9",
        "PHỤ LỤC.I#3-4;IV#1    | PHỤ LỤC.I:3 PHỤ LỤC.I:4 PHỤ LỤC.IV:1",
        "#1                    | :1",
      })
  void namesRows(String text, String keys) {
    assertThat(
            LenientKey.parse(text).stream()
                .map(key -> key.key() + ":" + key.more())
                .collect(Collectors.joining(" ")))
        .isEqualTo(keys);
  }
}
