package vn.kehoach.io.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are there whole or not at all: all written beside their places, then moved. */
final class WholeFiles {

  private WholeFiles() {}

  static void write(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    Map<Path, Path> drafts = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path draft = Files.createTempFile(folder, "." + file.getKey(), ".part");
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

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
