package vn.kehoach.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a vocabulary file of this room, without comments and blank lines. */
final class Vocabulary {

  private static final Splitter COLUMNS = Splitter.on(',').trimResults();

  private Vocabulary() {}

  /** Reads the file of that name, which lies next to the package: one list of columns a row. */
  static ImmutableList<List<String>> rows(String name) {
    try (InputStream stream = Vocabulary.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("resource must lie in vn.kehoach.extract: " + name);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(COLUMNS::splitToList)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }
}
