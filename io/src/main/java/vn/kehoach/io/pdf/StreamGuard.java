package vn.kehoach.io.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.kehoach.document.DocumentSource;

/**
 * Looks through the compressed streams of a file before the library unpacks them in memory.
 *
 * <p>Every stream is unpacked once into a small buffer that is thrown away.
 */
final class StreamGuard {

  /** A page of text has some 20 KB, a picture of a scanned page at 300 dpi 26 MB. */
  private static final long MOST_UNPACKED = 64L << 20;

  /** Older ways of packing: even their best ratio stays within what is accepted. */
  private static final int MOST_PACKED = 256 << 10;

  private static final int HEAD = 2_000;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

  private final String name;
  private final byte[] bytes;
  private final byte[] buffer = new byte[1 << 16];

  private StreamGuard(DocumentSource source) {
    this.name = source.name();
    this.bytes = source.bytes();
  }

  /**
   * Checks the streams of a file.
   *
   * @throws IOException if one is packed twice or unpacks to more than is accepted
   */
  static void check(DocumentSource source) throws IOException {
    StreamGuard guard = new StreamGuard(source);
    int at = guard.next(0);
    while (at >= 0) {
      at = guard.next(Math.max(at, guard.checkStream(at)));
    }
  }

  /** Returns the offset after the next word "stream", or -1. */
  private int next(int from) {
    for (int i = from; i + STREAM.length < bytes.length; i++) {
      if (bytes[i] == 's' && isStream(i)) {
        return i + STREAM.length;
      }
    }
    return -1;
  }

  private boolean isStream(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    byte after = bytes[at + STREAM.length];
    boolean end = at > 0 && bytes[at - 1] == 'd';
    return !end && (after == '\r' || after == '\n' || after == ' ');
  }

  /** Checks the stream whose keyword ends at an offset, and returns where it ends. */
  private int checkStream(int keywordEnd) throws IOException {
    String head = head(keywordEnd - STREAM.length);
    boolean older = head.contains("LZW") || head.contains("RunLength") || head.contains("/RL");
    int packed = count(head, "/Fl") + count(head, "LZW") + count(head, "RunLength");
    if (packed > 1) {
      throw new IOException(
          "streams must be packed once, but one in '" + name + "' is packed more");
    }
    if (older && distanceToEnd(keywordEnd) > MOST_PACKED) {
      throw tooLarge();
    }
    int data = keywordEnd;
    while (data < bytes.length
        && (bytes[data] == '\r' || bytes[data] == '\n' || bytes[data] == ' ')) {
      data++;
    }
    return data + inflate(data);
  }

  private String head(int end) {
    int from = Math.max(0, end - HEAD);
    String head = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    return head.substring(Math.max(0, head.lastIndexOf(" obj")));
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      count++;
    }
    return count;
  }

  private int distanceToEnd(int from) {
    int at = from;
    int most = Math.min(bytes.length - STREAM.length, from + MOST_PACKED + 1);
    while (at < most && !(bytes[at] == 'e' && bytes[at + 3] == 's' && bytes[at + 5] == 'r')) {
      at++;
    }
    return at - from;
  }

  /** Unpacks what begins at an offset, and returns the number of bytes read; 0 if not packed. */
  private int inflate(int from) throws IOException {
    if (from + 1 >= bytes.length || (bytes[from] & 0x0F) != 8) {
      return 0;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
        inflater.inflate(buffer);
        if (inflater.getBytesWritten() > MOST_UNPACKED) {
          throw tooLarge();
        }
      }
      return (int) inflater.getBytesRead();
    } catch (DataFormatException e) {
      return (int) inflater.getBytesRead();
    } finally {
      inflater.end();
    }
  }

  private IOException tooLarge() {
    return new IOException(
        "streams may unpack to " + MOST_UNPACKED + " bytes, but one in '" + name + "' has more");
  }
}
