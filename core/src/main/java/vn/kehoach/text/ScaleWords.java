package vn.kehoach.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The scale words of {@code scale-words.csv} and the phrases made of them. */
final class ScaleWords {

  private static final ImmutableMap<String, Long> FACTORS = load();

  private ScaleWords() {}

  private static ImmutableMap<String, Long> load() {
    ImmutableMap.Builder<String, Long> factors = ImmutableMap.builder();
    for (String line : VocabularyFile.lines(ScaleWords.class, "scale-words.csv")) {
      List<String> cells = Splitter.on(',').splitToList(line);
      factors.put(Folding.key(cells.get(0)), Long.valueOf(cells.get(1)));
    }
    return factors.buildOrThrow();
  }

  /** Returns the factor of one word, given by its {@link Folding#key}; 0 if it is no scale word. */
  static long factorOfKey(String key) {
    return FACTORS.getOrDefault(key, 0L);
  }

  /** Returns the product of the words, each of which must be greater than the one before it. */
  static Optional<BigDecimal> factorOf(String phrase) {
    BigDecimal product = BigDecimal.ONE;
    long last = 1;
    for (String word : Splitter.on(' ').split(Folding.key(phrase))) {
      long factor = factorOfKey(word);
      if (factor <= last) {
        return Optional.empty();
      }
      product = product.multiply(BigDecimal.valueOf(factor));
      last = factor;
    }
    return Optional.of(product);
  }
}
