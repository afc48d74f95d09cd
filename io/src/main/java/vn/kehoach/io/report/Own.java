package vn.kehoach.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that lie beside the classes of this room. */
final class Own {

  private Own() {}

  static InputStream stream(String file) {
    InputStream stream = Own.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException(
          "the library must be packed with vn/kehoach/io/report/" + file + ", but was not");
    }
    return stream;
  }

  static String text(String file) {
    try (InputStream stream = stream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
