package vn.kehoach.indicator;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.measure.Unit;
import vn.kehoach.source.Certainty;
import vn.kehoach.text.RowFile;

/** The form of a catalogue's data file; see {@code indicator-catalogue.csv}. */
final class CatalogueFile {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "id",
          "mark",
          "name",
          "name_en",
          "unit",
          "unit_en",
          "aim",
          "synonyms",
          "related",
          "sector",
          "source",
          "note");
  private static final ImmutableList<String> REQUIRED = ImmutableList.of("id", "name");
  private static final Splitter UNITS = Splitter.on('|').trimResults().omitEmptyStrings();

  private CatalogueFile() {}

  static ImmutableList<CatalogueEntry> standard() {
    return entries(RowFile.of(CatalogueFile.class, "indicator-catalogue.csv"));
  }

  static ImmutableList<CatalogueEntry> read(Reader reader, String name) throws IOException {
    return entries(RowFile.read(reader, name, COLUMNS, REQUIRED));
  }

  private static ImmutableList<CatalogueEntry> entries(List<RowFile.Row> rows) {
    Set<String> ids = new HashSet<>();
    ImmutableList.Builder<CatalogueEntry> entries = ImmutableList.builder();
    for (RowFile.Row row : rows) {
      CatalogueEntry entry = entry(row);
      if (!ids.add(entry.id())) {
        throw row.wrong("id", "the id of one row alone");
      }
      entries.add(entry);
    }
    return entries.build();
  }

  private static CatalogueEntry entry(RowFile.Row row) {
    return CatalogueEntry.builder()
        .id(row.required("id", "health.doctors"))
        .certainty(certainty(row))
        .name(row.required("name", "Số bác sĩ trên 10.000 dân"))
        .englishName(row.text("name_en"))
        .units(units(row))
        .englishUnit(row.text("unit_en"))
        .aim(aim(row))
        .synonyms(row.several("synonyms"))
        .related(row.several("related"))
        .sector(row.text("sector"))
        .source(row.text("source"))
        .note(row.text("note"))
        .build();
  }

  private static Certainty certainty(RowFile.Row row) {
    try {
      return new Certainty(row.text("mark"));
    } catch (IllegalArgumentException e) {
      throw row.wrong("mark", "empty or hold V, V2, S, G or C, such as 'V group, G wording'");
    }
  }

  private static ImmutableList<Unit> units(RowFile.Row row) {
    try {
      return UNITS
          .splitToStream(row.text("unit"))
          .map(Unit::of)
          .collect(ImmutableList.toImmutableList());
    } catch (IllegalArgumentException e) {
      throw row.wrong("unit", "units with | between, such as '%|‰'");
    }
  }

  private static Aim aim(RowFile.Row row) {
    String text = row.text("aim");
    if (text.isEmpty()) {
      return Aim.NEUTRAL;
    }
    Optional<Aim> aim = Arrays.stream(Aim.values()).filter(a -> label(a).equals(text)).findFirst();
    return aim.orElseThrow(
        () ->
            row.wrong(
                "aim", "one of " + Arrays.stream(Aim.values()).map(CatalogueFile::label).toList()));
  }

  static String label(Aim aim) {
    return aim.name().toLowerCase(Locale.ROOT);
  }
}
