package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.kehoach.document.DocumentNumber;

/** Parsing of numbers of papers beside one pattern that cuts them without understanding them. */
@State(Scope.Thread)
public class NumberParse extends ShortRuns {

  private static final int COUNT = 100_000;

  private static final List<String> FORMS =
      List.of(
          "/KH-UBND",
          "/QĐ-TTg",
          "-NQ/TW",
          "-CTR/TU",
          "/2017/TT-BYT",
          "/2025/QH15",
          "/BYT-KH-TC",
          "/2014/TTLT-BYT-BNV-BTC",
          " - QĐ/TWĐTN-VP",
          "/TTg-CP");

  private static final Pattern PATTERN =
      Pattern.compile(
          "\\s*(\\d+(?:\\.\\d+)?)\\s*(?:/(\\d{4}))?\\s*([/-])\\s*([\\p{L}&]+)"
              + "(?:\\s*([/-])\\s*([\\p{L}\\d&-]+))?");

  private ImmutableList<String> numbers = ImmutableList.of();

  /** Makes the numbers. */
  @Setup
  public void prepare() {
    ImmutableList.Builder<String> made = ImmutableList.builder();
    for (int i = 0; i < COUNT; i++) {
      made.add((i % 9973 + 1) + FORMS.get(i % FORMS.size()));
    }
    numbers = made.build();
  }

  /**
   * Parses the numbers.
   *
   * @return how many letters their issuers have
   */
  @Benchmark
  public long parse() {
    long letters = 0;
    for (String number : numbers) {
      letters += DocumentNumber.parse(number).issuer().length();
    }
    return letters;
  }

  /**
   * Cuts the numbers by one pattern.
   *
   * @return how many letters they have
   */
  @Benchmark
  public long pattern() {
    long letters = 0;
    for (String number : numbers) {
      Matcher matcher = PATTERN.matcher(number);
      if (matcher.find()) {
        letters += matcher.group(4).length();
      }
    }
    return letters;
  }
}
