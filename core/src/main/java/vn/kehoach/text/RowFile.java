package vn.kehoach.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A data file of several columns whose first row names them, such as {@code document-kinds.csv} or
 * a file of the same form by a user of the library.
 *
 * <p>The form is that of {@link VocabularyFile}: UTF-8, commas, {@code #} before a comment. Each
 * row knows its line, so that what is wrong in it can be told with file, line and column.
 */
public final class RowFile {

  private static final int LONGEST_LINE = 20_000;
  private static final int MOST_ROWS = 200_000;

  private RowFile() {}

  /**
   * Returns the rows of a file of this library.
   *
   * @param beside a class of this module in whose package the file lies
   * @param name the file's name
   * @return the rows in order, without comments and blank lines
   * @throws IllegalStateException if there is no such file
   */
  public static ImmutableList<Row> of(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "data must lie in " + beside.getPackageName() + ", but does not: " + name);
      }
      return rows(new InputStreamReader(stream, StandardCharsets.UTF_8), name, Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data file " + name, e);
    }
  }

  /**
   * Returns the rows of a user's file.
   *
   * @param reader the text; it is read to its end and left open
   * @param name what to call the file in errors
   * @param columns the columns it may have, in any order; those that are absent read as empty
   * @param required the columns among them that it must have
   * @return the rows in order, without comments and blank lines
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException if the first row does not name columns that are known, once
   *     each and all that are required, or if a row has more cells than that
   */
  public static ImmutableList<Row> read(
      Reader reader, String name, List<String> columns, List<String> required) throws IOException {
    return rows(reader, name, Optional.of(new Header(columns, required)));
  }

  private static ImmutableList<Row> rows(Reader reader, String name, Optional<Header> wanted)
      throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    ImmutableList<String> header = ImmutableList.of();
    int number = 0;
    int count = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String bare = withoutMark(line, number).strip();
      if (bare.isEmpty() || bare.startsWith("#")) {
        continue;
      }
      if (line.length() > LONGEST_LINE || ++count > MOST_ROWS) {
        throw new IllegalArgumentException(
            "%s, line %d: must have at most %d characters a line and %d rows"
                .formatted(name, number, LONGEST_LINE, MOST_ROWS));
      }
      if (CharMatcher.is('"').countIn(bare) % 2 != 0) {
        throw new IllegalArgumentException(
            "%s, line %d: must close its quotation marks within the line, but was %s"
                .formatted(name, number, bare));
      }
      ImmutableList<String> cells = VocabularyFile.cells(bare);
      if (header.isEmpty()) {
        header = cells;
        if (wanted.isPresent()) {
          wanted.get().check(name, number, header);
        }
      } else {
        rows.add(row(name, number, header, cells));
      }
    }
    return rows.build();
  }

  /** Leaves out the byte order mark that some programs write first. */
  private static String withoutMark(String line, int number) {
    return number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
  }

  private static Row row(
      String name, int number, ImmutableList<String> header, ImmutableList<String> cells) {
    if (cells.size() > header.size()) {
      throw new IllegalArgumentException(
          "%s, line %d: must have %d cells, one a column, but has %d; a cell with a comma stands in quotation marks"
              .formatted(name, number, header.size(), cells.size()));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return new Row(name, number, ImmutableMap.copyOf(row));
  }

  /**
   * What the first row may and must name.
   *
   * @param columns every column that is known
   * @param required those that must be there
   */
  private record Header(List<String> columns, List<String> required) {

    void check(String name, int line, ImmutableList<String> header) {
      for (String column : header) {
        if (!columns.contains(column) || header.indexOf(column) != header.lastIndexOf(column)) {
          throw new IllegalArgumentException(
              "%s, line %d: column must be one of %s, named once, but was '%s'"
                  .formatted(name, line, columns, column));
        }
      }
      for (String column : required) {
        if (!header.contains(column)) {
          throw new IllegalArgumentException(
              "%s, line %d: the first row must name the column '%s', but names %s"
                  .formatted(name, line, column, header));
        }
      }
    }
  }

  /**
   * One row.
   *
   * @param file the name of the file
   * @param line the number of the line, the first being 1
   * @param cells the cells by the names of their columns
   */
  public record Row(String file, int line, ImmutableMap<String, String> cells) {

    /**
     * Returns a cell.
     *
     * @param column the column
     * @return the cell without outer blanks; the empty string where there is none
     */
    public String text(String column) {
      return cells.getOrDefault(column, "");
    }

    /**
     * Returns a cell that must not be empty.
     *
     * @param column the column
     * @param example what might stand there
     * @return the cell
     * @throws IllegalArgumentException if it is empty
     */
    public String required(String column, String example) {
      String text = text(column);
      if (text.isEmpty()) {
        throw wrong(column, "such as '" + example + "'");
      }
      return text;
    }

    /**
     * Returns the entries of a cell that holds several, parted by {@code ;}.
     *
     * @param column the column
     * @return the entries that are not empty, without outer blanks
     */
    public ImmutableList<String> several(String column) {
      ImmutableList.Builder<String> entries = ImmutableList.builder();
      String text = text(column);
      int from = 0;
      while (from <= text.length()) {
        int to = text.indexOf(';', from);
        int end = to < 0 ? text.length() : to;
        String entry = text.substring(from, end).strip();
        if (!entry.isEmpty()) {
          entries.add(entry);
        }
        from = end + 1;
      }
      return entries.build();
    }

    /**
     * Returns an error that says where it is, what was read and what would have been right.
     *
     * @param column the column
     * @param expected what would have been right, as it reads after "must be"
     * @return the error, to be thrown
     */
    public IllegalArgumentException wrong(String column, String expected) {
      return new IllegalArgumentException(
          "%s, line %d, column '%s': must be %s, but was '%s'"
              .formatted(file, line, column, expected, text(column)));
    }
  }
}
