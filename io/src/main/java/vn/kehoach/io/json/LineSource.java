package vn.kehoach.io.json;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream of bytes, one at a time, none longer than a limit. */
final class LineSource implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long number;

  LineSource(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** One line: its number and its bytes, empty where it was too long to keep. */
  record Line(long number, Optional<byte[]> bytes) {}

  /** Returns the next line that is not blank, or nothing at the end. */
  Optional<Line> next() throws IOException {
    while (fill()) {
      Line line = line();
      if (line.bytes().isEmpty() || !isBlank(line.bytes().get())) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private Line line() throws IOException {
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean fits = true;
    while (fill()) {
      int feed = at;
      while (feed < filled && buffer[feed] != '\n') {
        feed++;
      }
      fits = fits && (long) line.size() + feed - at <= longest;
      if (fits) {
        line.write(buffer, at, feed - at);
      }
      boolean ended = feed < filled;
      at = feed + (ended ? 1 : 0);
      if (ended) {
        break;
      }
    }
    return new Line(number, fits ? Optional.of(line.toByteArray()) : Optional.empty());
  }

  private boolean fill() throws IOException {
    if (at == filled) {
      filled = Math.max(0, in.read(buffer, 0, BUFFER));
      at = 0;
    }
    return at < filled;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
