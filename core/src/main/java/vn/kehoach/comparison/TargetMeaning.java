package vn.kehoach.comparison;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import vn.kehoach.indicator.Direction;
import vn.kehoach.measure.Absent;
import vn.kehoach.measure.Between;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Qualitative;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Rank;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;

/** What it means that a target became another: up or down, and by a direction more or less. */
final class TargetMeaning {

  /** A stretch of amounts with the way its one end is meant; both ends are one for one amount. */
  private record Stretch(Quantity low, Quantity high, Bound bound) {

    Stretch times(BigDecimal factor) {
      return new Stretch(times(low, factor), times(high, factor), bound);
    }

    private static Quantity times(Quantity quantity, BigDecimal factor) {
      return Quantity.of(quantity.amount().multiply(factor), quantity.unit());
    }
  }

  private TargetMeaning() {}

  static ImmutableSet<Meaning> of(
      TargetValue before, TargetValue after, Supplier<Direction> direction) {
    if (before instanceof Absent != after instanceof Absent) {
      return ImmutableSet.of(
          before instanceof Absent ? Meaning.TARGET_SET : Meaning.TARGET_DROPPED);
    }
    if (before instanceof Rank a && after instanceof Rank b) {
      return ranks(a, b);
    }
    if (before instanceof Qualitative a && after instanceof Qualitative b) {
      boolean same = Wording.isSame(a.text(), b.text());
      return ImmutableSet.of(same ? Meaning.WORDING_ONLY : Meaning.TARGET_CHANGED);
    }
    Optional<Stretch> a = stretch(before);
    Optional<Stretch> b = stretch(after);
    return a.isPresent() && b.isPresent()
        ? stretches(a.get(), b.get(), direction)
        : ImmutableSet.of(Meaning.TARGET_CHANGED);
  }

  /** A smaller rank is the better one, whatever is ranked. */
  private static ImmutableSet<Meaning> ranks(Rank a, Rank b) {
    if (!Wording.isSame(a.scope(), b.scope())) {
      return ImmutableSet.of(Meaning.TARGET_CHANGED);
    }
    int order = Integer.compare(a.worst(), b.worst());
    order = order != 0 ? order : Integer.compare(a.best(), b.best());
    return ImmutableSet.of(
        order > 0
            ? Meaning.TARGET_TIGHTENED
            : order < 0 ? Meaning.TARGET_RELAXED : Meaning.WORDING_ONLY);
  }

  private static Optional<Stretch> stretch(TargetValue value) {
    if (value instanceof Measured measured) {
      Quantity base = measured.quantity().inBaseUnit();
      return Optional.of(new Stretch(base, base, measured.bound()));
    }
    if (value instanceof Between between) {
      return Optional.of(
          new Stretch(
              Quantity.of(between.low(), between.unit()).inBaseUnit(),
              Quantity.of(between.high(), between.unit()).inBaseUnit(),
              Bound.EXACTLY));
    }
    return Optional.empty();
  }

  /** Units of one thing in other words are told besides where the amount went. */
  private static ImmutableSet<Meaning> stretches(
      Stretch a, Stretch b, Supplier<Direction> direction) {
    Unit from = a.low().unit();
    Unit to = b.low().unit();
    if (from.sameAs(to)) {
      return inOneUnit(a, b, direction);
    }
    Optional<ImmutableSet<Meaning>> went =
        Scales.factor(from, to)
            .map(factor -> inOneUnit(a.times(factor), b, direction))
            .or(() -> Scales.factor(to, from).map(by -> inOneUnit(a, b.times(by), direction)));
    boolean scale = from.factorTo(to).isPresent() || to.factorTo(from).isPresent();
    return went.map(told -> scale ? told : inOtherWords(told))
        .orElse(ImmutableSet.of(Meaning.UNIT_CHANGED));
  }

  private static ImmutableSet<Meaning> inOtherWords(ImmutableSet<Meaning> told) {
    return told.contains(Meaning.SAME_VALUE)
        ? ImmutableSet.of(Meaning.UNIT_CHANGED)
        : ImmutableSet.<Meaning>builder().addAll(told).add(Meaning.UNIT_CHANGED).build();
  }

  private static ImmutableSet<Meaning> inOneUnit(
      Stretch a, Stretch b, Supplier<Direction> direction) {
    int low = amount(b.low()).compareTo(amount(a.low()));
    int high = amount(b.high()).compareTo(amount(a.high()));
    if (low == 0 && high == 0 && a.bound() == b.bound()) {
      return ImmutableSet.of(Meaning.SAME_VALUE);
    }
    ImmutableSet.Builder<Meaning> meanings = ImmutableSet.builder();
    int shift = low * high < 0 ? 0 : Integer.signum(low + high);
    if (shift != 0) {
      meanings.add(shift > 0 ? Meaning.TARGET_RAISED : Meaning.TARGET_LOWERED);
    }
    int demand = demand(a, b, direction.get());
    if (demand != 0) {
      meanings.add(demand > 0 ? Meaning.TARGET_TIGHTENED : Meaning.TARGET_RELAXED);
    }
    ImmutableSet<Meaning> found = meanings.build();
    return found.isEmpty() ? ImmutableSet.of(Meaning.TARGET_CHANGED) : found;
  }

  private static BigDecimal amount(Quantity quantity) {
    return quantity.amount();
  }

  /**
   * Greater than 0 if b asks for more, less if for less, 0 if that cannot be said. Whichever way is
   * up, "about 90" asks for less than any other form of 90.
   */
  private static int demand(Stretch a, Stretch b, Direction direction) {
    int strictness = Integer.compare(strictness(b.bound()), strictness(a.bound()));
    int distance =
        switch (direction) {
          case HIGHER -> amount(b.low()).compareTo(amount(a.low()));
          case LOWER -> amount(a.high()).compareTo(amount(b.high()));
          case NEITHER -> 0;
        };
    boolean vague = a.bound() == Bound.ABOUT || b.bound() == Bound.ABOUT;
    if (direction == Direction.NEITHER) {
      return vague && sameAmounts(a, b) ? strictness : 0;
    }
    if (!bindsTowards(a.bound(), direction) || !bindsTowards(b.bound(), direction)) {
      return 0;
    }
    if (distance == 0 || !vague) {
      return distance == 0 ? strictness : distance;
    }
    return distance * strictness < 0 ? 0 : distance;
  }

  private static boolean sameAmounts(Stretch a, Stretch b) {
    return amount(a.low()).compareTo(amount(b.low())) == 0
        && amount(a.high()).compareTo(amount(b.high())) == 0;
  }

  /** "Not above 5" binds nobody who is meant to go up. */
  private static boolean bindsTowards(Bound bound, Direction direction) {
    return switch (bound) {
      case EXACTLY, ABOUT -> true;
      case MORE_THAN, AT_LEAST -> direction == Direction.HIGHER;
      case LESS_THAN, AT_MOST -> direction == Direction.LOWER;
    };
  }

  private static int strictness(Bound bound) {
    return switch (bound) {
      case ABOUT -> 0;
      case EXACTLY, AT_LEAST, AT_MOST -> 1;
      case MORE_THAN, LESS_THAN -> 2;
    };
  }
}
