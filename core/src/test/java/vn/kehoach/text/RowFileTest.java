package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowFileTest {

  private static ImmutableList<RowFile.Row> read(String text) throws IOException {
    return RowFile.read(
        new StringReader(text), "mine.csv", List.of("id", "name", "also"), List.of("id"));
  }

  @Test
  void readsRowsWithTheirLines() throws IOException {
    ImmutableList<RowFile.Row> rows =
        read(
            "\ufeff# mine\n\nid, also ,name\na, x; y ;;z ,\"Bộ Văn hóa, \"\"Thể thao\"\"\"\n#\nb\n");

    assertThat(rows).extracting(RowFile.Row::line).containsExactly(4, 6);
    assertThat(rows.get(0).text("name")).isEqualTo("Bộ Văn hóa, \"Thể thao\"");
    assertThat(rows.get(0).several("also")).containsExactly("x", "y", "z");
    assertThat(rows.get(1).text("id")).isEqualTo("b");
    assertThat(rows.get(1).text("also")).isEmpty();
    assertThat(rows.get(1).several("also")).isEmpty();
    assertThat(rows.get(1).text("no such column")).isEmpty();
  }

  @Test
  void readsAnEmptyFile() throws IOException {
    assertThat(read("")).isEmpty();
    assertThat(read("# nothing\n\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id,naem; mine.csv, line 1: column must be one of [id, name, also], named once, but was 'naem'",
        "id,name,id; mine.csv, line 1: column must be one of [id, name, also], named once, but was 'id'",
        "name; mine.csv, line 1: the first row must name the column 'id', but names [name]",
        "id,name|a,b,c; mine.csv, line 2: must have 2 cells, one a column, but has 3",
        "id,name|a,\"b; mine.csv, line 2: must close its quotation marks within the line",
      })
  void saysWhatIsWrongAndWhere(String text, String message) {
    assertThatThrownBy(() -> read(text.replace('|', '\n')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void saysWhichCellIsMissing() throws IOException {
    RowFile.Row row = read("id,name\na,\n").get(0);

    assertThat(row.required("id", "x")).isEqualTo("a");
    assertThatThrownBy(() -> row.required("name", "Kế hoạch"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("mine.csv, line 2, column 'name': must be such as 'Kế hoạch', but was ''");
  }

  @Test
  void boundsTheLine() {
    assertThatThrownBy(() -> read("id\n" + "x".repeat(20_001)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("mine.csv, line 2: must have at most 20000 characters a line");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> RowFile.of(RowFileTest.class, "none.csv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("data must lie in vn.kehoach.text, but does not: none.csv");
  }
}
