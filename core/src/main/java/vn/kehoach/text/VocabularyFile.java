package vn.kehoach.text;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The form of the library's vocabulary files, such as {@code item-letters.txt}: UTF-8, one entry a
 * line, lines that begin with {@code #} for the reader.
 *
 * <p>A file of several columns parts them by commas; a cell that holds a comma or a quotation mark
 * stands in quotation marks, with its own marks doubled (RFC 4180). White space around cells does
 * not count.
 */
public final class VocabularyFile {

  private VocabularyFile() {}

  /**
   * Returns the entries of a file.
   *
   * @param beside a class of this module in whose package the file lies
   * @param name the file's name
   * @return the lines without white space at their ends, without comments and blank lines
   * @throws IllegalStateException if there is no such file
   */
  public static ImmutableList<String> lines(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "vocabulary must lie in " + beside.getPackageName() + ", but does not: " + name);
      }
      return entries(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the vocabulary " + name, e);
    }
  }

  /** A loop, since streams cost the start of a program more than the reading itself. */
  private static ImmutableList<String> entries(BufferedReader lines) throws IOException {
    ImmutableList.Builder<String> entries = ImmutableList.builder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String entry = line.strip();
      if (!entry.isEmpty() && entry.charAt(0) != '#') {
        entries.add(entry);
      }
    }
    return entries.build();
  }

  /**
   * Returns the entries of a file of several columns.
   *
   * @param beside a class of this module in whose package the file lies
   * @param name the file's name
   * @return the cells of each line, a line that names the columns among them
   * @throws IllegalStateException if there is no such file
   */
  public static ImmutableList<ImmutableList<String>> rows(Class<?> beside, String name) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (String line : lines(beside, name)) {
      rows.add(cells(line));
    }
    return rows.build();
  }

  static ImmutableList<String> cells(String line) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    int from = 0;
    for (int at = line.indexOf(','); at >= 0; at = line.indexOf(',', from)) {
      if (line.lastIndexOf('"', at) >= from) {
        break;
      }
      cells.add(line.substring(from, at).strip());
      from = at + 1;
    }
    return line.indexOf('"', from) < 0
        ? cells.add(line.substring(from).strip()).build()
        : cells.addAll(quoted(line.substring(from))).build();
  }

  private static ImmutableList<String> quoted(String line) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
      if (doubled) {
        cell.append(c);
        i++;
      } else if (c == '"') {
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
