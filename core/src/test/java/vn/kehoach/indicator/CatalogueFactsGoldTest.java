package vn.kehoach.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.source.Certainty;

/** The gathered facts beside the project: each row is in the catalogue, and no surer than there. */
class CatalogueFactsGoldTest {

  private static final Path FACTS = Path.of("..", "..", "shared", "facts");
  private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

  @BeforeEach
  void needsTheFacts() {
    assumeTrue(Files.isReadable(FACTS.resolve("indicators.csv")), "facts lie beside the project");
  }

  @Test
  void everyRowIsInTheCatalogueAsGathered() throws IOException {
    List<Map<String, String>> rows = GoldIndicators.rows(FACTS.resolve("indicators.csv"));

    assertThat(rows).hasSize(174);
    for (Map<String, String> row : rows) {
      CatalogueEntry entry = IndicatorCatalogue.standard().find(row.get("id")).orElseThrow();
      assertThat(entry.name()).isEqualTo(row.get("name_vi"));
      assertThat(entry.englishName()).isEqualTo(row.get("name_en"));
      assertThat(entry.englishUnit()).isEqualTo(row.get("unit"));
      assertThat(entry.aim().name().toLowerCase(Locale.ROOT)).isEqualTo(row.get("direction"));
      assertThat(entry.sector()).isEqualTo(row.get("sector"));
      assertThat(entry.source()).isEqualTo(row.get("source"));
      assertThat(entry.note()).isEqualTo(row.get("note"));
    }
  }

  @Test
  void everyOtherNameIsASynonymOrARelatedName() throws IOException {
    for (Map<String, String> row : GoldIndicators.rows(FACTS.resolve("indicators.csv"))) {
      CatalogueEntry entry = IndicatorCatalogue.standard().find(row.get("id")).orElseThrow();
      Set<String> synonyms = ImmutableSet.copyOf(entry.synonyms());
      Set<String> related = ImmutableSet.copyOf(entry.related());

      assertThat(Sets.union(synonyms, related)).containsAll(LIST.split(row.get("synonyms")));
      assertThat(Sets.intersection(synonyms, related)).as(row.get("id")).isEmpty();
    }
  }

  @Test
  void everyMarkFollowsFromItsSource() throws IOException {
    ImmutableSetMultimap<String, String> central = centralMarks();
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : GoldIndicators.rows(FACTS.resolve("indicators.csv"))) {
      CatalogueEntry entry = IndicatorCatalogue.standard().find(row.get("id")).orElseThrow();
      String mark = mark(row, central.get(row.get("id")));
      if (!entry.certainty().equals(new Certainty(mark))) {
        wrong.add(entry.id() + " must be marked " + mark + ", but is " + entry.certainty());
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsUnverifiedThereIsUnverifiedHere() throws IOException {
    List<Map<String, String>> rows = GoldIndicators.rows(FACTS.resolve("indicators.csv"));
    List<Map<String, String>> unverified =
        rows.stream().filter(row -> row.get("source").contains("unverified")).toList();

    assertThat(unverified).hasSize(31);
    assertThat(unverified)
        .allMatch(
            row ->
                !IndicatorCatalogue.standard()
                    .find(row.get("id"))
                    .orElseThrow()
                    .certainty()
                    .isVerified());
  }

  /** How sure the figures of the central resolution are, by indicator. */
  private static ImmutableSetMultimap<String, String> centralMarks() throws IOException {
    ImmutableSetMultimap.Builder<String, String> marks = ImmutableSetMultimap.builder();
    for (Map<String, String> row : GoldIndicators.rows(FACTS.resolve("targets.csv"))) {
      if (row.get("document").startsWith("20-NQ/TW")) {
        marks.put(row.get("indicator_id"), row.get("status"));
      }
    }
    return marks.build();
  }

  /**
   * One mark for each kind of source: what is named by a group of the provincial system alone has
   * its group verified and not its wording; what the central resolution is said to set is as sure
   * as its figures.
   */
  private static String mark(Map<String, String> row, Set<String> central) {
    Set<String> marks = new LinkedHashSet<>();
    for (String source : LIST.split(row.get("source"))) {
      if (source.contains("general")) {
        marks.add("G");
      } else if (source.startsWith("seed")) {
        marks.add("S");
      } else if (source.startsWith("provincial statistics system")) {
        marks.add("V group, G wording");
      } else {
        boolean unsure = source.equals("NQ 20-NQ/TW 2017") && !central.contains("V");
        marks.add(unsure ? "G" : "V");
      }
    }
    return String.join("; ", marks);
  }
}
