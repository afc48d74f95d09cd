package vn.kehoach.io.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there whole or not at all: written beside its place, then moved. */
final class SafeFile {

  private static final int TRIES = 1_000;

  private SafeFile() {}

  /** What fills a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  static void write(Path file, Content content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path draft = draft(target);
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.WRITE))) {
        content.writeTo(out);
      }
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Path draft(Path target) throws IOException {
    for (int i = 1; i <= TRIES; i++) {
      Path draft = target.resolveSibling("." + target.getFileName() + "." + i + ".part");
      if (created(draft)) {
        return draft;
      }
    }
    throw new IOException(
        "no room for a draft beside " + target + ": " + TRIES + " drafts are there already");
  }

  private static boolean created(Path draft) throws IOException {
    try {
      Files.createFile(draft);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
