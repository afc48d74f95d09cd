package vn.kehoach.outline;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The lines of a vocabulary file of this room, without comments and blank lines. */
final class ResourceLines {

  private ResourceLines() {}

  /** Reads the file of that name, which lies next to the package. */
  static ImmutableList<String> of(String name) {
    try (InputStream stream = ResourceLines.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "resource must lie in vn.kehoach.outline, but is not: " + name);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }
}
