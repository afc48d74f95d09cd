package vn.kehoach.measure;

import java.util.Optional;
import vn.kehoach.measure.ValueMention.Kind;

/**
 * A value on its way to a {@link ValueMention}, in tokens.
 *
 * @param lead the words before it
 * @param figure its numbers and unit
 * @param bound its bound, from the lead or from words behind
 * @param to the token behind it
 * @param base the tokens of the noun phrase behind end before this one
 * @param per the denominator printed with "trên", empty if there is none
 * @param shared whether denominator or bound come from a coordinated value
 */
record Draft(Lead lead, Figure figure, Bound bound, int to, int base, String per, boolean shared) {

  Draft withUnit(Unit unit, int to, String per, boolean shared) {
    return new Draft(lead, figure.withUnit(to, unit), bound, to, Math.max(base, to), per, shared);
  }

  Draft withSharedBound(Bound bound) {
    return new Draft(lead, figure, bound, to, base, per, true);
  }

  Kind kind() {
    Optional<Dimension> dimension = figure.dimension();
    if (figure.unit().equals(Unit.NONE)) {
      return Kind.BARE;
    }
    return dimension.isEmpty()
        ? (figure.isKnown() ? Kind.MEASURED : Kind.COUNT)
        : kindOf(dimension.get());
  }

  private Kind kindOf(Dimension dimension) {
    return switch (dimension) {
      case RATIO -> isShare() ? Kind.PERCENT : Kind.MEASURED;
      case MONEY, AREA, LENGTH, WEIGHT, VOLUME, ENERGY, DATA -> Kind.MEASURED;
      case TIME -> Kind.DURATION;
      case GRADE -> Kind.GRADE;
      case PEOPLE, HOUSEHOLD, TRAFFIC, TERRITORY, ESTABLISHMENT, COUNT ->
          figure.unit().scaleWord().isPresent() ? Kind.MEASURED : Kind.COUNT;
    };
  }

  /** Whether a "từ" before the number belongs to the value: to a range, or to "trở lên" behind. */
  private boolean takesFrom() {
    return figure.high().isPresent() || bound != lead.bound();
  }

  private boolean isShare() {
    return figure.unit().isPercent() || figure.unit().key().startsWith("‰");
  }

  ValueMention mention(Tokens tokens) {
    int end = tokens.at(to - 1).end();
    boolean hasBase = base > to;
    return new ValueMention(
        tokens.at(figure.from()).start(),
        end,
        tokens.at(lead.from()).start(),
        figure.value(bound, figure.unit()),
        kind(),
        takesFrom() ? lead.hedgeWithoutFrom() : lead.hedge(),
        tokens.print(to, base),
        hasBase ? tokens.at(base - 1).end() : end,
        figure.outOf(),
        shared);
  }
}
