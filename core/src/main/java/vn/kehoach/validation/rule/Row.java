package vn.kehoach.validation.rule;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.kehoach.indicator.CatalogueMatch;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Absent;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.text.Folding;
import vn.kehoach.timeline.Period;
import vn.kehoach.validation.ValidationContext;

/** An indicator of a plan with its place and what rules ask about it, worked out once. */
final class Row {

  /** The kinds of values that say where something stands or is to stand, not how it changes. */
  private static final Set<ValueKind> LEVELS =
      Sets.immutableEnumSet(
          ValueKind.BASELINE, ValueKind.TARGET, ValueKind.ACTUAL, ValueKind.ESTIMATE);

  /** So many figures are sooner held against each other than counted by their times. */
  private static final int FEW = 6;

  private final Located<Indicator> indicator;
  private final ImmutableList<Cell> cells;
  private final ImmutableList<Cell> levels;
  private final boolean severalForOneTime;
  private final Supplier<String> bare;
  private final Supplier<String> label;
  private final Supplier<String> name;
  private final Supplier<Direction> direction;
  private final Supplier<Optional<CatalogueMatch>> known;

  private Row(Located<Indicator> indicator, Supplier<Optional<CatalogueMatch>> known) {
    this.indicator = indicator;
    this.cells = cells(indicator);
    this.levels =
        where(cell -> LEVELS.contains(cell.value().kind()) && cell.own().isPresent(), cells);
    this.severalForOneTime = severalForOneTime(levels);
    this.bare = Suppliers.memoize(() -> Folding.key(indicator.value().name()));
    this.label = Suppliers.memoize(this::makeLabel);
    this.name = Suppliers.memoize(() -> Names.name(indicator.value(), bare()));
    this.direction = Suppliers.memoize(() -> Directions.of(indicator.value(), label()));
    this.known = known;
  }

  /** Returns the rows of a plan. */
  static ImmutableList<Row> all(
      Plan plan, ImmutableList<Located<Indicator>> indicators, ValidationContext context) {
    IndicatorCatalogue catalogue = context.registries().indicators();
    Supplier<ImmutableList<Optional<CatalogueMatch>>> known =
        Suppliers.memoize(() -> catalogue.sureNames(plan.indicators()));
    List<Row> rows = new ArrayList<>();
    for (Located<Indicator> indicator : indicators) {
      int place = rows.size();
      rows.add(new Row(indicator, () -> Objects.requireNonNull(known.get()).get(place)));
    }
    return ImmutableList.copyOf(rows);
  }

  Indicator value() {
    return indicator.value();
  }

  Place place() {
    return indicator.place();
  }

  /** Returns the values. */
  ImmutableList<Cell> cells() {
    return cells;
  }

  /** Returns the figures that say where something stands or is to stand. */
  ImmutableList<Cell> levels() {
    return levels;
  }

  /** Returns the figures of a kind. */
  ImmutableList<Cell> levels(ValueKind kind) {
    return where(cell -> cell.value().kind() == kind, levels);
  }

  /** Returns whether one of the figures is of a kind. */
  boolean hasLevel(ValueKind kind) {
    for (Cell cell : levels) {
      if (cell.value().kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether two of the figures are of the same kind and for the same time. */
  boolean hasSeveralForOneTime() {
    return severalForOneTime;
  }

  /** Returns whether a value of a kind stands in the row, be it a figure or words. */
  boolean gives(ValueKind kind) {
    for (Cell cell : cells) {
      if (cell.value().kind() == kind && !(cell.value().value() instanceof Absent)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the key of the name with that of the group. */
  String label() {
    return Objects.requireNonNull(label.get());
  }

  private String makeLabel() {
    String printed = value().label();
    return printed.equals(value().name()) ? bare() : Folding.key(printed);
  }

  private String bare() {
    return Objects.requireNonNull(bare.get());
  }

  /** Returns a key that is equal for rows of one name, group and population. */
  String name() {
    return Objects.requireNonNull(name.get());
  }

  /** Returns which way the indicator is meant to go. */
  Direction direction() {
    return Objects.requireNonNull(direction.get());
  }

  /** Returns which indicator of the catalogue it surely is. */
  Optional<CatalogueMatch> known() {
    return Objects.requireNonNull(known.get());
  }

  private static ImmutableList<Cell> cells(Located<Indicator> indicator) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    for (int number = 0; number < indicator.value().values().size(); number++) {
      cells.add(Cell.of(indicator, number));
    }
    return cells.build();
  }

  private static ImmutableList<Cell> where(Predicate<Cell> test, ImmutableList<Cell> cells) {
    ImmutableList.Builder<Cell> kept = ImmutableList.builder();
    for (Cell cell : cells) {
      if (test.test(cell)) {
        kept.add(cell);
      }
    }
    return kept.build();
  }

  private static boolean severalForOneTime(ImmutableList<Cell> levels) {
    return levels.size() > FEW
        ? levels.stream().map(Stand::of).distinct().count() < levels.size()
        : severalOfFew(levels);
  }

  private static boolean severalOfFew(ImmutableList<Cell> levels) {
    for (int i = 1; i < levels.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (Stand.isOfBoth(levels.get(i).value(), levels.get(j).value())) {
          return true;
        }
      }
    }
    return false;
  }

  /** A kind of value at a time. */
  private record Stand(ValueKind kind, Optional<Period> period) {

    static Stand of(Cell cell) {
      return new Stand(cell.value().kind(), cell.value().period());
    }

    static boolean isOfBoth(IndicatorValue a, IndicatorValue b) {
      return a.kind() == b.kind() && a.period().equals(b.period());
    }
  }
}
