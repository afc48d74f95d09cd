package vn.kehoach.indicator;

import java.util.List;
import java.util.Optional;
import vn.kehoach.indicator.UnitExpectation.Reason;
import vn.kehoach.indicator.UnitExpectation.Verdict;
import vn.kehoach.measure.Dimension;
import vn.kehoach.measure.Unit;

/**
 * A unit taken apart once, to be held against many.
 *
 * @param unit the unit
 * @param key its key without scale word
 * @param dimension what it measures, if it is known
 * @param base the key of what stands under its stroke
 * @param currency the English name of the money it is in
 */
record UnitShape(
    Unit unit,
    String key,
    Optional<Dimension> dimension,
    Optional<String> base,
    Optional<String> currency) {

  private static final String RANK = UnitExpectation.RANK_UNIT.key();
  private static final String SCORE = Unit.of("điểm").key();
  private static final String PERCENT = "%";
  private static final String PER_MILLE = "‰";

  static UnitShape of(Unit unit) {
    return new UnitShape(
        unit,
        unit.base().key(),
        unit.dimension(),
        unit.denominator().map(Unit::key),
        unit.isMoney() ? unit.englishName() : Optional.empty());
  }

  /** What the verdict on a printed unit rests on, given the units that are expected. */
  static Reason reason(List<UnitShape> expected, UnitShape printed) {
    if (printed.unit().equals(Unit.NONE)) {
      return Reason.NONE_PRINTED;
    }
    if (expected.isEmpty()) {
      return Reason.NONE_EXPECTED;
    }
    Reason best = reason(expected.get(0), printed);
    for (UnitShape unit : expected) {
      Reason next = reason(unit, printed);
      best = isBetter(next, best) ? next : best;
    }
    return best;
  }

  /** A fit before what is not known, that before a difference. */
  static boolean isBetter(Reason next, Reason best) {
    if (next.verdict() == best.verdict()) {
      return next.verdict() == Verdict.FITS && next.compareTo(best) < 0;
    }
    return next.verdict() == Verdict.FITS || best.verdict() == Verdict.DIFFERS;
  }

  private static Reason reason(UnitShape expected, UnitShape printed) {
    if (expected.key.equals(printed.key)) {
      return Reason.SAME_UNIT;
    }
    if (printed.isRank() || expected.isRank()) {
      return rank(expected, printed);
    }
    if (printed.isShare()) {
      return ofShare(expected, printed);
    }
    if (printed.dimension.isEmpty() && printed.base.isEmpty()) {
      return Reason.NOT_KNOWN;
    }
    if (expected.isShare()) {
      return printed.base.isPresent() ? Reason.RATE_FOR_SHARE : Reason.NUMBER_FOR_SHARE;
    }
    return ofNumbers(expected, printed);
  }

  private static Reason rank(UnitShape expected, UnitShape printed) {
    if (printed.isRank()) {
      return expected.key.equals(SCORE) ? Reason.RANK_FOR_SCORE : Reason.OTHER_KIND;
    }
    return printed.key.equals(SCORE) ? Reason.SCORE_FOR_RANK : Reason.OTHER_KIND;
  }

  private static Reason ofShare(UnitShape expected, UnitShape printed) {
    if (!expected.isShare()) {
      boolean rate = expected.base.isPresent() && !expected.isMoney();
      return rate ? Reason.SHARE_FOR_RATE : Reason.SHARE_FOR_NUMBER;
    }
    if (expected.isPoints() != printed.isPoints()) {
      return Reason.SHARE_OR_POINTS;
    }
    return expected.isPerMille() == printed.isPerMille() ? Reason.SAME_KIND : Reason.OTHER_SHARE;
  }

  private static Reason ofNumbers(UnitShape expected, UnitShape printed) {
    if (expected.isMoney() != printed.isMoney()) {
      return Reason.OTHER_KIND;
    }
    if (!expected.currency.equals(printed.currency)) {
      return Reason.OTHER_CURRENCY;
    }
    boolean sameDimension = expected.dimension.equals(printed.dimension);
    if (expected.base.isPresent() && printed.base.isEmpty()) {
      boolean counted = expected.dimension.isEmpty() || sameDimension;
      return counted ? Reason.BASE_IN_NAME : Reason.OTHER_KIND;
    }
    if (!expected.base.equals(printed.base)) {
      return Reason.OTHER_BASE;
    }
    boolean counts = expected.dimension.equals(Optional.of(Dimension.COUNT));
    boolean sameKind = expected.base.isPresent() || (sameDimension && !counts);
    return sameKind ? Reason.SAME_KIND : Reason.OTHER_KIND;
  }

  boolean isRank() {
    return key.equals(RANK);
  }

  private boolean isMoney() {
    return currency.isPresent();
  }

  private boolean isShare() {
    return dimension.equals(Optional.of(Dimension.RATIO));
  }

  private boolean isPerMille() {
    return key.startsWith(PER_MILLE);
  }

  private boolean isPoints() {
    return !key.startsWith(PERCENT) && !isPerMille();
  }
}
