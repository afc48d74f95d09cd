package vn.kehoach.io.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;

/**
 * What a reader accepts at most, so that a hostile file costs no more than a big one.
 *
 * @param maxBytes the size of a file, or of one line of many, in bytes
 * @param maxDepth how deep objects and lists may be nested
 * @param maxStringLength the length of one text, in UTF-16 units
 * @param maxNumberLength the number of digits of one number, written without an exponent
 * @param maxItems the number of items in one list
 */
public record JsonLimits(
    int maxBytes, int maxDepth, int maxStringLength, int maxNumberLength, int maxItems) {

  private static final JsonLimits STANDARD = new JsonLimits(64 << 20, 64, 16 << 20, 100, 1_000_000);

  /** The longest name of a member; no name of the format comes near it. */
  private static final int MAX_NAME_LENGTH = 10_000;

  /**
   * Checks that every limit lets something through.
   *
   * @throws IllegalArgumentException if a limit is below 1
   */
  public JsonLimits {
    check("maxBytes", maxBytes);
    check("maxDepth", maxDepth);
    check("maxStringLength", maxStringLength);
    check("maxNumberLength", maxNumberLength);
    check("maxItems", maxItems);
  }

  private static void check(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more, but was " + value);
    }
  }

  /**
   * Returns the usual limits.
   *
   * @return 64 MiB, 64 levels, texts of 16 Mi units, numbers of 100 digits, lists of 1,000,000
   */
  public static JsonLimits standard() {
    return STANDARD;
  }

  /**
   * Returns a copy of these limits with another size.
   *
   * @param bytes the size of a file in bytes
   * @return the limits with that size
   * @throws IllegalArgumentException if it is below 1
   */
  public JsonLimits withMaxBytes(int bytes) {
    return new JsonLimits(bytes, maxDepth, maxStringLength, maxNumberLength, maxItems);
  }

  /**
   * Returns a copy of these limits with another depth.
   *
   * @param depth how deep objects and lists may be nested
   * @return the limits with that depth
   * @throws IllegalArgumentException if it is below 1
   */
  public JsonLimits withMaxDepth(int depth) {
    return new JsonLimits(maxBytes, depth, maxStringLength, maxNumberLength, maxItems);
  }

  StreamReadConstraints reading() {
    return StreamReadConstraints.builder()
        .maxDocumentLength(maxBytes)
        .maxNestingDepth(maxDepth)
        .maxStringLength(maxStringLength)
        .maxNumberLength(maxNumberLength)
        .maxNameLength(MAX_NAME_LENGTH)
        .build();
  }

  StreamWriteConstraints writing() {
    return StreamWriteConstraints.builder().maxNestingDepth(maxDepth).build();
  }

  /** Our words for a limit that the parser found broken. */
  String complaint(String parserMessage) {
    if (parserMessage.contains("nesting depth")) {
      return "must be nested at most " + maxDepth + " deep (limit maxDepth), but was deeper";
    }
    if (parserMessage.contains("Number value length")) {
      return "must be a number of at most "
          + maxNumberLength
          + " digits (limit maxNumberLength), but had more";
    }
    if (parserMessage.contains("String value length")) {
      return "must be text of at most "
          + maxStringLength
          + " characters (limit maxStringLength), but was longer";
    }
    if (parserMessage.contains("ame length")) {
      return "must have names of at most " + MAX_NAME_LENGTH + " characters, but had a longer one";
    }
    return "must have at most " + maxBytes + " bytes (limit maxBytes), but had more";
  }
}
