package vn.kehoach.comparison;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A commented table next to this package, cells with commas between. */
final class NameTable {

  private static final Splitter COMMA = Splitter.on(',').trimResults();

  private NameTable() {}

  /** The rows after the header line, without comments. */
  static ImmutableList<List<String>> rows(String name) {
    InputStream stream = Objects.requireNonNull(NameTable.class.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(COMMA::splitToList)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("resource must be readable: " + name, e);
    }
  }
}
