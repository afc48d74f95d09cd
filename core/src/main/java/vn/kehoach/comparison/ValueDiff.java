package vn.kehoach.comparison;

import java.util.List;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.measure.Between;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;
import vn.kehoach.source.Evidence;

/** Changes of the values of one indicator. */
final class ValueDiff {

  static final Traits<IndicatorValue> TRAITS =
      new Traits<>() {
        @Override
        public String id(IndicatorValue value) {
          return value.id();
        }

        @Override
        public String words(IndicatorValue value) {
          return value.kind().label() + value.period().map(p -> " " + p).orElse("");
        }

        @Override
        public String content(IndicatorValue value) {
          return value.kind().label() + " " + value.value();
        }

        @Override
        public boolean triesLikeness() {
          return false;
        }

        @Override
        public Optional<Evidence> evidence(IndicatorValue value) {
          return value.evidence();
        }
      };

  private final Telling<Indicator> telling;
  private final Sides<Indicator> indicator;
  private final Aligned<IndicatorValue> aligned;
  private final int place;

  private ValueDiff(
      Telling<Indicator> telling,
      Sides<Indicator> indicator,
      Aligned<IndicatorValue> aligned,
      int place) {
    this.telling = telling;
    this.indicator = indicator;
    this.aligned = aligned;
    this.place = place;
  }

  /** Tells what changed in the values of the indicator at a place of the earlier list. */
  static void tell(
      Telling<Indicator> telling, Aligned<Indicator> indicators, int i, DiffOptions options) {
    Indicator a = indicators.before(i);
    Indicator b = indicators.after(indicators.afterOf(i));
    if (sayTheSame(a.values(), b.values())) {
      return;
    }
    Sides<Indicator> sides = indicators.sides(i);
    Aligned<IndicatorValue> values =
        Aligned.of(
            a.values(),
            b.values(),
            TRAITS,
            options,
            pointer(sides.before()),
            pointer(sides.after()));
    new ValueDiff(telling, sides, values, i).tellAll();
  }

  private static String pointer(Optional<Side<Indicator>> side) {
    return side.map(s -> s.place().pointer()).orElse("") + "/values/";
  }

  private static boolean sayTheSame(List<IndicatorValue> a, List<IndicatorValue> b) {
    boolean same = a.size() == b.size();
    for (int k = 0; same && k < a.size(); k++) {
      IndicatorValue x = a.get(k);
      IndicatorValue y = b.get(k);
      same =
          x == y
              || (x.id().equals(y.id())
                  && x.value().equals(y.value())
                  && x.hedge().equals(y.hedge())
                  && sameTime(x, y));
    }
    return same;
  }

  private static boolean sameTime(IndicatorValue x, IndicatorValue y) {
    return x.kind() == y.kind() && x.span() == y.span() && x.period().equals(y.period());
  }

  private void tellAll() {
    for (int k = 0; k < aligned.sizeBefore(); k++) {
      int l = aligned.afterOf(k);
      tellIf(l < 0, ChangeType.VALUE_REMOVED, k);
      if (l >= 0) {
        compare(k, aligned.before(k), aligned.after(l));
      }
    }
    for (int l = 0; l < aligned.sizeAfter(); l++) {
      if (aligned.isAdded(l)) {
        Change added = new Change.OfValue(ChangeType.VALUE_ADDED, indicator, aligned.addedSides(l));
        telling.tellPart(added, place, aligned.addedLevel(l));
      }
    }
  }

  private void compare(int k, IndicatorValue x, IndicatorValue y) {
    tellIf(!sameTime(x, y), ChangeType.VALUE_PERIOD_CHANGED, k);
    tellIf(!x.hedge().equals(y.hedge()), ChangeType.VALUE_HEDGE_CHANGED, k);
    if (!x.value().equals(y.value())) {
      tellIf(true, typeOf(x.value(), y.value()), k);
    }
  }

  private void tellIf(boolean so, ChangeType type, int k) {
    if (so) {
      Change change = new Change.OfValue(type, indicator, aligned.sides(k));
      telling.tellPart(change, place, aligned.level(k));
    }
  }

  private static ChangeType typeOf(TargetValue x, TargetValue y) {
    if (x instanceof Measured a
        && y instanceof Measured b
        && a.bound() == b.bound()
        && a.quantity().sameAmount(b.quantity())) {
      return ChangeType.VALUE_RESTATED;
    }
    Optional<Unit> old = unit(x);
    Optional<Unit> now = unit(y);
    boolean otherUnit =
        old.isPresent() && now.isPresent() && !old.get().base().sameAs(now.get().base());
    return otherUnit ? ChangeType.VALUE_UNIT_CHANGED : ChangeType.VALUE_CHANGED;
  }

  private static Optional<Unit> unit(TargetValue value) {
    if (value instanceof Measured measured) {
      return Optional.of(measured.quantity().unit());
    }
    return value instanceof Between between ? Optional.of(between.unit()) : Optional.empty();
  }
}
