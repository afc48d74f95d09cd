package vn.kehoach.territory;

import java.util.Optional;
import vn.kehoach.text.Folding;

/**
 * A printed name of a place as it is looked for: {@code TP. Hồ Chí Minh} has the key {@code
 * hồchíminh} and says that a city is meant.
 *
 * @param key the letters and digits of the name in {@linkplain Folding#key their key form}, without
 *     signs, blanks and the word for its kind
 * @param kind what the word before the name says that it is, if there is one
 */
record PrintedPlace(String key, Optional<TerritoryType> kind) {

  private static final String PROVINCE = letters("tỉnh");
  private static final String CITY = letters("thành phố");
  private static final String CITY_LETTERS = letters("tp");
  private static final String ZONE = letters("đặc khu");

  static PrintedPlace of(String printed) {
    String letters = letters(printed);
    if (letters.startsWith(PROVINCE)) {
      return kind(letters, PROVINCE, TerritoryType.PROVINCE);
    }
    if (letters.startsWith(CITY)) {
      return kind(letters, CITY, TerritoryType.MUNICIPALITY);
    }
    if (letters.startsWith(CITY_LETTERS)) {
      return kind(letters, CITY_LETTERS, TerritoryType.MUNICIPALITY);
    }
    return letters.startsWith(ZONE)
        ? kind(letters, ZONE, TerritoryType.SPECIAL_ZONE)
        : new PrintedPlace(letters, Optional.empty());
  }

  /**
   * Whether the word before the name may stand before a unit of a type. A city that is not
   * centrally run is another place than the province of its name; no other place is called a
   * province.
   */
  boolean mayBe(TerritoryType type) {
    return kind.isEmpty() || kind.get() == TerritoryType.PROVINCE || kind.get() == type;
  }

  private static PrintedPlace kind(String letters, String word, TerritoryType type) {
    return new PrintedPlace(letters.substring(word.length()), Optional.of(type));
  }

  private static String letters(String text) {
    String key = Folding.key(text);
    StringBuilder letters = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (Character.isLetterOrDigit(key.charAt(i))) {
        letters.append(key.charAt(i));
      }
    }
    return letters.toString();
  }
}
