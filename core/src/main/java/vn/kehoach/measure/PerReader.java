package vn.kehoach.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Finds denominators printed with "trên": {@code trên 10.000 dân}, {@code trên 1 vạn dân}. */
final class PerReader {

  private final Tokens tokens;

  PerReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The token behind the denominator that "trên" opens at {@code from}; {@code from} if none. */
  int after(int from, boolean behindCount) {
    return tokens.at(from).isWord("trên") ? end(from, from + 1, behindCount) : from;
  }

  /** The token behind the denominator that begins at {@code number}; {@code none} if none does. */
  int end(int none, int number, boolean behindCount) {
    Scale scale = Scale.withNumber(tokens, number);
    Phrases.@Nullable Hit<UnitCatalogue.Entry> hit = UnitCatalogue.PHRASES.at(tokens, scale.to());
    if (scale.to() == number || hit == null || !isPowerOfTen(scale.factor())) {
      return none;
    }
    boolean people = hit.value().dimension() == Dimension.PEOPLE;
    return hit.value().per() || (behindCount && people) ? hit.to() : none;
  }

  static boolean isPowerOfTen(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.unscaledValue().equals(BigInteger.ONE) && bare.scale() <= -1;
  }
}
