package vn.kehoach.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount with its unit (số lượng và đơn vị), such as {@code 1.285,57 triệu tấn.km}.
 *
 * <p>The amount is the printed one, the scale word stays in the unit, and the printed number of
 * decimals is kept: {@code 6,80} and {@code 6,8} are different quantities of the {@linkplain
 * #sameAmount same amount}.
 *
 * @param amount the printed number, at most 40 digits on each side of the decimal comma
 * @param unit the unit; {@link Unit#NONE} for a bare number
 */
public record Quantity(BigDecimal amount, Unit unit) {

  /**
   * A quantity of these parts.
   *
   * @throws IllegalArgumentException if the amount has more than 40 digits before or after the
   *     decimal comma
   */
  public Quantity {
    amount = Figures.checked("amount", amount);
  }

  /**
   * Returns the quantity of these parts.
   *
   * @param amount the printed number
   * @param unit the unit
   * @return the quantity
   * @throws IllegalArgumentException if the amount has more than 40 digits before or after the
   *     decimal comma
   */
  public static Quantity of(BigDecimal amount, Unit unit) {
    return new Quantity(amount, unit);
  }

  /**
   * Returns the quantity of a Vietnamese text: {@code 1.285,57 triệu tấn.km}, {@code 95%}, {@code
   * 74}.
   *
   * @param text a number, then the unit if there is one, with or without a space between
   * @return the quantity
   * @throws IllegalArgumentException if the text does not begin with a number, or the rest cannot
   *     be a unit
   */
  public static Quantity parse(String text) {
    String line = Tokens.collapse(text);
    int end = numberEnd(line);
    String rest = line.substring(end).strip();
    return Figures.value(line.substring(0, end))
        .filter(amount -> Unit.mayBegin(rest))
        .map(amount -> new Quantity(amount, Unit.of(rest)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "quantity must read 'amount unit', such as '10,5 %', but was '" + text + "'"));
  }

  private static int numberEnd(String line) {
    int end = 0;
    while (end < line.length() && "0123456789.,-−".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /**
   * Returns the quantity with the scale word multiplied out: {@code 109.600.000.000.000 đồng} for
   * {@code 109,6 ngàn tỷ đồng}.
   *
   * @return the quantity in the {@linkplain Unit#base() base} of its unit; itself if that has no
   *     scale word
   * @throws IllegalArgumentException if the product has more digits than an amount may have
   */
  public Quantity inBaseUnit() {
    if (unit.scaleWord().isEmpty()) {
      return this;
    }
    BigDecimal product = amount.multiply(unit.scale()).stripTrailingZeros();
    boolean whole = product.scale() < 0;
    return new Quantity(
        whole ? product.setScale(0, RoundingMode.UNNECESSARY) : product, unit.base());
  }

  /**
   * Returns whether both are the same amount of the same thing: {@code 1,2 tỷ đồng} and {@code
   * 1.200 triệu đồng}, {@code 9 bác sĩ/1 vạn dân} and {@code 0,9 bác sĩ/1.000 dân}.
   *
   * @param other any quantity
   * @return whether the units differ in their scale at most, and the amounts agree after it is
   *     taken into account
   */
  public boolean sameAmount(Quantity other) {
    UnitParts mine = UnitParts.of(unit);
    UnitParts its = UnitParts.of(other.unit);
    BigDecimal left = amount.multiply(mine.factor()).multiply(its.divisor());
    BigDecimal right = other.amount.multiply(its.factor()).multiply(mine.divisor());
    return mine.key(false).equals(its.key(false)) && left.compareTo(right) == 0;
  }

  /**
   * Returns the quantity in Vietnamese form: {@code 1.285,57 triệu tấn.km}.
   *
   * @return what {@link #parse} reads back
   */
  @Override
  public String toString() {
    return Figures.print(amount) + (unit.text().isEmpty() ? "" : " " + unit.text());
  }
}
