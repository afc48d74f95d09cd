package vn.kehoach.examples.cli;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.comparison.IndicatorMatch;
import vn.kehoach.comparison.IndicatorMatching;
import vn.kehoach.comparison.MatchReason;

/** Pairs of indicators as CSV (RFC 4180), a line each. */
final class MatchCsv {

  private static final List<String> COLUMNS =
      List.of("left_no", "left_name", "right_no", "right_name", "score", "verdict", "explanation");

  private static final CharMatcher SPECIAL = CharMatcher.anyOf(",\"\r\n");

  private MatchCsv() {}

  static String of(IndicatorMatching matching, Console console) {
    return Stream.concat(
            Stream.of(COLUMNS), matching.pairs().stream().map(pair -> row(pair, console)))
        .map(row -> row.stream().map(MatchCsv::cell).collect(Collectors.joining(",")) + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> row(IndicatorMatch pair, Console console) {
    return List.of(
        pair.left().number(),
        pair.left().label(),
        pair.right().number(),
        pair.right().label(),
        number(pair.score(), Locale.ROOT),
        pair.verdict().name().toLowerCase(Locale.ROOT),
        explanation(pair, console));
  }

  /** Why, and what the score is the product of. */
  private static String explanation(IndicatorMatch pair, Console console) {
    String why = console.say("match." + pair.reason().name().toLowerCase(Locale.ROOT));
    String factors =
        pair.factors().entrySet().stream()
            .map(
                factor ->
                    console.say("match.factor." + factor.getKey())
                        + " "
                        + number(factor.getValue(), console.locale()))
            .collect(Collectors.joining(" × "));
    boolean decided = pair.reason() == MatchReason.DECIDED;
    return decided || factors.isEmpty() ? why : why + ": " + factors;
  }

  /** In the column for programs with a point, in a sentence as its language writes it. */
  private static String number(double value, Locale locale) {
    return String.format(locale, "%.3f", value);
  }

  private static String cell(String text) {
    return SPECIAL.matchesAnyOf(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
