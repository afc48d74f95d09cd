package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Results of all years of a target's period so far, added up or averaged.
 *
 * @param extent the sum or the mean
 * @param earlier the results of the years before the latest
 */
record YearSum(Extent extent, ImmutableList<Dated> earlier) {

  /** The sum or mean; empty if a year is missing, is not exact or ends within the year. */
  static Optional<YearSum> of(ProgressData data, ResultChoice choice, boolean mean) {
    int first = choice.target().period().firstDay().orElseThrow().getYear();
    int last = choice.result().year();
    if (last < first || (mean && choice.result().isPartOfYear())) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    List<Dated> used = new ArrayList<>();
    for (int year = last; year >= first; year--) {
      Optional<Dated> found =
          year == last ? Optional.of(choice.result()) : wholeYear(data, choice, year);
      Optional<BigDecimal> amount = found.flatMap(d -> amount(d, choice));
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(amount.get());
      used.add(found.get());
    }
    BigDecimal years = BigDecimal.valueOf(last - first + 1L);
    Limit limit = Limit.at(mean ? sum.divide(years, MathContext.DECIMAL64) : sum);
    return Optional.of(
        new YearSum(
            new Extent(Optional.of(limit), Optional.of(limit)),
            ImmutableList.copyOf(used.subList(1, used.size()))));
  }

  private static Optional<Dated> wholeYear(ProgressData data, ResultChoice choice, int year) {
    return Lists.reverse(data.results()).stream()
        .filter(d -> d.year() == year && !d.isPartOfYear())
        .filter(d -> d.until().getDayOfYear() == d.until().lengthOfYear())
        .filter(d -> amount(d, choice).isPresent())
        .findFirst();
  }

  private static Optional<BigDecimal> amount(Dated dated, ResultChoice choice) {
    return choice
        .inTargetUnit(dated)
        .filter(Extent::isPoint)
        .flatMap(Extent::low)
        .map(Limit::amount);
  }
}
