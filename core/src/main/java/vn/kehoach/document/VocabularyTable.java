package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the word lists of this room: comma-separated, commented with {@code #}, first row the names
 * of the columns.
 */
final class VocabularyTable {

  private VocabularyTable() {}

  /** Returns the rows of the resource {@code name}, each a map from column to cell. */
  static ImmutableList<ImmutableMap<String, String>> read(String name) {
    try (InputStream in = VocabularyTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource must be on the class path, but was not: " + name);
      }
      return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Returns the non-empty entries of a cell that holds several, split at {@code ;}. */
  static ImmutableList<String> several(String cell) {
    ImmutableList.Builder<String> entries = ImmutableList.builder();
    int from = 0;
    while (from < cell.length()) {
      int to = cell.indexOf(';', from);
      int end = to < 0 ? cell.length() : to;
      if (end > from) {
        entries.add(cell.substring(from, end));
      }
      from = end + 1;
    }
    return entries.build();
  }

  private static ImmutableList<ImmutableMap<String, String>> rows(BufferedReader lines)
      throws IOException {
    ImmutableList.Builder<ImmutableMap<String, String>> rows = ImmutableList.builder();
    ImmutableList<String> header = ImmutableList.of();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      ImmutableList<String> cells = cells(line);
      if (header.isEmpty()) {
        header = cells;
      } else {
        rows.add(row(header, cells));
      }
    }
    return rows.build();
  }

  private static ImmutableMap<String, String> row(
      ImmutableList<String> header, ImmutableList<String> cells) {
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return row.buildOrThrow();
  }

  private static ImmutableList<String> cells(String line) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    return cells.add(cell.toString().strip()).build();
  }
}
