package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VietnameseNumberProperties {

  @Property
  void readsBackWhatItPrints(@ForAll("numbers") BigDecimal value) {
    assertThat(VietnameseNumber.parse(VietnameseNumber.print(value))).contains(value);
  }

  @Property
  void findsWhatItPrintsInASentence(@ForAll("numbers") BigDecimal value) {
    String printed = VietnameseNumber.print(value);

    ImmutableList<NumberToken> found = VietnameseNumber.scan("Đạt " + printed + ", tăng nhanh.");

    assertThat(found).containsExactly(new NumberToken(4, 4 + printed.length(), value));
  }

  @Property
  void tokensAreInOrderAndReadAlone(@ForAll("texts") String text) {
    int last = 0;

    for (NumberToken token : VietnameseNumber.scan(text)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(last);
      assertThat(VietnameseNumber.parse(text.substring(token.start(), token.end())))
          .contains(token.value());
      last = token.end();
    }
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.bigIntegers()
        .flatMap(
            digits -> Arbitraries.integers().between(0, 12).map(s -> new BigDecimal(digits, s)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("00123.,- \u00A0\n(/%ađ").ofMaxLength(24);
  }
}
