package vn.kehoach.document;

import java.io.IOException;
import vn.kehoach.finding.Reading;

/**
 * A reader of one format: bytes in, blocks out.
 *
 * <p>The port between this module and those that know formats. A reader keeps all text, notices
 * what it could not make out, and bounds the size and depth of what it accepts. Readers are
 * immutable and safe for use by several threads.
 */
public interface DocumentReader {

  /**
   * Returns whether this reader can read some content, judged by the content and not by its name.
   *
   * @param source the content
   * @return true if it looks like this reader's format
   */
  boolean accepts(DocumentSource source);

  /**
   * Reads a document.
   *
   * @param source the content
   * @return the document with what was noticed; an unreadable text layer is a finding
   * @throws IOException if the content breaks the format so that nothing can be read, or exceeds
   *     the reader's limits
   */
  Reading<Document> read(DocumentSource source) throws IOException;
}
