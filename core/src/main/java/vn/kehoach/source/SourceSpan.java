package vn.kehoach.source;

/**
 * A run of characters of a document, such as {@code 3f2a9c1b#12:345-360}.
 *
 * <p>The characters are those of the document's text as the reader decoded it (NFC, line feeds):
 * {@code text.substring(start, end)} gives back what was printed. The span does not hold the
 * characters; {@link Evidence} does.
 *
 * @param document the document's id, the leading hexadecimal digits of its SHA-256; never empty
 * @param block the zero-based number of the block that holds the first character, or {@code -1} if
 *     the reader had no blocks
 * @param start the zero-based offset of the first character
 * @param end the offset after the last character, not before {@code start}
 */
public record SourceSpan(String document, int block, int start, int end)
    implements Comparable<SourceSpan> {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the document is empty or holds {@code '#'}, the block is
   *     below -1, or the offsets are not ordered
   */
  public SourceSpan {
    if (document.isEmpty() || document.indexOf('#') >= 0) {
      throw new IllegalArgumentException(
          "document must be a non-empty id without '#', but was '" + document + "'");
    }
    if (block < -1) {
      throw new IllegalArgumentException("block must be -1 or more, but was " + block);
    }
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "offsets must satisfy 0 <= start <= end, but were " + start + " and " + end);
    }
  }

  /**
   * Reads the form that {@link #toString()} writes.
   *
   * @param text the text, such as {@code 3f2a9c1b#12:345-360}
   * @return the span
   * @throws IllegalArgumentException if the text has another form
   */
  public static SourceSpan parse(String text) {
    int hash = text.lastIndexOf('#');
    int colon = text.indexOf(':', hash + 1);
    int dash = text.indexOf('-', colon + 1);
    if (hash < 1 || colon < 0 || dash < 0) {
      throw unreadable(text);
    }
    try {
      return new SourceSpan(
          text.substring(0, hash),
          Integer.parseInt(text.substring(hash + 1, colon)),
          Integer.parseInt(text.substring(colon + 1, dash)),
          Integer.parseInt(text.substring(dash + 1)));
    } catch (NumberFormatException e) {
      throw unreadable(text);
    }
  }

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException(
        "span must read 'document#block:start-end', such as '3f2a9c1b#12:345-360', but was '"
            + text
            + "'");
  }

  /**
   * Returns the number of characters.
   *
   * @return {@code end - start}
   */
  public int length() {
    return end - start;
  }

  /**
   * Returns whether another span of the same document lies wholly inside this one.
   *
   * @param other the other span
   * @return true if no character of the other lies outside
   */
  public boolean contains(SourceSpan other) {
    return document.equals(other.document) && start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(SourceSpan other) {
    int byDocument = document.compareTo(other.document);
    int byStart = byDocument != 0 ? byDocument : Integer.compare(start, other.start);
    int byEnd = byStart != 0 ? byStart : Integer.compare(end, other.end);
    return byEnd != 0 ? byEnd : Integer.compare(block, other.block);
  }

  @Override
  public String toString() {
    return document + '#' + block + ':' + start + '-' + end;
  }
}
