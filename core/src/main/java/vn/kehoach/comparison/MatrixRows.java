package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.Folding;

/** The rows of a matrix: groups of indicators in order, each with its label and direction. */
final class MatrixRows {

  /** What stands in most plans and early in them comes first. */
  private static final Comparator<Placed> ORDER =
      Comparator.comparingLong((Placed placed) -> -placed.row().plans())
          .thenComparingDouble(Placed::position)
          .thenComparing(placed -> Folding.key(placed.row().label()))
          .thenComparing(MatrixRows::contents);

  /**
   * A row with where it stands in its plans on average, from 0 to 1.
   *
   * @param row the row
   * @param position 0 at the beginning, 1 at the end
   */
  private record Placed(MatrixRow row, double position) {}

  /** What the plans say, whichever comes first; asked for where all else is the same. */
  private static String contents(Placed placed) {
    return placed.row().indicators().stream()
        .flatMap(Optional::stream)
        .map(Indicator::toString)
        .sorted()
        .collect(Collectors.joining());
  }

  private final List<IndicatorIndex> plans;
  private final Optional<IndicatorIndex> superior;
  private final MatrixOptions options;

  MatrixRows(List<Plan> plans, MatrixOptions options) {
    this.options = options;
    this.plans = plans.stream().map(p -> IndicatorIndex.of(p, options.registries())).toList();
    this.superior = options.superior().map(p -> IndicatorIndex.of(p, options.registries()));
  }

  ImmutableList<MatrixRow> rows() {
    List<IndicatorIndex> all = Stream.concat(plans.stream(), superior.stream()).toList();
    ImmutableList<IndicatorGroup> groups = IndicatorGroups.of(plans, superior, options.decisions());
    return new Elsewhere(all, options.decisions())
        .join(groups).stream()
            .map(group -> new Placed(row(group), position(group)))
            .sorted(ORDER)
            .map(Placed::row)
            .collect(ImmutableList.toImmutableList());
  }

  private double position(IndicatorGroup group) {
    return IntStream.range(0, plans.size())
        .filter(group::has)
        .mapToDouble(p -> (double) group.places().get(p) / plans.get(p).size())
        .sorted()
        .average()
        .orElse(1);
  }

  private MatrixRow row(IndicatorGroup group) {
    ImmutableList<Optional<Indicator>> members =
        IntStream.range(0, plans.size())
            .mapToObj(plan -> group.whole(plan, plans))
            .collect(ImmutableList.toImmutableList());
    Optional<Indicator> demanding =
        superior
            .filter(s -> group.has(plans.size()))
            .map(s -> s.profile(group.places().get(plans.size())).indicator());
    Direction direction = direction(group, demanding);
    return new MatrixRow(
        label(members, demanding),
        direction,
        group.verdict(),
        members,
        demanding,
        new MatrixLines(members, group.unsure(), demanding, direction).lines());
  }

  /**
   * The superior paper's label, else that of most plans, the shortest, the first by its letters.
   */
  private static String label(List<Optional<Indicator>> members, Optional<Indicator> demanding) {
    if (demanding.isPresent()) {
      return demanding.get().label();
    }
    Map<String, Integer> counts = new HashMap<>();
    members.stream()
        .flatMap(Optional::stream)
        .forEach(indicator -> counts.merge(indicator.label(), 1, Integer::sum));
    return counts.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The superior paper's direction, else that of most plans whose indicator is sure. */
  private Direction direction(IndicatorGroup group, Optional<Indicator> demanding) {
    int votes = 0;
    if (demanding.isPresent()) {
      votes = vote(superior.orElseThrow().profile(group.places().get(plans.size())));
    }
    boolean told = votes != 0;
    for (int plan = 0; plan < plans.size() && !told; plan++) {
      if (group.has(plan) && !group.unsure().get(plan)) {
        votes += vote(plans.get(plan).profile(group.places().get(plan)));
      }
    }
    return votes > 0 ? Direction.HIGHER : votes < 0 ? Direction.LOWER : Direction.NEITHER;
  }

  private static int vote(IndicatorProfile profile) {
    Indicator indicator = profile.indicator();
    Direction direction =
        Heading.of(
            indicator,
            profile::direction,
            indicator.values(ValueKind.BASELINE).toList(),
            indicator.values(ValueKind.TARGET).toList());
    return direction == Direction.HIGHER ? 1 : direction == Direction.LOWER ? -1 : 0;
  }
}
