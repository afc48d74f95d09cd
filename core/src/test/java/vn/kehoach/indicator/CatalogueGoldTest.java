package vn.kehoach.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.measure.Unit;
import vn.kehoach.text.Folding;

/** Real papers beside the project: what the catalogue calls the pairs that a reader listed. */
class CatalogueGoldTest {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.standard();
  private static final List<String> PAPERS = List.of("003", "004", "001", "002");

  /** How two names that mean the same came out. */
  private enum Outcome {
    ALIKE,
    BOTH_UNNAMED,
    ONE_NAMED,
    DIFFERENTLY
  }

  /**
   * An indicator of a paper with what the catalogue makes of it.
   *
   * @param paper the paper
   * @param name the printed name
   * @param match the best match
   */
  private record Cell(String paper, String name, Optional<CatalogueMatch> match) {

    Optional<CatalogueMatch> sure() {
      return match.filter(CatalogueMatch::isSure);
    }

    @Override
    public String toString() {
      return "%s '%s' %s"
          .formatted(
              paper,
              name,
              match
                  .map(m -> (m.isSure() ? "= " : "? ") + m.entry().id() + " " + m.score())
                  .orElse("-"));
    }
  }

  @BeforeEach
  void needsTheGold() {
    assumeTrue(GoldIndicators.present(), "gold facts lie beside the project");
  }

  @Test
  void callsEveryPairOfTheSameByOneName() throws IOException {
    List<String> table = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (Map<String, String> row : GoldIndicators.rows("pairs.csv")) {
      List<Cell> cells = cells(row);
      for (int i = 0; i < cells.size(); i++) {
        for (int j = i + 1; j < cells.size(); j++) {
          Outcome outcome = outcome(cells.get(i), cells.get(j));
          if (row.get("relation").equals("same")) {
            outcomes.add(outcome);
          }
          table.add(
              "%s | %s | %s | %s"
                  .formatted(row.get("relation"), outcome, cells.get(i), cells.get(j)));
        }
      }
    }
    print(table);

    assertThat(outcomes).as(String.join("\n", table)).hasSize(28).containsOnly(Outcome.ALIKE);
  }

  private static List<Cell> cells(Map<String, String> row) throws IOException {
    List<Cell> cells = new ArrayList<>();
    for (String paper : PAPERS) {
      String name = row.get(paper + " row name");
      if (!name.isEmpty()) {
        Indicator indicator =
            GoldIndicators.of(paper).stream()
                .filter(i -> Folding.key(i.name()).equals(Folding.key(name)))
                .findFirst()
                .orElseThrow();
        cells.add(new Cell(paper, name, CATALOGUE.name(indicator.name(), context(indicator, row))));
      }
    }
    return cells;
  }

  /** Of a figure in two units the pairs mean one alone: "the 77,16% value only". */
  private static NameContext context(Indicator indicator, Map<String, String> row) {
    NameContext context = NameContext.of(indicator);
    boolean twoUnits = context.units().size() > 1 && row.get("note").contains("% value only");
    return twoUnits
        ? new NameContext(
            ImmutableSet.of(Unit.of("%")),
            context.parentRow(),
            context.heading(),
            context.subject(),
            false)
        : context;
  }

  private static Outcome outcome(Cell left, Cell right) {
    Optional<CatalogueMatch> a = left.sure();
    Optional<CatalogueMatch> b = right.sure();
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? Outcome.BOTH_UNNAMED : Outcome.ONE_NAMED;
    }
    return a.get().agreesWith(b.get()) ? Outcome.ALIKE : Outcome.DIFFERENTLY;
  }

  private static void print(List<String> table) {
    String lines = String.join("\n", table) + "\n";
    System.out.writeBytes(lines.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "001, 30, 003, 17",
    "001, 30, 004, 15",
    "001, 31, 003, 11",
    "001, 31, 004, 10",
    "002, 2, 003, 4",
    "002, 2, 004, 3",
    "002, 3, 001, 15",
    "002, 3, 001, 16",
    "003, 5, 004, 4.1",
    "003, 16, 004, 11",
    "004, 11, 004, 11.1",
  })
  void keepsListedFalseFriendsApart(
      String left, String leftNumber, String right, String rightNumber) throws IOException {
    Optional<CatalogueMatch> a = CATALOGUE.name(indicator(left, leftNumber));
    Optional<CatalogueMatch> b = CATALOGUE.name(indicator(right, rightNumber));

    assertThat(a.flatMap(x -> b.filter(x::agreesWith))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "001, 30, gov.sipas",
    "003, 17, health.satisfaction",
    "001, 31, ''",
    "003, 11, health.station-ncd",
    "002, 2, ''",
    "003, 4, health.oop-share",
    "002, 3, soc.jobs",
    "001, 15, soc.vocational-trainees",
    "001, 16, soc.employed-after-training",
    "003, 5, health.full-immunisation",
    "004, 4.1, ''",
    "004, 11, health.beds",
    "004, 11.1, health.beds-private",
  })
  void callsFalseFriendsByTheirOwnNames(String paper, String number, String id) throws IOException {
    Optional<CatalogueMatch> match = CATALOGUE.name(indicator(paper, number));

    assertThat(match.filter(CatalogueMatch::isSure).map(m -> m.entry().id()).orElse(""))
        .isEqualTo(id);
  }

  @Test
  void expectsThousandthsWhereAPaperPrintsHundredths() throws IOException {
    CatalogueMatch match = CATALOGUE.name(indicator("003", "6.2")).orElseThrow();

    assertThat(match.entry().id()).isEqualTo("health.imr");
    assertThat(match.reasons().unit().reason()).isEqualTo(UnitExpectation.Reason.OTHER_SHARE);
  }

  private static Indicator indicator(String paper, String number) throws IOException {
    return GoldIndicators.of(paper).stream()
        .filter(i -> i.number().equals(number))
        .findFirst()
        .orElseThrow();
  }
}
