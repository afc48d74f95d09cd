package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.SourceSpan;

/**
 * A paper as its reader brought it: decoded text and blocks, not yet understood.
 *
 * <p>The text is in Unicode form NFC with line feeds; every {@link SourceSpan} of the document
 * counts its characters. For formats that have no plain text of their own (Word, PDF), it is the
 * text the reader laid out.
 */
@Value.Immutable
public interface Document extends WithDocument {

  /**
   * Returns the document's id.
   *
   * @return the first 16 hexadecimal digits of the SHA-256 of the bytes read
   */
  String id();

  /**
   * Returns what the document was called where it was found.
   *
   * @return a file name or another label, perhaps empty
   */
  String name();

  /**
   * Returns the format the document was read from.
   *
   * @return a media type, such as {@code text/plain} or {@code text/markdown}
   */
  String mediaType();

  /**
   * Returns the decoded text.
   *
   * @return all of it, in NFC with line feeds
   */
  String text();

  /**
   * Returns the blocks in reading order.
   *
   * @return the blocks; the number of a block is its index here
   */
  ImmutableList<Block> blocks();

  /**
   * Returns a run of the text as evidence.
   *
   * @param block the number of the block, or -1
   * @param start the offset of the first character
   * @param end the offset after the last
   * @return the printed words with their span
   * @throws IllegalArgumentException if the span leaves the text
   */
  default Evidence quote(int block, int start, int end) {
    return Evidence.of(text(), new SourceSpan(id(), block, start, end));
  }

  /**
   * Returns the line of the text that a character stands in; of plain text and Markdown, this is
   * the line of the file.
   *
   * @param offset the offset of the character
   * @return the number of the line, 1 the first
   * @throws IllegalArgumentException if the offset is not within the text or at its end
   */
  default int line(int offset) {
    if (offset < 0 || offset > text().length()) {
      throw new IllegalArgumentException(
          "offset must be from 0 to " + text().length() + ", but was " + offset);
    }
    int line = 1;
    for (int feed = text().indexOf('\n'); feed >= 0 && feed < offset; line++) {
      feed = text().indexOf('\n', feed + 1);
    }
    return line;
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of documents
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of documents; not safe for use by several threads. */
  class Builder extends ImmutableDocument.Builder {
    Builder() {}
  }
}
