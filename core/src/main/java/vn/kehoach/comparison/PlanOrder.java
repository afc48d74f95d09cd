package vn.kehoach.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An order of plans that depends on their indicators alone, so that whatever is settled by it does
 * not depend on the order in which the plans are given.
 *
 * <p>Plans are put in order by the labels of their indicators; those with the same labels by all
 * that their indicators say. Plans that differ in neither may stand for each other.
 */
final class PlanOrder {

  private static final Comparator<IndicatorIndex> ORDER =
      Comparator.comparingInt(IndicatorIndex::size)
          .thenComparing(PlanOrder::compareLabels)
          .thenComparing(PlanOrder::compareAll);

  private PlanOrder() {}

  /** The places of the plans in that order. */
  static int[] of(List<IndicatorIndex> plans) {
    return IntStream.range(0, plans.size())
        .boxed()
        .sorted(Comparator.comparing(plans::get, ORDER))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int compareLabels(IndicatorIndex a, IndicatorIndex b) {
    for (int i = 0; i < a.size(); i++) {
      int order = a.profile(i).key().compareTo(b.profile(i).key());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compareAll(IndicatorIndex a, IndicatorIndex b) {
    for (int i = 0; i < a.size(); i++) {
      String mine = a.profile(i).indicator().toString();
      int order = mine.compareTo(b.profile(i).indicator().toString());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
