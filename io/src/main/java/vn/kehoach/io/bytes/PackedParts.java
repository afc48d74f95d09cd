package vn.kehoach.io.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Walks through the parts of a ZIP archive in the order in which they stand, and unpacks each into
 * a small buffer.
 *
 * <p>The sizes that the archive states are not believed: some programs state none, some in a form
 * that the Java library does not read, and a hostile file lies.
 */
final class PackedParts {

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int LOCAL_HEADER_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** Behind an unpacked part its sizes may be stated in so many bytes. */
  private static final int LONGEST_DESCRIPTOR = 24;

  private final ByteBuffer bytes;
  private final byte[] buffer = new byte[1 << 14];

  PackedParts(byte[] archive) {
    this.bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Unpacks all parts.
   *
   * @throws IOException if the archive is broken, or the taker refuses
   */
  void walk(Taker taker) throws IOException {
    int at = 0;
    while (isHeader(at)) {
      int nameLength = Short.toUnsignedInt(bytes.getShort(at + 26));
      int extraLength = Short.toUnsignedInt(bytes.getShort(at + 28));
      int name = at + LOCAL_HEADER_LENGTH;
      int data = name + nameLength + extraLength;
      if (data > bytes.limit()) {
        throw new IOException("archive must be whole, but ends within the head of a part");
      }
      String part = new String(bytes.array(), name, nameLength, StandardCharsets.UTF_8);
      at = next(data + unpack(at, data, part, taker));
    }
  }

  private boolean isHeader(int at) {
    return at >= 0 && at + LOCAL_HEADER_LENGTH <= bytes.limit() && bytes.getInt(at) == LOCAL_HEADER;
  }

  /** Returns where the next part begins after the end of one, or -1. */
  private int next(int end) {
    for (int at = end; at <= end + LONGEST_DESCRIPTOR; at++) {
      if (isHeader(at)) {
        return at;
      }
    }
    return -1;
  }

  /** Unpacks the part whose head stands at an offset, and returns its packed length. */
  private int unpack(int head, int data, String part, Taker taker) throws IOException {
    int method = Short.toUnsignedInt(bytes.getShort(head + 8));
    if (method == DEFLATED) {
      return inflate(data, part, taker);
    }
    long length = Integer.toUnsignedLong(bytes.getInt(head + 18));
    if (method != STORED || length > bytes.limit() - data) {
      throw new IOException("archive must be stored or deflated, but '" + part + "' is not");
    }
    taker.begin(part);
    taker.take(bytes.array(), data, (int) length);
    return (int) length;
  }

  private int inflate(int data, String part, Taker taker) throws IOException {
    Inflater inflater = new Inflater(true);
    taker.begin(part);
    try {
      inflater.setInput(bytes.array(), data, bytes.limit() - data);
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 && !inflater.finished()) {
          throw new IOException("archive must be whole, but ends within '" + part + "'");
        }
        taker.take(buffer, 0, read);
      }
      return (int) inflater.getBytesRead();
    } catch (DataFormatException e) {
      throw new IOException("archive must be deflated, but '" + part + "' is broken", e);
    } finally {
      inflater.end();
    }
  }

  /** Takes what is unpacked. */
  interface Taker {

    /** Begins a part. */
    void begin(String part) throws IOException;

    /** Takes more bytes of the part; the array is used again. */
    void take(byte[] from, int offset, int length) throws IOException;
  }
}
