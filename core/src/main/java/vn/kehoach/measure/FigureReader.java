package vn.kehoach.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Reads the figure that begins at a number: {@code 95%}, {@code 7-7,5%}, {@code 32/32 chỉ tiêu}.
 */
final class FigureReader {

  private final Tokens tokens;
  private final UnitReader units;

  FigureReader(Tokens tokens) {
    this.tokens = tokens;
    this.units = new UnitReader(tokens);
  }

  /** The figure that begins at the number {@code from}; empty if that is no number of a value. */
  Optional<Figure> at(int from) {
    if (!tokens.at(from).isNumber()) {
      return Optional.empty();
    }
    return number(from).flatMap(low -> withUnit(from, low));
  }

  private Optional<Figure> withUnit(int from, BigDecimal low) {
    Optional<Figure> ratio = ratio(from, low);
    if (ratio.isPresent()) {
      return ratio;
    }
    Figure single = single(from, from, low);
    return range(single).or(() -> Optional.of(single).filter(figure -> !isForeign(figure)));
  }

  private Figure single(int first, int number, BigDecimal value) {
    Optional<UnitReader.Found> found = units.at(number + 1);
    return new Figure(
        first,
        number + 1,
        found.map(UnitReader.Found::to).orElse(number + 1),
        value,
        Optional.empty(),
        Optional.empty(),
        found.map(UnitReader.Found::unit).orElse(Unit.NONE),
        found.flatMap(UnitReader.Found::entry));
  }

  private Optional<BigDecimal> number(int at) {
    return tokens.at(at).isNumber() ? Figures.value(tokens.at(at).text()) : Optional.empty();
  }

  /** A point before one or two digits is a version ("4.0") unless a known unit follows. */
  private boolean isForeign(Figure figure) {
    boolean point = tokens.at(figure.from()).text().indexOf('.') > 0;
    return point && figure.low().scale() > 0 && !figure.isKnown() && !hasComma(figure.from());
  }

  private boolean hasComma(int at) {
    return tokens.at(at).text().indexOf(',') > 0;
  }

  private Optional<Figure> ratio(int from, BigDecimal low) {
    if (!tokens.at(from + 1).isSign("/") || tokens.at(from + 1).spaced()) {
      return Optional.empty();
    }
    int per = new PerReader(tokens).end(from, from + 2, true);
    if (per > from) {
      Unit unit = new Unit(tokens.print(from + 1, per));
      Figure single = single(from, from, low);
      return Optional.of(single.withUnit(per, unit));
    }
    return number(from + 2)
        .map(
            outOf -> {
              Figure whole = single(from, from + 2, low);
              return new Figure(
                  from,
                  from + 3,
                  whole.to(),
                  low,
                  Optional.empty(),
                  Optional.of(outOf),
                  whole.unit(),
                  whole.entry());
            });
  }

  /** Joins two numbers with a dash or "đến" between them, if they make a range. */
  private Optional<Figure> range(Figure first) {
    int joint = isJoint(first.numberTo()) ? first.numberTo() : first.to();
    if (!isJoint(joint) || isYearBehind(first, joint + 1)) {
      return Optional.empty();
    }
    return number(joint + 1)
        .map(high -> single(first.from(), joint + 1, high))
        .flatMap(second -> joined(first, second, joint));
  }

  private Optional<Figure> joined(Figure first, Figure second, int joint) {
    boolean lowHasUnit = joint >= first.to() && first.to() > first.numberTo();
    boolean highHasUnit = second.to() > second.numberTo();
    Figure named = highHasUnit ? second : first;
    Optional<BigDecimal> low =
        lowHasUnit && highHasUnit
            ? inUnit(first.low(), first.unit(), second.unit())
            : Optional.of(first.low());
    int to = highHasUnit ? second.to() : second.numberTo();
    return low.filter(value -> value.compareTo(second.low()) <= 0)
        .map(
            value ->
                new Figure(
                    first.from(),
                    second.numberTo(),
                    to,
                    value,
                    Optional.of(second.low()),
                    Optional.empty(),
                    lowHasUnit || highHasUnit ? named.unit() : Unit.NONE,
                    lowHasUnit || highHasUnit ? named.entry() : Optional.empty()));
  }

  /** The amount in another scale of its unit: 800 triệu đồng is 0,8 tỷ đồng, 4% is 4%/năm. */
  private static Optional<BigDecimal> inUnit(BigDecimal amount, Unit from, Unit to) {
    if (from.sameAs(to) || to.numerator().filter(from::sameAs).isPresent()) {
      return Optional.of(amount);
    }
    if (!from.base().sameAs(to.base()) && !from.base().equals(Unit.NONE)) {
      return Optional.empty();
    }
    BigDecimal scaled = amount.multiply(from.scale());
    return Optional.of(scaled.divide(to.scale(), MathContext.DECIMAL128)).filter(Figures::isAmount);
  }

  private boolean isJoint(int at) {
    Token token = tokens.at(at);
    boolean joint =
        token.isDash() || token.isSign("÷") || token.isWord("đến") || token.isWord("tới");
    return joint && tokens.at(at + 1).isNumber();
  }

  /** "95% đến 2025": the second number is a year. */
  private boolean isYearBehind(Figure first, int second) {
    return Years.isYear(tokens.at(second))
        && !Years.isYear(tokens.at(first.from()))
        && !units.at(second + 1).map(UnitReader.Found::isKnown).orElse(false);
  }
}
