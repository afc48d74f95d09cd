package vn.kehoach.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit as printed (đơn vị tính), its scale word with it, such as {@code ngàn tỷ đồng}, {@code
 * triệu tấn.km}, {@code thuê bao/100 dân} or {@code % GDP}.
 *
 * <p>Two spellings of one unit are different units to {@link #equals} and the same to {@link
 * #sameAs}: {@code nghìn tỷ đồng} and {@code ngàn tỉ đồng}, {@code bác sĩ/1 vạn dân} and {@code bác
 * sỹ/10.000 dân}. Any text may be a unit; {@link #dimension()} tells whether it is a known one.
 *
 * @param text the unit on one line with single spaces, empty for {@link #NONE}; it does not begin
 *     with a dash or a mark of punctuation
 */
public record Unit(String text) {

  /** No unit at all, as of a bare {@code 83,14}. */
  public static final Unit NONE = new Unit("");

  private static final String NOT_FIRST = "-–—−+.,;:";
  private static final String PERCENT = "%";

  /**
   * A unit of a text that is on one line already.
   *
   * @throws IllegalArgumentException if the text has outer or double blanks, is not in composed
   *     form (NFC) or begins with a dash or a mark of punctuation
   */
  public Unit {
    if (!text.equals(Tokens.collapse(text))) {
      throw new IllegalArgumentException(
          "text must be composed and have single spaces, such as 'tỷ đồng', but was '"
              + text
              + "'");
    }
    if (!mayBegin(text)) {
      throw new IllegalArgumentException(
          "text must begin with a word or sign of a unit, such as 'tỷ đồng', but was '"
              + text
              + "'");
    }
  }

  /**
   * Returns the unit of a printed text, its blanks collapsed: {@code "tỷ\n đồng"} gives {@code tỷ
   * đồng}.
   *
   * @param text the unit as printed; blank gives {@link #NONE}
   * @return the unit
   * @throws IllegalArgumentException if the text begins with a dash or a mark of punctuation
   */
  public static Unit of(String text) {
    return new Unit(Tokens.collapse(text));
  }

  /** Whether a unit may begin with that text; an empty one is {@link #NONE}. */
  static boolean mayBegin(String text) {
    return text.isEmpty() || NOT_FIRST.indexOf(text.charAt(0)) < 0;
  }

  /**
   * Returns the factor of the scale word: 1000000000000 for {@code ngàn tỷ đồng}.
   *
   * <p>A number printed before the unit counts too: {@code 1000 tấn}.
   *
   * @return the factor, 1 without a scale word
   */
  public BigDecimal scale() {
    return UnitParts.of(this).factor();
  }

  /**
   * Returns the scale word as printed: {@code ngàn tỷ} of {@code ngàn tỷ đồng}.
   *
   * @return the word or words; empty if there is none
   */
  public Optional<String> scaleWord() {
    return Optional.of(UnitParts.of(this).scaleWord()).filter(words -> !words.isEmpty());
  }

  /**
   * Returns the unit without its scale word: {@code đồng/người} of {@code triệu đồng/người}.
   *
   * @return the unit itself if it has no scale word
   */
  public Unit base() {
    return UnitParts.of(this).base();
  }

  /**
   * Returns what stands over the line of a compound unit: {@code thuê bao} of {@code thuê bao/100
   * dân}, {@link #NONE} of {@code /100.000 trẻ đẻ sống}.
   *
   * @return the part before the first stroke, or before a "trên" that means it; empty if the unit
   *     is not compound
   */
  public Optional<Unit> numerator() {
    return UnitParts.of(this).numerator();
  }

  /**
   * Returns what stands under the line of a compound unit: {@code 100 dân} of {@code thuê bao/100
   * dân}, {@code người/năm} of {@code triệu đồng/người/năm}.
   *
   * @return the part behind the first stroke; empty if the unit is not compound
   */
  public Optional<Unit> denominator() {
    return UnitParts.of(this).denominator();
  }

  /**
   * Returns the key for comparison: {@code bác sĩ/10000 dân} for {@code Bác sỹ / 1 vạn dân}.
   *
   * <p>Letter case, tone placement, final i and y, nghìn and ngàn, the spelling of numbers, blanks
   * around strokes and dots, and known other spellings ({@code VNĐ}, {@code phần trăm}) make no
   * difference.
   *
   * @return the key; empty for {@link #NONE}
   */
  public String key() {
    return UnitParts.of(this).key();
  }

  /**
   * Returns whether both are spellings of one unit.
   *
   * @param other any unit
   * @return whether the {@linkplain #key() keys} are equal
   */
  public boolean sameAs(Unit other) {
    return key().equals(other.key());
  }

  /**
   * Returns by what an amount is multiplied to stand in another unit of the same thing: 0.001 from
   * {@code triệu đồng} to {@code tỷ đồng}, 10 from {@code bác sĩ/1.000 dân} to {@code bác sĩ/1 vạn
   * dân}.
   *
   * @param to the other unit
   * @return the exact factor; empty if the two differ in more than scale words and numbers, such as
   *     {@code %} and {@code ‰}, or no decimal number is the factor
   */
  public Optional<BigDecimal> factorTo(Unit to) {
    UnitParts mine = UnitParts.of(this);
    UnitParts its = UnitParts.of(to);
    BigDecimal divisor = mine.divisor().multiply(its.factor());
    if (divisor.signum() == 0 || !mine.key(false).equals(its.key(false))) {
      return Optional.empty();
    }
    try {
      return Optional.of(mine.factor().multiply(its.divisor()).divide(divisor));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns what the unit measures, judged by its numerator: {@link Dimension#MONEY} for {@code
   * triệu đồng/người/năm}.
   *
   * @return the dimension of the known unit it begins with; empty if it begins with none
   */
  public Optional<Dimension> dimension() {
    return UnitParts.of(this).entry().map(UnitCatalogue.Entry::dimension);
  }

  /**
   * Returns the English name of the unit, without scale word and denominator: {@code doctor} for
   * {@code bác sĩ/1 vạn dân}.
   *
   * @return the name of {@code units.csv}; empty if the unit is not a known one
   */
  public Optional<String> englishName() {
    return UnitParts.of(this).entry().map(UnitCatalogue.Entry::english);
  }

  /**
   * Returns whether this is per cent, alone or of something: {@code %}, {@code %/năm}, {@code %
   * GDP}; not {@code ‰} nor {@code điểm %}.
   *
   * @return whether the unit begins with a sign or words for per cent
   */
  public boolean isPercent() {
    return text.equals(PERCENT) || key().startsWith(PERCENT);
  }

  /**
   * Returns whether this is money: {@code tỷ đồng}, {@code triệu USD}, {@code đồng/người}.
   *
   * @return whether the dimension is {@link Dimension#MONEY}
   */
  public boolean isMoney() {
    return dimension().equals(Optional.of(Dimension.MONEY));
  }

  /**
   * Returns the text of the unit.
   *
   * @return what {@link #of} reads back
   */
  @Override
  public String toString() {
    return text;
  }
}
