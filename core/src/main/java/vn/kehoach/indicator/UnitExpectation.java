package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.measure.Dimension;
import vn.kehoach.measure.Unit;

/**
 * Whether the unit printed for an indicator is one it has, such as {@code %} for child mortality,
 * which is counted in {@code ‰}.
 *
 * <p>Scale words make no difference: {@code ngàn tỷ đồng} is as good as {@code tỷ đồng}.
 *
 * @param printed the unit as printed, {@link Unit#NONE} if none was
 * @param expected the units of the entry, the usual one first
 * @param reason what the verdict rests on
 */
public record UnitExpectation(Unit printed, ImmutableList<Unit> expected, Reason reason) {

  /** The unit of a place in an order. */
  static final Unit RANK_UNIT = Unit.of("hạng");

  private static final Unit SCORE_UNIT = Unit.of("điểm");
  private static final String PER_MILLE = "‰";

  /** Whether a unit is one that the indicator has. */
  public enum Verdict {
    /** It is. */
    FITS,
    /** It is another: the paper errs, or means another figure. */
    DIFFERS,
    /** That cannot be told. */
    UNKNOWN
  }

  /** What a verdict rests on. */
  public enum Reason {
    /** It is one of the expected units, its scale aside. */
    SAME_UNIT(Verdict.FITS),
    /**
     * It is another unit of the same kind: {@code kg} for {@code tấn}, {@code %} for {@code %/năm}.
     */
    SAME_KIND(Verdict.FITS),
    /**
     * It is what is counted; over what, the name says: {@code giường} for beds per 10,000 people.
     */
    BASE_IN_NAME(Verdict.FITS),
    /** A share in hundredths where thousandths are meant, or the other way about. */
    OTHER_SHARE(Verdict.DIFFERS),
    /** A share where a difference of shares in points is meant, or the other way about. */
    SHARE_OR_POINTS(Verdict.DIFFERS),
    /** A share where a rate is meant: {@code %} for doctors per 10,000 people. */
    SHARE_FOR_RATE(Verdict.DIFFERS),
    /** A rate where a share is meant. */
    RATE_FOR_SHARE(Verdict.DIFFERS),
    /** A rate over another base: per 1,000 where it is per 10,000. */
    OTHER_BASE(Verdict.DIFFERS),
    /** A number where a share is meant: {@code người} for coverage. */
    NUMBER_FOR_SHARE(Verdict.DIFFERS),
    /** A share where a number or a sum is meant: {@code %} for a budget. */
    SHARE_FOR_NUMBER(Verdict.DIFFERS),
    /** Money of another country. */
    OTHER_CURRENCY(Verdict.DIFFERS),
    /** A rank where a score is meant. */
    RANK_FOR_SCORE(Verdict.DIFFERS),
    /** A score where a rank is meant. */
    SCORE_FOR_RANK(Verdict.DIFFERS),
    /** It measures something else: hectares for people. */
    OTHER_KIND(Verdict.DIFFERS),
    /** The indicator has no unit and one is printed. */
    NONE_EXPECTED(Verdict.DIFFERS),
    /** No unit is printed. */
    NONE_PRINTED(Verdict.UNKNOWN),
    /** It is a unit that the library does not know. */
    NOT_KNOWN(Verdict.UNKNOWN);

    private final Verdict verdict;

    Reason(Verdict verdict) {
      this.verdict = verdict;
    }

    /**
     * Returns whether such a unit is one that the indicator has.
     *
     * @return the verdict
     */
    public Verdict verdict() {
      return verdict;
    }
  }

  /**
   * Returns whether the unit is one that the indicator has.
   *
   * @return the verdict of the {@linkplain #reason reason}
   */
  public Verdict verdict() {
    return reason.verdict();
  }

  static UnitExpectation of(List<Unit> expected, Unit printed) {
    return new UnitExpectation(printed, ImmutableList.copyOf(expected), reason(expected, printed));
  }

  /** The expectation of the printed unit that fits best. */
  static UnitExpectation best(List<Unit> expected, Iterable<Unit> printed) {
    UnitExpectation best = of(expected, Unit.NONE);
    for (Unit unit : printed) {
      UnitExpectation next = of(expected, unit);
      boolean first = best.printed().equals(Unit.NONE);
      best = first || isBetter(next.reason(), best.reason()) ? next : best;
    }
    return best;
  }

  private static Reason reason(List<Unit> expected, Unit printed) {
    if (printed.equals(Unit.NONE)) {
      return Reason.NONE_PRINTED;
    }
    if (expected.isEmpty()) {
      return Reason.NONE_EXPECTED;
    }
    Reason best = reason(expected.get(0), printed);
    for (Unit unit : expected) {
      Reason next = reason(unit, printed);
      best = isBetter(next, best) ? next : best;
    }
    return best;
  }

  /** A fit before what is not known, that before a difference. */
  private static boolean isBetter(Reason next, Reason best) {
    if (next.verdict() == best.verdict()) {
      return next.verdict() == Verdict.FITS && next.compareTo(best) < 0;
    }
    return next.verdict() == Verdict.FITS || best.verdict() == Verdict.DIFFERS;
  }

  private static Reason reason(Unit expected, Unit printed) {
    if (expected.base().sameAs(printed.base())) {
      return Reason.SAME_UNIT;
    }
    if (isRank(printed) || isRank(expected)) {
      return rank(expected, printed);
    }
    Optional<String> base = expected.denominator().map(Unit::key);
    Optional<String> printedBase = printed.denominator().map(Unit::key);
    boolean share = isShare(expected);
    if (isShare(printed)) {
      return share
          ? shares(expected, printed)
          : base.isPresent() && !expected.isMoney()
              ? Reason.SHARE_FOR_RATE
              : Reason.SHARE_FOR_NUMBER;
    }
    if (printed.dimension().isEmpty() && printedBase.isEmpty()) {
      return Reason.NOT_KNOWN;
    }
    if (share) {
      return printedBase.isPresent() ? Reason.RATE_FOR_SHARE : Reason.NUMBER_FOR_SHARE;
    }
    return numbers(expected, base, printed, printedBase);
  }

  private static Reason rank(Unit expected, Unit printed) {
    if (isRank(printed)) {
      return expected.sameAs(SCORE_UNIT) ? Reason.RANK_FOR_SCORE : Reason.OTHER_KIND;
    }
    return printed.sameAs(SCORE_UNIT) ? Reason.SCORE_FOR_RANK : Reason.OTHER_KIND;
  }

  private static Reason shares(Unit expected, Unit printed) {
    if (isPoints(expected) != isPoints(printed)) {
      return Reason.SHARE_OR_POINTS;
    }
    return isPerMille(expected) == isPerMille(printed) ? Reason.SAME_KIND : Reason.OTHER_SHARE;
  }

  private static Reason numbers(
      Unit expected, Optional<String> base, Unit printed, Optional<String> printedBase) {
    if (expected.isMoney() != printed.isMoney()) {
      return Reason.OTHER_KIND;
    }
    if (expected.isMoney() && !expected.englishName().equals(printed.englishName())) {
      return Reason.OTHER_CURRENCY;
    }
    if (base.isPresent() && printedBase.isEmpty()) {
      return isCounted(expected, printed) ? Reason.BASE_IN_NAME : Reason.OTHER_KIND;
    }
    if (!base.equals(printedBase)) {
      return Reason.OTHER_BASE;
    }
    boolean sameKind =
        base.isPresent()
            || (expected.dimension().equals(printed.dimension())
                && !expected.dimension().equals(Optional.of(Dimension.COUNT)));
    return sameKind ? Reason.SAME_KIND : Reason.OTHER_KIND;
  }

  /** Whether a unit without a base is what a rate counts: people, where it counts doctors. */
  private static boolean isCounted(Unit rate, Unit printed) {
    return rate.dimension().isEmpty() || rate.dimension().equals(printed.dimension());
  }

  private static boolean isRank(Unit unit) {
    return unit.sameAs(RANK_UNIT);
  }

  private static boolean isShare(Unit unit) {
    return unit.dimension().equals(Optional.of(Dimension.RATIO));
  }

  private static boolean isPerMille(Unit unit) {
    return unit.key().startsWith(PER_MILLE);
  }

  private static boolean isPoints(Unit unit) {
    return isShare(unit) && !unit.isPercent() && !isPerMille(unit);
  }

  /**
   * Returns the verdict in words, such as "expected ‰, printed %: a share in other parts than
   * meant".
   *
   * @param locale Vietnamese; any other gives English
   * @return one clause without a stop
   */
  public String text(Locale locale) {
    return IndicatorMessages.of(locale)
        .text(
            "unit." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            ImmutableMap.of(
                "printed",
                printed.text(),
                "expected",
                expected.stream().map(Unit::text).collect(Collectors.joining(", "))));
  }
}
