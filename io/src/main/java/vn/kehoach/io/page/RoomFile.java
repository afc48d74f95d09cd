package vn.kehoach.io.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that lie beside the classes of a room, such as its style and its words. */
public final class RoomFile {

  private RoomFile() {}

  /**
   * Opens a file.
   *
   * @param room a class of the room
   * @param file the name, such as {@code page.css}
   * @return the bytes, to be closed by the caller
   * @throws IllegalStateException if the library was packed without it
   */
  public static InputStream stream(Class<?> room, String file) {
    InputStream stream = room.getResourceAsStream(file);
    if (stream == null) {
      String folder = room.getPackageName().replace('.', '/');
      throw new IllegalStateException(
          "the library must be packed with " + folder + "/" + file + ", but was not");
    }
    return stream;
  }

  /**
   * Returns the characters of a file.
   *
   * @param room a class of the room
   * @param file the name
   * @return the file read as UTF-8
   * @throws IllegalStateException if the library was packed without it
   */
  public static String text(Class<?> room, String file) {
    try (InputStream stream = stream(room, file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
