package vn.kehoach.measure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.text.Folding;

/** The known units of {@code units.csv}. */
final class UnitCatalogue {

  /**
   * A known unit.
   *
   * @param name its first spelling
   * @param english its English name
   * @param dimension what it measures
   * @param per whether rates are printed over it, as in "trên 10.000 dân"
   */
  record Entry(String name, String english, Dimension dimension, boolean per) {}

  private static final ImmutableMap<String, Entry> BY_KEY = load();
  static final Phrases<Entry> PHRASES = new Phrases<>(BY_KEY);

  private UnitCatalogue() {}

  static Optional<Entry> find(String printed) {
    return Optional.ofNullable(BY_KEY.get(Folding.key(printed)));
  }

  private static ImmutableMap<String, Entry> load() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (List<String> row : Vocabulary.rows("units.csv")) {
      Dimension dimension = Dimension.valueOf(row.get(2));
      Entry entry = new Entry(row.get(0), row.get(1), dimension, row.get(3).equals("per"));
      entries.putIfAbsent(Folding.key(row.get(0)), entry);
      for (String alias : Splitter.on('|').omitEmptyStrings().split(row.get(4))) {
        entries.putIfAbsent(Folding.key(alias), entry);
      }
    }
    return ImmutableMap.copyOf(entries);
  }
}
