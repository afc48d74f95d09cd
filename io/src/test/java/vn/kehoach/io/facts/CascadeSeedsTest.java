package vn.kehoach.io.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kehoach.comparison.Cascade;
import vn.kehoach.comparison.CascadeLine;
import vn.kehoach.comparison.CascadePlan;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.io.PlanReader;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;
import vn.kehoach.territory.TerritoryUnit;

/**
 * The central targets of 2017 against the plans of three provinces beside the repository; each
 * verdict of {@code cascade-seeds.csv} was found by hand from the papers. Skipped where they are
 * absent.
 */
class CascadeSeedsTest {

  private static final String CENTRE = "20-NQ/TW 2017 (central)";
  private static final List<String> SEEDS = List.of("003", "004", "001");

  private static Cascade cascade;

  @BeforeAll
  static void readsThePapers() throws IOException {
    Path table = shared().resolve("facts").resolve("targets.csv");
    assumeTrue(Files.isRegularFile(table), "the papers are not beside the repository");
    List<Plan> plans = new ArrayList<>();
    for (String seed : SEEDS) {
      plans.add(
          PlanReader.standard()
              .readDocument(shared().resolve("seeds").resolve(seed + ".txt"))
              .then(PlanExtractor::extract)
              .value());
    }
    try (Reader reader = Files.newBufferedReader(table)) {
      Registries registries = Registries.standard();
      Plan centre = TargetTable.read(reader, "targets.csv", registries.indicators()).get(CENTRE);
      cascade = Cascade.of(centre, plans, Optional.of(LocalDate.of(2026, 1, 1)), registries);
    }
  }

  @Test
  void judgesEachTargetAsFoundByHand() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("indicator_id,year,003,004,001");
    for (int row = 0; row < cascade.plans().get(0).lines().size(); row++) {
      CascadeLine first = cascade.plans().get(0).lines().get(row);
      StringBuilder cells = new StringBuilder(first.superior().id());
      cells.append(',').append(first.demand().period().orElseThrow().end().orElseThrow());
      for (CascadePlan plan : cascade.plans()) {
        cells.append(',').append(verdict(plan.lines().get(row)));
      }
      rows.add(cells.toString());
    }

    assertThat(rows)
        .containsExactlyElementsOf(
            Files.readAllLines(
                Path.of("src/test/resources/vn/kehoach/io/facts/cascade-seeds.csv")));
  }

  private static String verdict(CascadeLine line) {
    return line.verdict().code() + line.reason().map(r -> ":" + r.code()).orElse("");
  }

  @Test
  void findsWhatAProvinceAdds() {
    assertThat(cascade.plans().get(0).additions())
        .extracting(Indicator::name)
        .containsExactly("ngân sách cho công tác y tế dự phòng");
    assertThat(cascade.plans().get(1).additions())
        .extracting(Indicator::name)
        .noneMatch(name -> name.contains("vắc xin"))
        .anyMatch(name -> name.contains("y học cổ truyền"));
  }

  @Test
  void saysWhichPredecessorsOfAMergedProvinceCount() {
    assertThat(cascade.plans().stream().map(plan -> plan.places().get(0)).toList())
        .extracting(
            place -> place.now().last().name(),
            place -> names(place.counted()),
            place -> names(place.lacking()))
        .containsExactly(
            tuple("Tuyên Quang", List.of("Tuyên Quang"), List.of("Hà Giang")),
            tuple("An Giang", List.of("Kiên Giang"), List.of("An Giang")),
            tuple("Lâm Đồng", List.of("Bình Thuận"), List.of("Lâm Đồng", "Đắk Nông")));
  }

  private static List<String> names(List<TerritoryUnit> units) {
    return units.stream().map(unit -> unit.last().name()).toList();
  }

  private static Path shared() {
    String named = System.getProperty("kehoach.shared", "");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    Path root = Path.of("").toAbsolutePath();
    while (root.getParent() != null && Files.exists(root.resolve("../pom.xml"))) {
      root = root.getParent();
    }
    return root.resolve("../shared").normalize();
  }
}
