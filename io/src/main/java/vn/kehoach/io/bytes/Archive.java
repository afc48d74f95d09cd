package vn.kehoach.io.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import vn.kehoach.document.DocumentSource;

/** What can be told about a packed file without unpacking it, and how far it may be unpacked. */
public final class Archive {

  /** How many times {@link Limits#maxBytes} all parts together may hold when unpacked. */
  private static final int MOST_TIMES = 4;

  private Archive() {}

  /**
   * Returns whether a file is a ZIP archive with a certain part.
   *
   * @param source the file
   * @param part the name of the part, such as {@code word/document.xml}
   * @return true if the archive's directory names the part
   */
  public static boolean holds(DocumentSource source, String part) {
    byte[] head = source.head(4);
    boolean zip = head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
    return zip && indexOf(source.bytes(), part.getBytes(StandardCharsets.US_ASCII)) >= 0;
  }

  /**
   * Returns whether a file is an old compound file of Office with a certain stream.
   *
   * @param source the file
   * @param stream the name of the stream, such as {@code WordDocument}
   * @return true if the file names the stream
   */
  public static boolean isCompound(DocumentSource source, String stream) {
    byte[] head = source.head(4);
    boolean compound =
        head.length == 4
            && (head[0] & 0xFF) == 0xD0
            && (head[1] & 0xFF) == 0xCF
            && (head[2] & 0xFF) == 0x11
            && (head[3] & 0xFF) == 0xE0;
    return compound && indexOf(source.bytes(), stream.getBytes(StandardCharsets.UTF_16LE)) >= 0;
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int at = 0; at + wanted.length <= bytes.length; at++) {
      int same = 0;
      while (same < wanted.length && bytes[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Unpacks an archive within limits and gives its parts of XML as an archive that is not packed.
   *
   * <p>What a library for Office files makes of the result no longer depends on how tightly the
   * file was packed: a paper of 1.000 equal rows packs as tightly as a bomb. Pictures and embedded
   * files are counted and left out.
   *
   * @param source the archive
   * @param limits how much is accepted: {@code maxBytes} in one part of XML, four times as much in
   *     all parts
   * @return the parts of XML, to be closed by the caller
   * @throws IOException if the archive holds more, or is broken
   */
  public static InputStream unpacked(DocumentSource source, Limits limits) throws IOException {
    Limits whole = limits.withMaxBytes(Math.multiplyExact(MOST_TIMES, limits.maxBytes()));
    XmlParts parts = new XmlParts(source.name(), limits, whole);
    new PackedParts(source.bytes()).walk(parts);
    return new ByteArrayInputStream(parts.archive());
  }
}
