package vn.kehoach.agency;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A commented comma-separated resource next to this package. */
final class ResourceTable {

  private ResourceTable() {}

  /** The lines of a resource without comments and blank lines. */
  static ImmutableList<String> lines(String name) {
    InputStream stream =
        Objects.requireNonNull(ResourceTable.class.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableList::copyOf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows after the header line. */
  static ImmutableList<ImmutableList<String>> rows(String name) {
    return lines(name).stream()
        .skip(1)
        .map(ResourceTable::cells)
        .collect(ImmutableList.toImmutableList());
  }

  /** The parts of a cell that holds several, separated by ';'. */
  static List<String> parts(String cell) {
    return Splitter.on(';').trimResults().omitEmptyStrings().splitToList(cell);
  }

  private static ImmutableList<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return ImmutableList.copyOf(cells);
  }
}
