package vn.kehoach.indicator;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.measure.Unit;

/** The page {@code core/INDICATORS.md}, written from a catalogue. */
final class IndicatorsPage {

  private static final String HEAD =
      """
      # Indicators

      The %d indicators of `IndicatorCatalogue.standard()`: what plans of Vietnamese provinces measure, each
      under one name. This page is written from `indicator-catalogue.csv` by `IndicatorsPageTest`; do not edit
      it.

      A printed name is looked up with `catalogue.name("Tỷ lệ bác sỹ/1 vạn dân")`. The answer says which entry
      is meant, how well the name fits (0 to 1), whether that is sure, and why: by its name, by a synonym, by
      most of its words, which words only one side has, whether the printed unit is one of the entry's. A name
      that only comes near is *not* sure and is for a person to look at; a name that nothing is close to has no
      answer. Entries of your own come from a second file in the same form: `catalogue.extendedBy(own)`.

      **Unit**: the usual one first; scale words (triệu, tỷ) do not matter. **Better**: which way the figure is
      meant to go; of a rank the first place is always best. **Points to** lists words that lead to the entry
      and do not settle it.

      **Mark** says how sure it is that the source has the indicator:

      | mark | meaning |
      |---|---|
      | V | a source was read that has it |
      | S | it was seen in a plan paper |
      | G | general knowledge, unverified |
      | V group, G wording | the source has the group of indicators; whether it has this one in these words was not seen |

      Several marks belong to several sources, in their order. Which way is better, the synonyms and the words
      that point to an entry are our own reading. The codes 02xx are those of the national list of 2010; no
      codes of the provincial list of 2023 were found.

      | sector | indicators | sure of source |
      |---|---|---|
      """;

  private static final String SOURCES =
      """

      ## Sources

      The seeds are five papers that were read: 001 plan 969/KH-UBND of Bình Thuận (2021), 003 plan 172-KH/TU
      of Tuyên Quang (2018), 004 plan 132/KH-UBND of Kiên Giang (2018), 000 and 002 news of Yên Bái (2019) and
      Ninh Thuận (2018). The provincial statistics system is that of QĐ 54/2016/QĐ-TTg and QĐ 05/2023/QĐ-TTg.

      """;

  private static final ImmutableMap<String, String> SECTORS =
      ImmutableMap.<String, String>builder()
          .put("health", "Health (y tế)")
          .put("population", "Population (dân số)")
          .put("economy", "Economy (kinh tế)")
          .put("services", "Services (dịch vụ)")
          .put("society", "Society (xã hội)")
          .put("environment", "Environment (môi trường)")
          .put("governance", "Government and Party (chính quyền, Đảng)")
          .buildOrThrow();

  private static final ImmutableMap<Aim, String> AIMS =
      ImmutableMap.of(
          Aim.HIGHER, "more",
          Aim.LOWER, "less",
          Aim.RANGE, "inside a band",
          Aim.CONTEXT, "depends on place and time",
          Aim.NEUTRAL, "neither",
          Aim.REACH, "done or not");

  private IndicatorsPage() {}

  static String write(IndicatorCatalogue catalogue) {
    Map<String, List<CatalogueEntry>> bySector = bySector(catalogue);
    StringBuilder page = new StringBuilder(HEAD.formatted(catalogue.entries().size()));
    bySector.forEach(
        (sector, entries) ->
            page.append(
                "| [%s](#%s) | %d | %d |\n"
                    .formatted(
                        SECTORS.get(sector),
                        anchor(sector),
                        entries.size(),
                        entries.stream().filter(e -> e.certainty().isVerified()).count())));
    bySector.forEach((sector, entries) -> section(page, sector, entries));
    sources(page, catalogue);
    return page.toString();
  }

  private static Map<String, List<CatalogueEntry>> bySector(IndicatorCatalogue catalogue) {
    Map<String, List<CatalogueEntry>> bySector = new LinkedHashMap<>();
    SECTORS.keySet().forEach(sector -> bySector.put(sector, new ArrayList<>()));
    catalogue
        .entries()
        .forEach(e -> bySector.computeIfAbsent(e.sector(), sector -> new ArrayList<>()).add(e));
    return bySector;
  }

  /** The anchor that Markdown makes of a heading. */
  private static String anchor(String sector) {
    return SECTORS
        .get(sector)
        .toLowerCase(Locale.ROOT)
        .replace("(", "")
        .replace(")", "")
        .replace(",", "")
        .replace(' ', '-');
  }

  private static void section(StringBuilder page, String sector, List<CatalogueEntry> entries) {
    page.append("\n## ").append(SECTORS.get(sector)).append("\n\n");
    page.append("| id | indicator | unit | better | mark | also called | points to |\n");
    page.append("|---|---|---|---|---|---|---|\n");
    for (CatalogueEntry entry : entries) {
      String note = entry.note().isEmpty() ? "" : "<br>*" + entry.note() + "*";
      page.append(
          "| `%s` | **%s**<br>%s%s | %s | %s | %s | %s | %s |\n"
              .formatted(
                  entry.id(),
                  entry.name(),
                  entry.englishName(),
                  note,
                  entry.units().stream().map(Unit::text).collect(Collectors.joining(", ")),
                  AIMS.get(entry.aim()),
                  entry.certainty(),
                  String.join("; ", entry.synonyms()),
                  String.join("; ", entry.related())));
    }
  }

  private static void sources(StringBuilder page, IndicatorCatalogue catalogue) {
    Map<String, List<String>> bySource = new LinkedHashMap<>();
    for (CatalogueEntry entry : catalogue.entries()) {
      for (String source : Splitter.on(';').trimResults().split(entry.source())) {
        bySource.computeIfAbsent(source, s -> new ArrayList<>()).add("`" + entry.id() + "`");
      }
    }
    page.append(SOURCES);
    page.append("| source | entries |\n|---|---|\n");
    bySource.forEach(
        (source, ids) -> page.append("| %s | %s |\n".formatted(source, String.join(", ", ids))));
  }
}
