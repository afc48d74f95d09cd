package vn.kehoach.validation;

import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.finding.Finding;

/**
 * The order of findings in a report: place in the paper, place in the model, code, arguments.
 *
 * <p>What has no place in the paper comes first, as the header of a plan does. Numbers in a pointer
 * count as numbers: {@code /tasks/9} stands before {@code /tasks/10}.
 */
final class FindingOrder implements Comparator<FindingOrder.Key> {

  /** The parts of a plan in the order of a paper; others follow by name. */
  private static final ImmutableList<String> PARTS =
      ImmutableList.of(
          "",
          "info",
          "legalBases",
          "references",
          "objectives",
          "indicators",
          "indicatorTables",
          "tasks",
          "taskTables",
          "funding",
          "timeline",
          "outline");

  private static final Splitter STEPS = Splitter.on('/');

  private static final Comparator<Key> ORDER =
      Comparator.<Key, Optional<vn.kehoach.source.SourceSpan>>comparing(
              key -> key.finding().place().span(),
              Comparators.emptiesFirst(Comparator.naturalOrder()))
          .thenComparing(Key::steps, Comparators.lexicographical(FindingOrder::compareSteps))
          .thenComparing(key -> key.finding().code())
          .thenComparing(key -> key.finding().arguments().toString());

  private FindingOrder() {}

  /** Returns the findings in order. */
  static ImmutableList<Finding> sort(List<Finding> findings) {
    return sort(findings, Function.identity());
  }

  /** Returns items in the order of the findings they hold. */
  static <T> ImmutableList<T> sort(List<T> items, Function<T, Finding> finding) {
    FindingOrder order = new FindingOrder();
    return items.stream()
        .map(item -> new Keyed<>(item, key(finding.apply(item))))
        .sorted((left, right) -> order.compare(left.key(), right.key()))
        .map(Keyed::item)
        .collect(ImmutableList.toImmutableList());
  }

  private static Key key(Finding finding) {
    return new Key(finding, STEPS.splitToList(finding.place().pointer()));
  }

  @Override
  public int compare(Key left, Key right) {
    return ORDER.compare(left, right);
  }

  private static int compareSteps(String left, String right) {
    int byPart = Integer.compare(part(left), part(right));
    int byLength = isIndex(left) && isIndex(right) ? left.length() - right.length() : 0;
    return byPart != 0 ? byPart : byLength != 0 ? byLength : left.compareTo(right);
  }

  private static int part(String step) {
    int part = PARTS.indexOf(step);
    return part < 0 ? PARTS.size() : part;
  }

  private static boolean isIndex(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A finding with the steps of its pointer, split once. */
  record Key(Finding finding, List<String> steps) {}

  /** An item with what it is ordered by. */
  private record Keyed<T>(T item, Key key) {}
}
