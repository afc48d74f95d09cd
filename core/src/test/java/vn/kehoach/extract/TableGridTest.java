package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;

class TableGridTest {

  private static String row(TableGrid grid, int row) {
    return IntStream.range(0, grid.width())
        .mapToObj(column -> grid.text(row, column))
        .collect(Collectors.joining("|"));
  }

  @Test
  void repeatsASpannedCell() {
    TableGrid grid =
        TableGrid.of(
            Papers.table("|TT{r2}|Chỉ tiêu{r2}|Năm{c2}|", "|2024|2025|", "|1|Số khách|5|6|"));

    assertThat(row(grid, 0)).isEqualTo("TT|Chỉ tiêu|Năm|Năm");
    assertThat(row(grid, 1)).isEqualTo("TT|Chỉ tiêu|2024|2025");
    assertThat(row(grid, 2)).isEqualTo("1|Số khách|5|6");
    assertThat(grid.filled(0)).containsExactly(0, 1, 2);
    assertThat(grid.printedCells(1)).isEqualTo(2);
  }

  @Test
  void readsMissingCellsAsEmpty() {
    TableGrid grid = TableGrid.of(Papers.table("|a|b|c|", "|d|"));

    assertThat(row(grid, 1)).isEqualTo("d||");
    assertThat(grid.has(1, 0)).isTrue();
    assertThat(grid.has(1, 1)).isFalse();
    assertThat(grid.blank(1, 1)).isTrue();
  }

  @Test
  void countsHardSpacesAsBlank() {
    TableGrid grid = TableGrid.of(Papers.table("|a|\u00a0|c|"));

    assertThat(grid.filled(0)).containsExactly(0, 2);
  }

  @Test
  void carriesACellDownBesideAShortRow() {
    TableGrid grid = TableGrid.of(Papers.table("|a|b{r3}|", "|c|", "|d|", "|e|f|"));

    assertThat(row(grid, 1)).isEqualTo("c|b");
    assertThat(row(grid, 2)).isEqualTo("d|b");
    assertThat(row(grid, 3)).isEqualTo("e|f");
  }

  @Test
  void boundsASpanThatIsTooWide() {
    TableGrid grid = TableGrid.of(Papers.table("|a{c999999999}{r999999999}|b|", "|c|"));

    assertThat(grid.width()).isEqualTo(200);
    assertThat(grid.height()).isEqualTo(2);
    assertThat(grid.text(1, 199)).isEqualTo("a");
  }

  @Test
  void mayBeEmpty() {
    assertThat(TableGrid.of(new Block.Table(ImmutableList.of())).width()).isZero();
  }
}
