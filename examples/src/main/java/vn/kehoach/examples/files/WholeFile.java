package vn.kehoach.examples.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A text file that is there whole or not at all: written beside its place, then moved. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a text in UTF-8; a file of that name is replaced.
   *
   * @param file the file
   * @param text the text
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, String text) throws IOException {
    Path target = file.toAbsolutePath();
    Path draft = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
