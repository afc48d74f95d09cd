package vn.kehoach.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.territory.Territory;
import vn.kehoach.text.RowFile;
import vn.kehoach.text.RowFile.Row;

/** Printed names and what a person says they stand for: {@code resolutions.csv}. */
class AgencyResolutionsTest {

  static List<Row> rows() {
    return RowFile.of(AgencyResolutionsTest.class, "resolutions.csv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void namesStandForWhatAPersonSays(Row row) {
    AgencyResolution found =
        AgencyRegistry.standard()
            .resolve(row.text("printed"), place(row), LocalDate.parse(row.text("date")));

    assertThat(ResolutionText.of(found)).as(row.text("printed")).isEqualTo(row.text("stands_for"));
  }

  @Test
  void thereAreManyAndOfEveryShape() {
    List<String> shapes = List.of("one ", "local.", "group", "ended ", "not begun ", "ambiguous");

    assertThat(rows()).hasSizeGreaterThan(400);
    assertThat(shapes)
        .allMatch(shape -> rows().stream().anyMatch(r -> r.text("stands_for").startsWith(shape)));
  }

  private static Optional<Territory> place(Row row) {
    if (row.text("place").isEmpty()) {
      return Optional.empty();
    }
    String level = row.text("level").toUpperCase(Locale.ROOT);
    return Optional.of(Territory.of(row.text("place"), Territory.Level.valueOf(level)));
  }
}
