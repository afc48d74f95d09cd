package vn.kehoach.measure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The commented resource files of this room, read row by row. */
final class Vocabulary {

  private static final Splitter FIELDS = Splitter.on(',').trimResults();

  private Vocabulary() {}

  /** The rows of a file after its heading; blank lines and lines that begin with # are left out. */
  static ImmutableList<List<String>> rows(String file) {
    try (InputStream stream = Vocabulary.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("resource must lie in vn.kehoach.measure: " + file);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .skip(1)
          .map(FIELDS::splitToList)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the vocabulary " + file, e);
    }
  }
}
