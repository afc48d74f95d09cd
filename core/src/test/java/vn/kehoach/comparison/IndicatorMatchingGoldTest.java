package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.indicator.GoldIndicators;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.Folding;

/** Real papers beside the project: the matches and false friends a careful reader listed. */
class IndicatorMatchingGoldTest {

  @BeforeEach
  void needsTheGold() {
    assumeTrue(GoldIndicators.present(), "gold facts lie beside the project");
  }

  @ParameterizedTest
  @CsvSource({"003, 004", "001, 003", "001, 004", "002, 003", "002, 004", "002, 001"})
  void findsTheListedPairsAndNoOthers(String left, String right) throws IOException {
    Set<String> listed = new HashSet<>();
    Set<String> near = new HashSet<>();
    for (Map<String, String> row : GoldIndicators.rows("pairs.csv")) {
      String pair = pair(row.get(left + " row name"), row.get(right + " row name"));
      boolean isPair =
          !row.get(left + " row name").isEmpty() && !row.get(right + " row name").isEmpty();
      if (isPair) {
        (row.get("relation").equals("same") ? listed : near).add(pair);
      }
    }

    IndicatorMatching matching = matching(left, right);
    Set<String> found =
        matching
            .pairs(MatchVerdict.SAME)
            .map(m -> pair(m.left().name(), m.right().name()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found).noneMatch(near::contains);
    assertThat(found).isEqualTo(listed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"001", "003", "004"})
  void aShareBesideANumberOfPeopleIsNoResultOfAShareOfThePeople(String paper) throws IOException {
    Plan report = Plans.ofIndicators(GoldIndicators.of("002").toArray(new Indicator[0]));
    Plan plan = Plans.ofIndicators(GoldIndicators.of(paper).toArray(new Indicator[0]));

    PlanProgress progress = PlanProgress.of(plan, List.of(report), LocalDate.of(2025, 12, 31));

    assertThat(progress.lines())
        .extracting(ProgressLine::status)
        .containsOnly(ProgressStatus.NOT_ENOUGH_DATA);
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
    "003, 12, 004, 11.1",
  })
  void keepsListedFalseFriendsApart(
      String left, String leftNumber, String right, String rightNumber) throws IOException {
    assertThat(matching(left, right).pairs())
        .noneMatch(
            m -> m.left().number().equals(leftNumber) && m.right().number().equals(rightNumber));
  }

  @Test
  void aSharedParentRowIsOnlyNear() throws IOException {
    assertThat(matching("003", "004").pairs(MatchVerdict.MAYBE))
        .extracting(m -> m.left().number() + "=" + m.right().number())
        .containsExactly("5=4");
  }

  private static IndicatorMatching matching(String left, String right) throws IOException {
    return IndicatorMatching.between(
        IndicatorIndex.of(GoldIndicators.of(left)), IndicatorIndex.of(GoldIndicators.of(right)));
  }

  private static String pair(String left, String right) {
    return Folding.key(left) + " = " + Folding.key(right);
  }
}
