package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldingProperties {

  @Property
  void keyIsItsOwnKey(@ForAll("vietnamese") String text) {
    String key = Folding.key(text);

    assertThat(Folding.key(key)).isEqualTo(key);
  }

  @Property
  void keyIsFoldedAsAnyTextIs(@ForAll("vietnamese") String text) {
    String key = Folding.key(text);

    assertThat(Folding.foldKey(key)).isEqualTo(Folding.fold(key));
  }

  @Property
  void keyForgetsTheUnicodeForm(@ForAll("vietnamese") String text) {
    String pieces = Normalizer.normalize(text, Normalizer.Form.NFD);

    assertThat(Folding.key(pieces)).isEqualTo(Folding.key(text));
    assertThat(Folding.fold(pieces)).isEqualTo(Folding.fold(text));
  }

  @Property
  void keyForgetsTonePlacementAndCase(@ForAll("vietnamese") String text) {
    String key = Folding.key(text);

    assertThat(Folding.key(TonePlacement.modern(text))).isEqualTo(key);
    assertThat(Folding.key(TonePlacement.traditional(text))).isEqualTo(key);
    assertThat(Folding.key(text.toUpperCase(Locale.ROOT))).isEqualTo(key);
  }

  @Property
  void allSpellingsOfAPhraseHaveItsKey(@ForAll("vietnamese") String text) {
    String phrase = Folding.key(text);

    assertThat(Spellings.of(phrase)).contains(phrase).allMatch(s -> Folding.sameWords(s, phrase));
  }

  @Property
  void tonePlacementsAreUndoneByEachOther(@ForAll("vietnamese") String text) {
    String modern = TonePlacement.modern(text);

    assertThat(TonePlacement.modern(TonePlacement.traditional(text))).isEqualTo(modern);
    assertThat(TonePlacement.modern(modern)).isEqualTo(modern);
    assertThat(modern).hasSameSizeAs(UnicodeForm.nfc(text));
  }

  @Property
  void foldLeavesBareLettersOnly(@ForAll("vietnamese") String text) {
    String folded = Folding.fold(text);

    assertThat(folded).matches("[\\x21-\\x7E\u2013\u201C]*( [\\x21-\\x7E\u2013\u201C]+)*");
    assertThat(Folding.fold(folded)).isEqualTo(folded);
  }

  @Property
  void composingTwiceChangesNothing(@ForAll String text) {
    String composed = UnicodeForm.nfc(text);

    assertThat(UnicodeForm.nfc(composed)).isSameAs(composed);
  }

  @Property
  void composedFormIsJudgedAsByThePlatform(@ForAll String text) {
    assertThat(UnicodeForm.isNfc(text))
        .isEqualTo(Normalizer.isNormalized(text, Normalizer.Form.NFC));
  }

  @Provide
  Arbitrary<String> vietnamese() {
    Arbitrary<String> syllables =
        Arbitraries.of(
            "hòa", "hoà", "Khỏe", "UỶ", "ủy", "quý", "quí", "kỹ", "kĩ", "thuý", "đến", "Ðà",
            "nước");
    Arbitrary<String> letters =
        Arbitraries.strings()
            .withChars("aăâeêioôơuưyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọùủũúụừửữứựỳỷỹýỵ")
            .withChars("ĐđBcghQqtKLmnÁỶ0123.,-–“ \u00A0")
            .ofMaxLength(8);
    return Arbitraries.oneOf(syllables, letters).list().ofMaxSize(6).map(p -> String.join(" ", p));
  }
}
