package vn.kehoach.measure;

import java.math.BigDecimal;
import java.util.Optional;

/** The canonical text of values: reads what their {@code toString} writes. */
final class ValueText {

  private static final String RANK = "xếp hạng ";
  private static final String FROM = "từ ";
  private static final String TO = " đến ";

  private ValueText() {}

  static TargetValue parse(String text) {
    String line = Tokens.collapse(text);
    if (line.startsWith("\"")) {
      return quoted(line);
    }
    return line.startsWith("{") ? SeveralText.parse(line) : unmarked(line);
  }

  /** Whether words may be written without quotes. */
  static boolean isPlain(String words) {
    return !words.startsWith("\"")
        && !words.startsWith("{")
        && unmarked(words) instanceof Qualitative;
  }

  private static Qualitative quoted(String line) {
    if (line.length() < 3 || !line.endsWith("\"")) {
      throw new IllegalArgumentException(
          "value must end with the quotation mark it begins with, but was '" + line + "'");
    }
    return Qualitative.of(line.substring(1, line.length() - 1));
  }

  private static TargetValue unmarked(String line) {
    return AbsentWords.find(line)
        .<TargetValue>map(Absent::new)
        .or(() -> rank(line))
        .or(() -> between(line))
        .or(() -> measured(line))
        .orElseGet(() -> new Qualitative(line));
  }

  private static Optional<TargetValue> rank(String line) {
    if (!line.startsWith(RANK)) {
      return Optional.empty();
    }
    int colon = line.indexOf(": ");
    String places = line.substring(RANK.length(), colon < 0 ? line.length() : colon);
    String scope = colon < 0 ? "" : line.substring(colon + 2);
    int to = places.indexOf(TO);
    Optional<Integer> best = place(to < 0 ? places : places.substring(0, to));
    Optional<Integer> worst = to < 0 ? best : place(places.substring(to + TO.length()));
    return best.isEmpty() || worst.isEmpty() || worst.get() < best.get()
        ? Optional.empty()
        : Optional.of(new Rank(best.get(), worst.get(), scope));
  }

  private static Optional<Integer> place(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() <= 10
            && digits.charAt(0) != '0'
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number
        ? Optional.of(Long.parseLong(digits))
            .filter(n -> n <= Integer.MAX_VALUE)
            .map(Long::intValue)
        : Optional.empty();
  }

  private static Optional<TargetValue> between(String line) {
    int to = line.indexOf(TO);
    if (!line.startsWith(FROM) || to < FROM.length()) {
      return Optional.empty();
    }
    Optional<BigDecimal> low = Figures.value(line.substring(FROM.length(), to));
    Optional<Quantity> high = quantity(line.substring(to + TO.length()));
    return low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get().amount()) > 0
        ? Optional.empty()
        : Optional.of(new Between(low.get(), high.get().amount(), high.get().unit()));
  }

  private static Optional<TargetValue> measured(String line) {
    Tokens tokens = Tokens.of(line);
    Phrases.Hit<Bound> hit = BoundWords.BEFORE.at(tokens, 0);
    Bound bound = hit == null ? Bound.EXACTLY : hit.value();
    int start = hit == null ? 0 : tokens.at(hit.to()).start();
    return quantity(line.substring(start)).map(quantity -> new Measured(bound, quantity));
  }

  /**
   * The quantity, if the text is one: the unit printed apart, or a sign tight behind the number.
   */
  private static Optional<Quantity> quantity(String text) {
    boolean number = !text.isEmpty() && "0123456789-−".indexOf(text.charAt(0)) >= 0;
    if (!number) {
      return Optional.empty();
    }
    try {
      return Optional.of(Quantity.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
