package vn.kehoach.territory;

import java.util.Optional;

/** What a unit of the province level is by law, such as {@code thành phố trực thuộc trung ương}. */
public enum TerritoryType {
  /** A province (tỉnh). */
  PROVINCE("tỉnh"),
  /** A centrally run city (thành phố trực thuộc trung ương). */
  MUNICIPALITY("thành phố trực thuộc trung ương"),
  /**
   * A special zone of the province level (đặc khu), as Vũng Tàu - Côn Đảo was. The special zones
   * since 1 July 2025 are of the commune level and none of these.
   */
  SPECIAL_ZONE("đặc khu");

  private final String words;

  TerritoryType(String words) {
    this.words = words;
  }

  /**
   * Returns the words of the law.
   *
   * @return the Vietnamese words, such as {@code tỉnh}
   */
  public String words() {
    return words;
  }

  /**
   * Returns the type of given words.
   *
   * @param words the words of a data file, such as {@code tỉnh}
   * @return the type, or empty if the words are none of {@link #words}
   */
  public static Optional<TerritoryType> of(String words) {
    for (TerritoryType type : values()) {
      if (type.words.equals(words)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
