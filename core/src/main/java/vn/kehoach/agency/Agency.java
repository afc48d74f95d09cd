package vn.kehoach.agency;

import java.util.Optional;

/**
 * A body, an open group or a person that acts (cơ quan, đơn vị), such as {@code Sở Y tế} or {@code
 * các sở, ngành liên quan}.
 *
 * <p>The name is the printed one: case and spelling are kept, white space is collapsed to single
 * spaces. Which body of which registry it is, and in which place, is not known here; registries
 * fill {@link #id()} and {@link #place()} later.
 *
 * @param name the printed name, never blank, without line breaks
 * @param kind whether it is one body, an open group, a person, or not understood
 * @param id the identifier in a registry, such as {@code s.y-te}
 * @param place the place whose body it is, such as {@code Yên Bái}
 */
public record Agency(String name, Kind kind, Optional<String> id, Optional<String> place) {

  /** What a printed name stands for. */
  public enum Kind {
    /** One body, such as {@code Sở Y tế} or {@code UBND các huyện, thị xã, thành phố}. */
    NAMED,
    /** An open group, such as {@code các sở, ban, ngành}. */
    GROUP,
    /** Somebody who holds an office, such as {@code Thủ trưởng các sở, ngành}. */
    PERSON,
    /** Words that stand where an agency should stand, and that the vocabulary does not know. */
    UNRESOLVED
  }

  /**
   * Guards that the name says something.
   *
   * @throws IllegalArgumentException if the name is blank or holds line breaks or double spaces
   */
  public Agency {
    if (name.isEmpty() || !name.equals(Tokens.collapse(name))) {
      throw new IllegalArgumentException(
          "name must be printed words with single spaces, such as 'Sở Y tế', but was '"
              + name
              + "'");
    }
  }

  /**
   * One body, such as {@code Sở Y tế}.
   *
   * @param name the printed name; white space is collapsed
   * @return the agency of kind {@link Kind#NAMED}
   * @throws IllegalArgumentException if the name is blank
   */
  public static Agency named(String name) {
    return of(name, Kind.NAMED);
  }

  /**
   * An open group, such as {@code các sở, ban, ngành}.
   *
   * @param name the printed name; white space is collapsed
   * @return the agency of kind {@link Kind#GROUP}
   * @throws IllegalArgumentException if the name is blank
   */
  public static Agency group(String name) {
    return of(name, Kind.GROUP);
  }

  /**
   * An agency of a known kind.
   *
   * @param name the printed name; white space is collapsed
   * @param kind what the name stands for
   * @return the agency, without identifier and place
   * @throws IllegalArgumentException if the name is blank
   */
  public static Agency of(String name, Kind kind) {
    return new Agency(Tokens.collapse(name), kind, Optional.empty(), Optional.empty());
  }

  /**
   * An agency whose kind the vocabulary decides: {@code Thủ trưởng các sở} is a person.
   *
   * @param printed the printed name; white space is collapsed
   * @return the agency; of kind {@link Kind#UNRESOLVED} if its words are not known
   * @throws IllegalArgumentException if the name is blank
   */
  public static Agency of(String printed) {
    String name = Tokens.collapse(printed);
    Kind kind = AgencyReader.at(name, 0).map(m -> m.agency().kind()).orElse(Kind.UNRESOLVED);
    return of(name, kind);
  }

  /**
   * Returns a copy of this agency with the identifier of a registry.
   *
   * @param newId the identifier, such as {@code s.y-te}
   * @return the copy
   */
  public Agency withId(String newId) {
    return new Agency(name, kind, Optional.of(newId), place);
  }

  /**
   * Returns a copy of this agency with the place whose body it is.
   *
   * @param newPlace the place, such as {@code Yên Bái}
   * @return the copy
   */
  public Agency withPlace(String newPlace) {
    return new Agency(name, kind, id, Optional.of(newPlace));
  }

  /** Returns the printed name, such as {@code Sở Y tế}. */
  @Override
  public String toString() {
    return name;
  }
}
