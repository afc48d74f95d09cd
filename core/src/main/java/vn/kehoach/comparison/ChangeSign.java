package vn.kehoach.comparison;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.measure.Measured;
import vn.kehoach.source.Evidence;
import vn.kehoach.text.Folding;

/** Which way a reported change went: {@code giảm 2,1%} is -0.021. */
final class ChangeSign {

  private static final ImmutableSet<String> RISING =
      ImmutableSet.copyOf(Folding.tokens("tăng cao vượt nhiều"));
  private static final ImmutableSet<String> FALLING =
      ImmutableSet.copyOf(Folding.tokens("giảm thấp hụt ít"));
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private ChangeSign() {}

  /** The change as a share with its sign; empty if the words do not tell which way it went. */
  static Optional<BigDecimal> share(IndicatorValue change) {
    if (!(change.value() instanceof Measured measured)) {
      return Optional.empty();
    }
    BigDecimal amount = measured.quantity().amount();
    if (!measured.quantity().unit().isPercent()) {
      return Optional.empty();
    }
    BigDecimal share = amount.multiply(HUNDREDTH);
    if (amount.signum() < 0) {
      return Optional.of(share);
    }
    String quote = change.evidence().map(Evidence::quote).orElse("");
    for (String word : Folding.tokens(change.hedge() + " " + quote)) {
      if (RISING.contains(word) || FALLING.contains(word)) {
        return Optional.of(FALLING.contains(word) ? share.negate() : share);
      }
    }
    return Optional.empty();
  }
}
