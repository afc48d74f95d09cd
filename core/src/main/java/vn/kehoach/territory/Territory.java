package vn.kehoach.territory;

import java.util.Optional;

/**
 * A place with an administration (đơn vị hành chính), such as the province {@code Yên Bái}.
 *
 * @param name the name without the word for its kind, such as {@code Yên Bái}
 * @param level how high it stands
 * @param code the official code, such as {@code 15}; empty where it depends on the date or is
 *     unknown
 * @param id the id of the unit in a {@link TerritoryRegistry}, such as {@code yen-bai-1991}; empty
 *     until a date says which unit is meant
 */
public record Territory(String name, Level level, Optional<String> code, Optional<String> id) {

  /** The level of an administration. */
  public enum Level {
    /** The whole country (trung ương). */
    COUNTRY,
    /** A province or a centrally run city (cấp tỉnh). */
    PROVINCE,
    /** A district, until 30 June 2025 (cấp huyện). */
    DISTRICT,
    /** A commune, ward or special zone (cấp xã). */
    COMMUNE
  }

  /**
   * Guards that the place has a name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Territory {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "name must be the name of a place, such as 'Yên Bái', but was '" + name + "'");
    }
  }

  /**
   * A place without a code.
   *
   * @param name the name, such as {@code Yên Bái}
   * @param level how high it stands
   * @return the place
   * @throws IllegalArgumentException if the name is blank
   */
  public static Territory of(String name, Level level) {
    return new Territory(name, level, Optional.empty(), Optional.empty());
  }

  /**
   * A place with its code.
   *
   * @param name the name, such as {@code Yên Bái}
   * @param level how high it stands
   * @param code the official code, such as {@code 15}
   * @return the place
   * @throws IllegalArgumentException if the name is blank
   */
  public static Territory of(String name, Level level, String code) {
    return new Territory(name, level, Optional.of(code), Optional.empty());
  }

  /**
   * Returns a copy of this place with the id of its unit.
   *
   * @param newId the id in a {@link TerritoryRegistry}, such as {@code yen-bai-1991}
   * @return the copy
   */
  public Territory withId(String newId) {
    return new Territory(name, level, code, Optional.of(newId));
  }

  /** Returns the name, such as {@code Yên Bái}. */
  @Override
  public String toString() {
    return name;
  }
}
