package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DocumentNumberProperties {

  @Property
  void printingAndParsingGivesTheNumberBack(@ForAll("numbers") String printed) {
    DocumentNumber number = DocumentNumber.parse(printed);

    assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
    assertThat(number).hasToString(printed);
  }

  @Property
  void theNormalisedFormIsItsOwnNormalisedForm(@ForAll("numbers") String printed) {
    DocumentNumber normal = DocumentNumber.parse(DocumentNumber.parse(printed).normalised());

    assertThat(normal.normalised()).isEqualTo(normal.printed());
    assertThat(normal.oddities()).doesNotContain("stray-space", "letter-case");
  }

  @Property
  void blanksCaseAndZerosDoNotChangeTheKey(
      @ForAll("numbers") String printed, @ForAll @IntRange(max = 3) int zeros) {
    String key = DocumentNumber.parse(printed).key();
    String spaced = printed.replace("-", " - ").replace("/", "/\u00a0");

    assertThat(DocumentNumber.parse("0".repeat(zeros) + printed).key()).isEqualTo(key);
    assertThat(DocumentNumber.parse(spaced).key()).isEqualTo(key);
    assertThat(DocumentNumber.parse(printed.toUpperCase(Locale.ROOT)).key()).isEqualTo(key);
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll("scraps") String text) {
    DocumentNumber.tryParse(text)
        .ifPresent(number -> assertThat(DocumentNumber.parse(number.printed())).isEqualTo(number));
  }

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> kinds = Arbitraries.of("KH", "QĐ", "CTr", "NQ", "TB", "ĐA", "TTr");
    Arbitrary<String> state = Arbitraries.of("UBND", "TTg", "CP", "BYT", "SNN-CCTL", "TCTS");
    Arbitrary<String> party = Arbitraries.of("TW", "TU", "ĐU", "BTGDVTU", "BCĐ");
    Arbitrary<Integer> serials = Arbitraries.integers().between(1, 9999);
    Arbitrary<String> years = Arbitraries.of("", "/2017", "/2025");
    return Arbitraries.oneOf(
        Combinators.combine(serials, years, kinds, state)
            .as((n, y, k, i) -> n + y + "/" + k + "-" + i),
        Combinators.combine(serials, kinds, party).as((n, k, i) -> n + "-" + k + "/" + i),
        serials.map(n -> n + "/2015/QH13"),
        serials.map(n -> n + "/BYT-KH-TC"));
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.strings().withChars("0129/-. …–&Sốsố:KHQĐTguWn\u00a0\n").ofMaxLength(24);
  }
}
