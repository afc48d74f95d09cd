package vn.kehoach.measure;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.text.VietnameseNumber;

/**
 * The scale words in a stretch of tokens, such as {@code ngàn tỷ}.
 *
 * @param to the token behind them; where they would begin if there are none
 * @param factor their product; 1 if there are none
 */
record Scale(int to, BigDecimal factor) {

  static Scale at(Tokens tokens, int from) {
    int to = from;
    BigDecimal factor = BigDecimal.ONE;
    while (tokens.at(to).isWord() && Cues.NOT_SCALE.at(tokens, to) == null) {
      Optional<BigDecimal> longer = VietnameseNumber.scaleOf(tokens.key(from, to + 1));
      if (longer.isEmpty()) {
        break;
      }
      factor = longer.get();
      to++;
    }
    return new Scale(to, factor);
  }

  /**
   * Reads a number, scale words, or both: the {@code 10.000} and {@code 1 vạn} of a denominator.
   */
  static Scale withNumber(Tokens tokens, int from) {
    Optional<BigDecimal> number =
        tokens.at(from).isNumber() ? Figures.value(tokens.at(from).text()) : Optional.empty();
    Scale words = at(tokens, number.isPresent() ? from + 1 : from);
    return new Scale(words.to(), words.factor().multiply(number.orElse(BigDecimal.ONE)));
  }
}
