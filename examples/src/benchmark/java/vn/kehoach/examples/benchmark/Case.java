package vn.kehoach.examples.benchmark;

import java.util.Comparator;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * What a benchmark was run on.
 *
 * @param papers where the papers came from, empty if that is always the same
 * @param size how large it was, 0 if that is always the same
 */
record Case(String papers, long size) implements Comparable<Case> {

  private static final Comparator<Case> ORDER =
      Comparator.comparing(Case::papers).thenComparing(Case::size);

  static Case of(BenchmarkParams params) {
    String size = parameter(params, "size");
    return new Case(parameter(params, "papers"), size.isEmpty() ? 0 : Long.parseLong(size));
  }

  private static String parameter(BenchmarkParams params, String name) {
    return params.getParamsKeys().contains(name) ? params.getParam(name) : "";
  }

  @Override
  public int compareTo(Case other) {
    return ORDER.compare(this, other);
  }

  /** Prints it, such as {@code 4.6 MB} or {@code 46 KB, generated}. */
  @Override
  public String toString() {
    return printedSize() + (papers.isEmpty() ? "" : ", " + papers);
  }

  private String printedSize() {
    if (size < 10_000) {
      return String.format(Locale.ROOT, "%,d", size);
    }
    return size < 1_000_000
        ? size / 1000 + " KB"
        : String.format(Locale.ROOT, "%.1f MB", size / 1e6);
  }
}
