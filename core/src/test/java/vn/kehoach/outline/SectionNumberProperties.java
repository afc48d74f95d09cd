package vn.kehoach.outline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.kehoach.text.ItemLetter;
import vn.kehoach.text.RomanNumeral;

class SectionNumberProperties {

  @Property
  void parseReadsWhatToStringWrites(@ForAll("printed") String printed) {
    SectionNumber number = SectionNumber.parse(printed);

    assertThat(SectionNumber.parse(number.toString())).isEqualTo(number);
  }

  @Property
  void neverReadsBeyondTheText(@ForAll String text) {
    SectionNumber.at(text)
        .ifPresent(
            match -> {
              assertThat(match.start()).isBetween(0, text.length());
              assertThat(match.end()).isBetween(match.start() + 1, text.length());
            });
  }

  @Property
  void eachRomanNumberFollowsTheOneBefore(@ForAll @IntRange(min = 1, max = 38) int value) {
    SectionNumber number = SectionNumber.parse(RomanNumeral.print(value) + ".");
    SectionNumber next = SectionNumber.parse(RomanNumeral.print(value + 1) + ".");

    assertThat(next.follows(number)).isTrue();
  }

  @Provide
  Arbitrary<String> printed() {
    Arbitrary<String> sign = Arbitraries.of(".", "-");
    Arbitrary<Integer> small = Arbitraries.integers().between(1, 39);
    return Arbitraries.oneOf(
        small.flatMap(n -> sign.map(s -> RomanNumeral.print(n) + s)),
        small.flatMap(n -> sign.map(s -> n + s)),
        small.flatMap(n -> small.map(m -> n + "." + m + ".")),
        Arbitraries.integers()
            .between(1, ItemLetter.count())
            .map(n -> ItemLetter.letterAt(n) + ")"),
        small.map(n -> "Điều " + n + "."),
        small.map(n -> "PHỤ LỤC " + RomanNumeral.print(n)));
  }
}
