package vn.kehoach.validation;

import com.google.common.collect.ImmutableList;
import vn.kehoach.source.Place;

/**
 * A mend of a finding where only one is possible, such as {@code 172- KH/TU} to {@code 172-KH/TU}.
 *
 * <p>It is an offer: nothing in the library applies it by itself. {@code vn.kehoach.io.json} writes
 * it as a JSON Patch (RFC 6902), shows it, and applies it to a plan when the caller says so.
 *
 * @param code the code of the finding it mends
 * @param place the place of that finding
 * @param changes what to replace, all of it or nothing; no pointer twice
 */
public record Fix(String code, Place place, ImmutableList<Change> changes) {

  /**
   * Checks the changes.
   *
   * @throws IllegalArgumentException if there is no change, or two for one pointer
   */
  public Fix {
    long pointers = changes.stream().map(Change::pointer).distinct().count();
    if (changes.isEmpty() || pointers < changes.size()) {
      throw new IllegalArgumentException(
          "fix must have one change or more, each for another pointer, but had " + changes);
    }
  }

  /**
   * Returns a fix of one string.
   *
   * @param code the code of the finding
   * @param place the place of the finding
   * @param pointer the string in the plan's JSON
   * @param before what stands there
   * @param after what is to stand there
   * @return the fix
   * @throws IllegalArgumentException as {@link Change}
   */
  public static Fix of(String code, Place place, String pointer, String before, String after) {
    return new Fix(code, place, ImmutableList.of(new Change(pointer, before, after)));
  }

  /**
   * One string of the plan's JSON and what takes its place.
   *
   * @param pointer where it stands, as a JSON Pointer (RFC 6901) into the plan's JSON
   * @param before what stands there now; if it does not, the fix is not of this plan
   * @param after what is to stand there
   */
  public record Change(String pointer, String before, String after) {

    /**
     * Checks that it changes something.
     *
     * @throws IllegalArgumentException if the pointer is not into a plan or both texts are equal
     */
    public Change {
      if (!pointer.startsWith("/")) {
        throw new IllegalArgumentException(
            "pointer must begin with '/', but was '" + pointer + "'");
      }
      if (before.equals(after)) {
        throw new IllegalArgumentException(
            "change must replace a text by another, but had '" + before + "' twice at " + pointer);
      }
    }
  }
}
