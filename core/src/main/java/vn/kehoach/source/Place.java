package vn.kehoach.source;

import java.util.Optional;

/**
 * Where something is, in the model and in the paper, such as {@code /indicators/3/values/1}.
 *
 * @param pointer a JSON Pointer (RFC 6901) into the model, or the empty string for the whole
 * @param span the characters of the paper, if they are known
 */
public record Place(String pointer, Optional<SourceSpan> span) {

  /** The whole of the thing, without a span. */
  public static final Place WHOLE = new Place("", Optional.empty());

  /**
   * Checks the pointer.
   *
   * @throws IllegalArgumentException if the pointer neither is empty nor begins with a slash
   */
  public Place {
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "pointer must be empty or begin with '/', but was '" + pointer + "'");
    }
  }

  /**
   * Returns a place in the paper.
   *
   * @param span the characters
   * @return the place, with an empty pointer
   */
  public static Place of(SourceSpan span) {
    return new Place("", Optional.of(span));
  }

  /**
   * Returns a place in the model.
   *
   * @param pointer a JSON Pointer
   * @return the place, without a span
   * @throws IllegalArgumentException if the pointer neither is empty nor begins with a slash
   */
  public static Place at(String pointer) {
    return new Place(pointer, Optional.empty());
  }

  /**
   * Returns a copy of this place with the span of some evidence.
   *
   * @param evidence the evidence, if there is any
   * @return the place with pointer and span
   */
  public Place withEvidence(Optional<Evidence> evidence) {
    return new Place(pointer, evidence.map(Evidence::span));
  }

  @Override
  public String toString() {
    return pointer + span.map(s -> " @" + s).orElse("");
  }
}
