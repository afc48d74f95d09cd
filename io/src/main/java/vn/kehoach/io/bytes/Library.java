package vn.kehoach.io.bytes;

import java.io.IOException;

/**
 * A library that only one format needs, and that may not be there, such as {@code org.jsoup:jsoup}.
 *
 * @param artifact the group and name of the artifact to add
 * @param type a class of the library
 */
public record Library(String artifact, String type) {

  /**
   * Checks that the library is there.
   *
   * @param name what the file is called, for the message
   * @param reader the class that is about to use it
   * @throws IOException if it is missing, naming the artifact to add
   */
  public void require(String name, Class<?> reader) throws IOException {
    try {
      Class.forName(type, false, reader.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IOException(
          "reading '" + name + "' needs the library " + artifact + "; add it to the class path", e);
    }
  }
}
