package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SplitSyllablesProperties {

  @Property
  void wholeSyllablesAreUntouched(@ForAll("syllables") String text) {
    assertThat(SplitSyllables.in(text).joined()).isEmpty();
  }

  @Property
  void onlyBlanksAreLeftOut(@ForAll("pieces") String text) {
    SplitSyllables split = SplitSyllables.in(text);

    for (int i = 0; i < text.length(); i++) {
      assertThat(split.cutsAt(i) && text.charAt(i) != ' ').isFalse();
    }
  }

  @Provide
  Arbitrary<String> syllables() {
    return Arbitraries.of(
            "kế", "hoạch", "ở", "a", "y", "tế", "ô", "tô", "ủy", "ban", "NHÂN", "DÂN", "An", "Ý",
            "à", "ơi", "ăn", "ong", "Uyên", "nghiêng", "quy", "gì", "UBND", "KẾ", "và", "ít")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.strings().withChars("ndâcáhtgABNÂK Ắ5,.\n ").ofMaxLength(60);
  }
}
