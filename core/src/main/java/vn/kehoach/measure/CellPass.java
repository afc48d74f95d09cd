package vn.kehoach.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one value that fills a cell or a part of it. */
final class CellPass {

  private final Tokens tokens;
  private final Unit inherited;

  CellPass(String line, Unit inherited) {
    this.tokens = Tokens.of(line);
    this.inherited = inherited;
  }

  /** The value, if the cell begins with one or with words that lead to one. */
  Optional<CellReading> read() {
    int number = firstNumber();
    return number == tokens.size() ? Optional.empty() : rank(number).or(() -> figure(number));
  }

  private int firstNumber() {
    int at = 0;
    while (at < tokens.size() && !tokens.at(at).isNumber()) {
      at++;
    }
    return at;
  }

  private Optional<CellReading> rank(int number) {
    return new RankReader(tokens)
        .at(number)
        .filter(found -> Lead.before(tokens, found.from()).from() == 0)
        .map(
            found ->
                new CellReading(
                    found.rank(), join(tokens.print(0, found.from()), rest(found.to())), true));
  }

  private Optional<CellReading> figure(int number) {
    Lead lead = Lead.before(tokens, number);
    boolean minus = isMinus(lead.from() - 1);
    boolean date = new Exclusions(tokens).afterStrokes(number) > number;
    if (date || lead.from() - (minus ? 1 : 0) != 0) {
      return Optional.empty();
    }
    return new FigureReader(tokens)
        .at(number)
        .filter(this::isUnitOf)
        .map(figure -> minus ? figure.negated() : figure)
        .map(figure -> reading(lead, figure));
  }

  private boolean isMinus(int at) {
    return at == 0
        && (tokens.at(0).isSign("-") || tokens.at(0).isSign("−") || tokens.at(0).isSign("–"))
        && !tokens.at(1).spaced()
        && tokens.at(1).isNumber();
  }

  /** A ratio needs a unit, printed or inherited; "50/63" of a share is none. */
  private boolean isUnitOf(Figure figure) {
    boolean counted = !inherited.equals(Unit.NONE) && !inherited.isPercent();
    return figure.outOf().isEmpty() || counted || !figure.unit().equals(Unit.NONE);
  }

  private CellReading reading(Lead lead, Figure figure) {
    Phrases.@Nullable Hit<Bound> tail = BoundWords.AFTER.at(tokens, figure.to());
    Bound bound = tail != null && lead.bound() == Bound.EXACTLY ? tail.value() : lead.bound();
    String outOf = figure.outOf().map(second -> "/" + Figures.print(second)).orElse("");
    String rest = rest(tail == null ? figure.to() : tail.to());
    boolean takesFrom = figure.high().isPresent() || tail != null;
    String hedge = takesFrom ? lead.hedgeWithoutFrom() : lead.hedge();
    return new CellReading(figure.value(bound, unit(figure)), join(hedge, join(outOf, rest)), true);
  }

  /** The printed unit, else the inherited one; "1,2 triệu" of "người" is "triệu người". */
  private Unit unit(Figure figure) {
    if (figure.unit().equals(Unit.NONE)) {
      return inherited;
    }
    boolean lone = figure.unit().base().equals(Unit.NONE) && !inherited.equals(Unit.NONE);
    return lone && inherited.scaleWord().isEmpty()
        ? Unit.of(figure.unit().text() + " " + inherited.text())
        : figure.unit();
  }

  private String rest(int from) {
    return tokens.print(from, tokens.size());
  }

  private static String join(String first, String second) {
    return (first + " " + second).strip();
  }
}
