package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemLetterTest {

  @ParameterizedTest
  @CsvSource({
    "a, 1",
    "d, 4",
    "đ, 5",
    "Đ, 5",
    "\u00F0, 5",
    "e, 6",
    "g, 7",
    "i, 9",
    "k, 10",
    "y, 23"
  })
  void countsInVietnameseOrder(String letter, int ordinal) {
    assertThat(ItemLetter.ordinalOf(letter)).hasValue(ordinal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"f", "j", "w", "z", "ă", "ê", "á", "", "ab", "1", "a)"})
  void knowsWhatIsNoItemLetter(String text) {
    assertThat(ItemLetter.ordinalOf(text)).isEmpty();
    assertThat(ItemLetter.next(text)).isEmpty();
  }

  @Test
  void goesFromLetterToLetter() {
    assertThat(ItemLetter.next("d")).contains("đ");
    assertThat(ItemLetter.next("Đ")).contains("e");
    assertThat(ItemLetter.next("e")).contains("g");
    assertThat(ItemLetter.next("y")).isEmpty();
  }

  @Test
  void findsTheLetterOfEveryPlace() {
    for (int ordinal = 1; ordinal <= ItemLetter.count(); ordinal++) {
      assertThat(ItemLetter.ordinalOf(ItemLetter.letterAt(ordinal))).hasValue(ordinal);
    }
    assertThat(ItemLetter.count()).isEqualTo(23);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 24, -1})
  void refusesPlacesOutsideTheOrder(int ordinal) {
    assertThatThrownBy(() -> ItemLetter.letterAt(ordinal))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ordinal must be from 1 to 23, but was " + ordinal);
  }
}
