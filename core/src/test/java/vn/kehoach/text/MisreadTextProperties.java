package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MisreadTextProperties {

  @Property
  void cleanTextIsUntouched(@ForAll("lines") String text) {
    assertThat(MisreadText.mend(text).text()).isSameAs(text);
  }

  @Property
  void everyCharacterKeepsItsPlace(@ForAll String text) {
    MisreadText mended = MisreadText.mend(text);

    assertThat(mended.text()).hasSameSizeAs(text);
    for (Misreading misreading : mended.misreadings()) {
      assertThat(text.substring(misreading.start(), misreading.end()))
          .isEqualTo(misreading.printed());
    }
  }

  @Property
  void mendingTwiceChangesNothing(@ForAll("noisy") String text) {
    String mended = MisreadText.mend(text).text();

    assertThat(MisreadText.mend(mended).text()).isSameAs(mended);
  }

  @Property
  void numbersAreReadWhateverZerosWereReadAs(
      @ForAll @IntRange(min = 10, max = 999_999) int number) {
    String printed = VietnameseNumber.print(BigDecimal.valueOf(number));
    String scanned = printed.charAt(0) + printed.substring(1).replace('0', 'O');

    assertThat(MisreadText.mend("đạt " + scanned + " tấn").text())
        .isEqualTo("đạt " + printed + " tấn");
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "I. MỤC TIÊU",
            "1. Mục tiêu chung",
            "a) Lúa",
            "l) Lạc",
            "đến năm 2030 đạt 1.500,5 ha",
            "trên 95%",
            "ngày 30/10/2025",
            "Số: 12/KH-UBND",
            "mạng 5G, H2O, IoT",
            "mục II.1",
            "quý I/2026",
            "TRIỂN KHAI",
            "Ia Pa",
            "đô thị loại I",
            "20l xăng")
        .list()
        .ofMaxSize(20)
        .map(MisreadTextProperties::joined);
  }

  @Provide
  Arbitrary<String> noisy() {
    return Arbitraries.strings()
        .withChars("0123456789OolI|SBQV.,/- \nngàythámă%abđệ")
        .ofMaxLength(60);
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines);
  }
}
