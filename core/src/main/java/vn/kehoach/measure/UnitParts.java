package vn.kehoach.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.text.Folding;

/** A unit taken apart: the factors, the known words and the strokes in its text. */
final class UnitParts {

  private final Tokens tokens;
  private final int stroke;
  private final Scale scale;

  private UnitParts(Tokens tokens) {
    this.tokens = tokens;
    this.stroke = strokeFrom(0);
    this.scale = factors(0);
  }

  static UnitParts of(Unit unit) {
    return new UnitParts(Tokens.of(unit.text()));
  }

  BigDecimal factor() {
    return scale.factor();
  }

  String scaleWord() {
    return tokens.print(0, scale.to());
  }

  Unit base() {
    return unit(scale.to(), tokens.size());
  }

  Optional<Unit> numerator() {
    return isCompound() ? Optional.of(unit(0, stroke)) : Optional.empty();
  }

  Optional<Unit> denominator() {
    return isCompound() ? Optional.of(unit(stroke + 1, tokens.size())) : Optional.empty();
  }

  Optional<UnitCatalogue.Entry> entry() {
    return Optional.ofNullable(UnitCatalogue.PHRASES.at(tokens, scale.to()))
        .map(Phrases.Hit::value);
  }

  /** The product of the factors under the strokes: 10000 of {@code bác sĩ/1 vạn dân}. */
  BigDecimal divisor() {
    BigDecimal product = BigDecimal.ONE;
    for (int at = stroke; at < tokens.size(); at = strokeFrom(at + 1)) {
      product = product.multiply(factors(at + 1).factor());
    }
    return product;
  }

  String key() {
    return key(true);
  }

  /** The key, with or without the factors before and behind the strokes. */
  String key(boolean withFactors) {
    StringBuilder key = new StringBuilder();
    for (int from = 0, to = stroke; from <= tokens.size(); from = to + 1, to = strokeFrom(from)) {
      key.append(from == 0 ? "" : "/");
      appendPart(key, from, to, withFactors);
    }
    return key.toString();
  }

  private void appendPart(StringBuilder key, int from, int to, boolean withFactors) {
    Scale part = factors(from);
    boolean one = part.factor().compareTo(BigDecimal.ONE) == 0;
    if (withFactors && part.to() > from && !one) {
      key.append(part.factor().stripTrailingZeros().toPlainString());
      key.append(part.to() < to ? " " : "");
    }
    int at = part.to();
    while (at < to) {
      boolean glued = at == part.to() || tokens.at(at).isSign(".") || tokens.at(at - 1).isSign(".");
      key.append(glued ? "" : " ");
      Phrases.@Nullable Hit<UnitCatalogue.Entry> hit = UnitCatalogue.PHRASES.at(tokens, at);
      if (hit != null && hit.to() <= to) {
        key.append(Folding.key(hit.value().name()));
        at = hit.to();
      } else {
        key.append(tokens.at(at).key());
        at++;
      }
    }
  }

  /** The numbers and scale words that begin a part, unless punctuation follows them. */
  private Scale factors(int from) {
    Scale all = new Scale(from, BigDecimal.ONE);
    Scale next = Scale.withNumber(tokens, from);
    while (next.to() > all.to()) {
      all = new Scale(next.to(), all.factor().multiply(next.factor()));
      next = Scale.withNumber(tokens, all.to());
    }
    return Unit.mayBegin(tokens.at(all.to()).text()) ? all : new Scale(from, BigDecimal.ONE);
  }

  private boolean isCompound() {
    return stroke < tokens.size();
  }

  private int strokeFrom(int from) {
    int at = from;
    while (at < tokens.size() && !isStroke(at)) {
      at++;
    }
    return at;
  }

  /** Whether there is a stroke, or a "trên" with a number, a scale word or a population behind. */
  private boolean isStroke(int at) {
    return tokens.at(at).isSign("/")
        || (tokens.at(at).isWord("trên") && Scale.withNumber(tokens, at + 1).to() > at + 1);
  }

  /** The unit printed there; punctuation that no unit begins with is left out. */
  private Unit unit(int from, int to) {
    int first = from;
    while (first < to && !Unit.mayBegin(tokens.at(first).text())) {
      first++;
    }
    return new Unit(tokens.print(first, to));
  }
}
