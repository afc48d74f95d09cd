package vn.kehoach.territory;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.source.Certainty;
import vn.kehoach.text.RowFile;

/** The levels of administration of {@code levels.csv}, read when they are first asked for. */
final class TerritoryLevels {

  static final ImmutableList<TerritoryLevel> ALL = load();

  private TerritoryLevels() {}

  private static ImmutableList<TerritoryLevel> load() {
    ImmutableList.Builder<TerritoryLevel> levels = ImmutableList.builder();
    for (RowFile.Row row : RowFile.of(TerritoryLevels.class, "levels.csv")) {
      String ceased = row.text("ceased");
      levels.add(
          new TerritoryLevel(
              Territory.Level.valueOf(row.text("level")),
              ceased.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(ceased)),
              row.text("basis"),
              new Certainty(row.text("mark"))));
    }
    return levels.build();
  }
}
