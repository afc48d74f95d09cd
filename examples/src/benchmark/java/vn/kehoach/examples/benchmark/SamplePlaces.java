package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.indicator.CatalogueEntry;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Unit;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;

/**
 * Plans of several places for the same years: each has 100 of some 180 indicators, called in its
 * own words.
 */
final class SamplePlaces {

  private static final int INDICATORS = 100;
  private static final int STEP = 7;
  private static final ImmutableList<Integer> YEARS = ImmutableList.of(2020, 2025, 2030);

  /** What a plan may print behind a name. */
  private static final ImmutableList<String> ENDINGS =
      ImmutableList.of("", "", " trên địa bàn tỉnh", " của toàn tỉnh", "");

  private SamplePlaces() {}

  static ImmutableList<Plan> plans(int count) {
    ImmutableList.Builder<Plan> plans = ImmutableList.builder();
    for (int place = 0; place < count; place++) {
      plans.add(plan(place));
    }
    return plans.build();
  }

  private static Plan plan(int place) {
    List<CatalogueEntry> entries = IndicatorCatalogue.standard().entries();
    List<Indicator> rows = new ArrayList<>();
    for (int i = 0; i < INDICATORS; i++) {
      rows.add(indicator(entries.get((i + place * STEP) % entries.size()), place, i));
    }
    return Plan.builder()
        .info(
            PlanInfo.builder()
                .nature(DocumentNature.PLAN)
                .title("KẾ HOẠCH của tỉnh thứ " + (place + 1))
                .build())
        .indicators(rows)
        .build();
  }

  private static Indicator indicator(CatalogueEntry entry, int place, int number) {
    List<String> names = new ArrayList<>();
    names.add(entry.name());
    names.addAll(entry.synonyms());
    int words = place + number;
    Optional<Unit> unit = entry.units().stream().findFirst();
    Indicator.Builder indicator =
        Indicator.builder()
            .id("i" + (number + 1))
            .number(String.valueOf(number + 1))
            .name(names.get(words % names.size()) + ENDINGS.get(words % ENDINGS.size()))
            .unit(unit);
    for (int year : YEARS) {
      indicator.addValues(value(number, year, place, unit.orElse(Unit.NONE)));
    }
    return indicator.build();
  }

  private static IndicatorValue value(int number, int year, int place, Unit unit) {
    boolean first = year == YEARS.get(0);
    BigDecimal amount = BigDecimal.valueOf(5 * (year - 2000L) + (number + 3L * place) % 80, 1);
    return IndicatorValue.builder()
        .id("i" + (number + 1) + "-" + year)
        .kind(first ? ValueKind.BASELINE : ValueKind.TARGET)
        .value(Measured.of(first ? Bound.EXACTLY : Bound.AT_LEAST, Quantity.of(amount, unit)))
        .period(SamplePlans.endOf(year))
        .build();
  }
}
