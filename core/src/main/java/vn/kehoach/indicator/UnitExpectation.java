package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.kehoach.finding.Messages;
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
    Reason reason =
        UnitShape.reason(expected.stream().map(UnitShape::of).toList(), UnitShape.of(printed));
    return new UnitExpectation(printed, ImmutableList.copyOf(expected), reason);
  }

  /**
   * Returns the verdict in words, such as "expected ‰, printed %: a share in other parts than
   * meant".
   *
   * @param locale Vietnamese; any other gives English
   * @return one clause without a stop
   */
  public String text(Locale locale) {
    return Messages.beside(UnitExpectation.class, locale)
        .text(
            "unit." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            ImmutableMap.of(
                "printed",
                printed.text(),
                "expected",
                expected.stream().map(Unit::text).collect(Collectors.joining(", "))));
  }
}
