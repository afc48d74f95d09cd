package vn.kehoach.naming;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.kehoach.measure.Dimension;
import vn.kehoach.measure.Unit;

/** The units of an indicator, and whether another's can mean the same figure. */
public final class UnitFit {

  /** What is left of a score for people against visits, hectares against kilometres. */
  private static final double OTHER_DIMENSION = 0.7;

  /** What is left of a score for rates over other bases, or for a rate against a number. */
  private static final double OTHER_BASE = 0.7;

  /** What is left of a score for a share or a sum against a unit that is not known. */
  private static final double UNKNOWN = 0.7;

  /**
   * A unit as far as it counts.
   *
   * @param key its spelling
   * @param dimension what it measures
   * @param base what it is a rate over
   * @param plain the key without scale words and numbers: of {@code bác sĩ/1.000 dân} as of {@code
   *     bác sĩ/1 vạn dân}
   */
  private record Kind(String key, Optional<Dimension> dimension, String base, String plain) {}

  private final ImmutableSet<Kind> kinds;

  private UnitFit(ImmutableSet<Kind> kinds) {
    this.kinds = kinds;
  }

  /**
   * Returns some units prepared for comparison.
   *
   * @param units the units that a figure is printed in
   * @return the prepared units; {@link Unit#NONE} does not count
   */
  public static UnitFit of(Iterable<Unit> units) {
    ImmutableSet.Builder<Kind> kinds = ImmutableSet.builder();
    units.forEach(unit -> add(kinds, unit));
    return new UnitFit(kinds.build());
  }

  private static void add(ImmutableSet.Builder<Kind> kinds, Unit unit) {
    if (!unit.equals(Unit.NONE)) {
      kinds.add(
          new Kind(
              unit.key(),
              unit.dimension(),
              unit.denominator().map(Unit::key).orElse(""),
              plain(unit)));
    }
  }

  private static String plain(Unit unit) {
    return unit.denominator()
        .map(under -> unit.numerator().orElse(unit).base().key() + '/' + under.base().key())
        .orElse(unit.key());
  }

  /**
   * Returns what is left of a score after the units are compared.
   *
   * @param other the units of another indicator
   * @return 0 for a share against a sum of money, 1 if they fit or either has none
   */
  public double factor(UnitFit other) {
    if (kinds.isEmpty() || other.kinds.isEmpty() || kinds.equals(other.kinds)) {
      return 1;
    }
    double best = 0;
    for (Kind mine : kinds) {
      for (Kind its : other.kinds) {
        best = Math.max(best, factor(mine, its));
      }
    }
    return best;
  }

  /**
   * Returns whether some figures are numbers and others shares: 1.200 hộ, đạt 80 %.
   *
   * <p>Of what such a share is one, the whole or the plan, its unit does not tell.
   *
   * @return whether a share stands beside a number of people, households or the like
   */
  public boolean hasNumberBesideShare() {
    return kinds.stream().anyMatch(kind -> is(kind, Dimension.RATIO))
        && kinds.stream().anyMatch(UnitFit::isNumber);
  }

  /**
   * Returns whether all figures are shares.
   *
   * @return whether there are any, and all in per cent or the like
   */
  public boolean isShare() {
    return !kinds.isEmpty() && kinds.stream().allMatch(kind -> is(kind, Dimension.RATIO));
  }

  private static boolean isNumber(Kind kind) {
    return kind.base().isEmpty() && !is(kind, Dimension.RATIO) && !is(kind, Dimension.MONEY);
  }

  private static double factor(Kind a, Kind b) {
    if (a.key().equals(b.key()) || a.plain().equals(b.plain())) {
      return 1;
    }
    boolean known = a.dimension().isPresent() && b.dimension().isPresent();
    if (is(a, Dimension.RATIO) || is(b, Dimension.RATIO)) {
      boolean both = is(a, Dimension.RATIO) && is(b, Dimension.RATIO);
      return both ? 1 : known || !a.base().isEmpty() || !b.base().isEmpty() ? 0 : UNKNOWN;
    }
    if (is(a, Dimension.MONEY) != is(b, Dimension.MONEY)) {
      return known ? 0 : UNKNOWN;
    }
    if (!a.base().equals(b.base())) {
      return OTHER_BASE;
    }
    boolean alike = !a.base().isEmpty() || !known || a.dimension().equals(b.dimension());
    return alike ? 1 : OTHER_DIMENSION;
  }

  private static boolean is(Kind kind, Dimension dimension) {
    return kind.dimension().filter(d -> d == dimension).isPresent();
  }
}
