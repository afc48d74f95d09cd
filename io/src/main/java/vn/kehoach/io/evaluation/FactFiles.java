package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the files of facts lie. */
interface FactFiles {

  /** The files of a document. */
  ImmutableList<String> NAMES =
      ImmutableList.of("indicators.csv", "tasks.csv", "outline.csv", "meta.json");

  /** Returns the text of a file of a document, or empty if there is none. */
  Optional<String> text(String document, String file) throws IOException;

  /** Returns the files {@code DOC/indicators.csv} or {@code DOC.indicators.csv} of a folder. */
  static FactFiles in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "a folder of facts is needed");
    }
    return (document, file) -> {
      Path inside = folder.resolve(document).resolve(file);
      return whole(Files.exists(inside) ? inside : folder.resolve(document + "." + file));
    };
  }

  /** Returns files that are in memory, by document and name. */
  static FactFiles of(Map<String, ? extends Map<String, String>> texts) {
    return (document, file) ->
        Optional.ofNullable(texts.get(document)).flatMap(t -> Optional.ofNullable(t.get(file)));
  }

  /** Returns the text of a file, or empty if there is no such file. */
  static Optional<String> whole(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new IOException(file + " must be UTF-8, but is not", e);
    }
  }

  /** Returns the names of the documents a folder holds files of, in order. */
  static ImmutableSortedSet<String> documents(Path folder) throws IOException {
    ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.forEach(entry -> document(entry).ifPresent(names::add));
    }
    return names.build();
  }

  private static Optional<String> document(Path entry) {
    String name = String.valueOf(entry.getFileName());
    if (Files.isDirectory(entry)) {
      return Optional.of(name)
          .filter(n -> NAMES.stream().map(entry::resolve).anyMatch(Files::exists));
    }
    return NAMES.stream()
        .filter(file -> name.endsWith("." + file))
        .map(file -> name.substring(0, name.length() - file.length() - 1))
        .findFirst();
  }
}
