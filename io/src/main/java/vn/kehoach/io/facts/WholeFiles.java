package vn.kehoach.io.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are there whole or not at all: all written beside their places, then moved. */
final class WholeFiles {

  private static final int TRIES = 1_000;

  private WholeFiles() {}

  static void write(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    Map<Path, Path> drafts = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path draft = draft(folder, file.getKey());
        drafts.put(draft, folder.resolve(file.getKey()));
        Files.write(draft, file.getValue().getBytes(UTF_8));
      }
      for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
        move(draft.getKey(), draft.getValue());
      }
    } finally {
      for (Path draft : drafts.keySet()) {
        Files.deleteIfExists(draft);
      }
    }
  }

  /** Makes an empty file of a name nobody uses yet. */
  private static Path draft(Path folder, String name) throws IOException {
    for (int i = 1; i <= TRIES; i++) {
      try {
        return Files.createFile(folder.resolve("." + name + "." + i + ".part"));
      } catch (FileAlreadyExistsException e) {
        // somebody else is writing it or died while doing so; the next number is tried
      }
    }
    throw new IOException(
        "no room for a draft of " + name + " in " + folder + ": " + TRIES + " are there already");
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
