package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Unit;
import vn.kehoach.text.VietnameseNumber;

/**
 * A figure with those of its sub-rows ("Trong đó") that are for the same time, in the same unit.
 *
 * <p>Of an indicator with several figures for one time, as prose that goes from place to place has
 * them, nobody can say whose parts they are: it is passed over. Only what can be added: shares,
 * rates, averages and indices of parts say nothing about the figure above them.
 *
 * @param whole the figure
 * @param parts the figures of its sub-rows, at least one
 */
record Breakdown(Cell whole, ImmutableList<Cell> parts) {

  private static final Words NOT_ADDED = Words.of("not-added-words.txt");
  private static final Words REST = Words.of("rest-words.txt");
  private static final String PER_MILLE = "‰";

  /** Returns the figures of a plan that have parts, in the order of the paper. */
  static ImmutableList<Breakdown> all(PlanView view) {
    ImmutableSet<String> wholes =
        view.rows().stream()
            .filter(row -> row.value().parentId().isPresent())
            .map(row -> row.value().parentId().orElseThrow())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<Cell> added =
        view.levels().stream()
            .filter(cell -> isInGroup(cell.indicator(), wholes))
            .filter(Breakdown::canBeAdded)
            .collect(ImmutableList.toImmutableList());
    ImmutableListMultimap<Key, Cell> parts =
        added.stream()
            .filter(cell -> cell.indicator().parentId().isPresent())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    cell -> key(cell.indicator().parentId().orElse(""), cell), cell -> cell));
    ImmutableMultiset<Key> figures =
        added.stream()
            .map(cell -> key(cell.indicator().id(), cell))
            .collect(ImmutableMultiset.toImmutableMultiset());
    return added.stream()
        .filter(cell -> figures.count(key(cell.indicator().id(), cell)) == 1)
        .map(cell -> new Breakdown(cell, parts.get(key(cell.indicator().id(), cell))))
        .filter(breakdown -> !breakdown.parts.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isInGroup(Indicator row, ImmutableSet<String> wholes) {
    return row.parentId().isPresent() || wholes.contains(row.id());
  }

  private static Key key(String id, Cell cell) {
    return new Key(id, cell.time(), unit(cell).base().key());
  }

  private static boolean canBeAdded(Cell cell) {
    Unit unit = unit(cell);
    return !unit.isPercent()
        && !unit.key().equals(PER_MILLE)
        && unit.denominator().isEmpty()
        && !NOT_ADDED.standIn(cell.indicator().label());
  }

  private static Unit unit(Cell cell) {
    return cell.amount().map(Amount::unit).orElse(Unit.NONE);
  }

  /** Returns the parts that are larger than the whole. */
  ImmutableList<Cell> partsOverWhole() {
    return parts.stream()
        .filter(part -> isOver(Sum.of(amount(part).stream().toList())))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether the parts together are larger than the whole. */
  boolean isOver() {
    return isOver(sum());
  }

  private boolean isOver(Sum sum) {
    boolean open = bound() == Bound.AT_LEAST || bound() == Bound.MORE_THAN;
    Sum mine = Sum.of(amount(whole).stream().toList());
    BigDecimal most = mine.high().add(mine.slack()).add(sum.slack());
    return !open && sum.low().compareTo(most) > 0;
  }

  /** Returns whether the parts together are smaller than the whole. */
  boolean isUnder() {
    boolean open = bound() == Bound.AT_MOST || bound() == Bound.LESS_THAN;
    Sum mine = Sum.of(amount(whole).stream().toList());
    BigDecimal least = mine.low().subtract(mine.slack()).subtract(sum().slack());
    return !open && sum().high().compareTo(least) < 0;
  }

  /** Returns whether the last part is what is left of the whole. */
  boolean isComplete() {
    return REST.standIn(parts.get(parts.size() - 1).indicator().name());
  }

  /** Returns the sum of the parts in the unit of the whole, such as {@code 102 tỷ đồng}. */
  String printedSum() {
    Unit unit = unit(whole);
    BigDecimal sum = sum().low().divide(unit.scale(), MathContext.DECIMAL128).stripTrailingZeros();
    String number = VietnameseNumber.print(sum.scale() < 0 ? sum.setScale(0) : sum);
    return unit.equals(Unit.NONE) ? number : number + ' ' + unit.text();
  }

  private Sum sum() {
    return Sum.of(parts.stream().flatMap(part -> amount(part).stream()).toList());
  }

  private Bound bound() {
    return amount(whole).map(Amount::bound).orElse(Bound.EXACTLY);
  }

  private static Optional<Amount> amount(Cell cell) {
    return cell.amount();
  }

  /** A row at one time, in what is counted. */
  private record Key(String id, Cell.Time time, String unit) {}
}
