package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Quantity;
import vn.kehoach.text.VietnameseNumber;
import vn.kehoach.timeline.PartialDate;

/**
 * The parts of a matrix in a reader's words, such as {@code trên 97 %} or {@code khác đơn vị tính}.
 *
 * <p>Values and numbers are in Vietnamese form in both languages, as in the papers. Immutable.
 */
public final class MatrixWords {

  private final ComparisonMessages messages;

  private MatrixWords(ComparisonMessages messages) {
    this.messages = messages;
  }

  /**
   * Returns the words of a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the words
   */
  public static MatrixWords of(Locale locale) {
    return new MatrixWords(ComparisonMessages.of(locale));
  }

  String text(String code) {
    return messages.text(code);
  }

  String text(String code, Map<String, String> arguments) {
    return messages.text(code, arguments);
  }

  /**
   * Returns why something cannot be said.
   *
   * @param reason the reason
   * @return such as {@code khác đơn vị tính}
   */
  public String reason(MatrixReason reason) {
    return messages.text("matrix-reason." + reason.code());
  }

  /**
   * Returns what a line is about.
   *
   * @param line the line
   * @return such as {@code mục tiêu 2025}
   */
  public String when(MatrixLine line) {
    String kind = messages.text("kind." + line.kind().label());
    return line.until().map(PartialDate::toString).map(date -> kind + " " + date).orElse(kind);
  }

  /**
   * Returns what a plan says, with what it comes to in the line's unit, or why it does not count.
   *
   * @param cell the cell
   * @param line its line
   * @return such as {@code 1.500 triệu đồng (= 1,5 tỷ đồng)} or {@code 95 ‰ (khác đơn vị tính)}; a
   *     dash where the plan does not have the indicator or the kind of value
   */
  public String value(MatrixCell cell, MatrixLine line) {
    String printed = printed(cell.values());
    if (cell.reason().isPresent()) {
      String reason = reason(cell.reason().get());
      return printed.isEmpty() ? bare(cell, reason) : printed + " (" + reason + ")";
    }
    String sign = cell.values().size() == 1 ? "= " : messages.text("matrix.counted");
    return converted(cell, line).map(told -> printed + " (" + sign + told + ")").orElse(printed);
  }

  private static String bare(MatrixCell cell, String reason) {
    return isBare(cell) ? "–" : "– (" + reason + ")";
  }

  /**
   * Whether a plan does not have the indicator or no value of the kind, so that it says nothing.
   */
  static boolean isBare(MatrixCell cell) {
    return cell.indicator().isEmpty()
        || (cell.values().isEmpty() && cell.reason().equals(Optional.of(MatrixReason.NO_VALUE)));
  }

  private static String printed(ImmutableList<IndicatorValue> values) {
    return values.stream()
        .map(v -> v.value().toString())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What an amount comes to, if it is another than the printed one. */
  private static Optional<String> converted(MatrixCell cell, MatrixLine line) {
    Optional<BigDecimal> printed = amount(cell.values().get(0));
    boolean single = cell.values().size() == 1;
    return cell.figure()
        .value()
        .filter(f -> !single || printed.filter(p -> p.compareTo(f) != 0).isPresent())
        .flatMap(f -> line.unit().map(unit -> Quantity.of(f, unit).toString()));
  }

  private static Optional<BigDecimal> amount(IndicatorValue value) {
    return value.value() instanceof Measured measured
        ? Optional.of(measured.quantity().amount())
        : Optional.empty();
  }

  /**
   * Returns the place of a plan.
   *
   * @param cell the cell
   * @return such as {@code 1 - 3}, or the empty string
   */
  public String rank(MatrixCell cell) {
    return cell.rank().value().map(RankRange::toString).orElse("");
  }

  /**
   * Returns how a plan stands to the superior paper's target.
   *
   * @param cell the cell
   * @return such as {@code +2 điểm % (chặt hơn)}, or the empty string
   */
  public String gap(MatrixCell cell) {
    return cell.gap().value().map(this::gap).orElse("");
  }

  private String gap(Gap gap) {
    String verdict =
        gap.reason()
            .map(this::reason)
            .orElseGet(() -> messages.text("cascade-verdict." + gap.verdict().code()));
    return signed(gap.difference()) + " (" + verdict + ")";
  }

  /**
   * Returns how the second of two plans stands to the first.
   *
   * @param row the indicator
   * @param line one of its lines
   * @return such as {@code -2 điểm % (lỏng hơn)}; the empty string if there are not two plans, or
   *     one of them says nothing here
   */
  public String contrast(MatrixRow row, MatrixLine line) {
    boolean both =
        line.cells().size() == 2
            && line.cells().stream()
                .noneMatch(
                    cell ->
                        cell.values().isEmpty()
                            || cell.reason().equals(Optional.of(MatrixReason.NO_VALUE)));
    return both ? contrast(Contrast.of(row, line, 1, 0)) : "";
  }

  private String contrast(Contrast contrast) {
    String verdict = messages.text("contrast-verdict." + contrast.verdict().code());
    String reason = contrast.reason().map(this::reason).orElse("");
    if (contrast.difference().isEmpty()) {
      return reason.isEmpty() ? verdict : verdict + " (" + reason + ")";
    }
    String difference = signed(contrast.difference().get());
    if (contrast.reason().equals(Optional.of(MatrixReason.NOT_A_TARGET))) {
      return difference;
    }
    boolean none = contrast.difference().get().amount().signum() == 0;
    boolean equal = none && contrast.verdict() == ContrastVerdict.EQUAL;
    return equal ? verdict : difference + " (" + (reason.isEmpty() ? verdict : reason) + ")";
  }

  /**
   * Returns what is required each year.
   *
   * @param cell the cell
   * @return such as {@code +3 điểm %/năm; +3,5 %/năm}, or the empty string
   */
  public String change(MatrixCell cell) {
    return cell.change().value().map(this::change).orElse("");
  }

  private String change(RequiredChange change) {
    String year = messages.text("matrix.a-year");
    Quantity told = Quantity.of(Rounded.of(change.linear().amount()), change.linear().unit());
    String linear = signed(told) + year;
    return change
        .compound()
        .value()
        .map(rate -> linear + "; " + sign(rate) + VietnameseNumber.print(rate) + " %" + year)
        .orElse(linear);
  }

  /**
   * Returns that a figure is far from the others.
   *
   * @param cell the cell
   * @return such as {@code thấp bất thường}, or the empty string
   */
  public String outlier(MatrixCell cell) {
    return cell.outlier()
        .value()
        .filter(side -> side != Outlier.NO)
        .map(side -> messages.text("matrix.outlier-" + side.code()))
        .orElse("");
  }

  /**
   * Returns what the figures of a line look like together.
   *
   * @param line the line
   * @param quartiles whether quartiles and the mean are told too
   * @return such as {@code n = 5; 90 – 98; trung vị 95}; the empty string if there are none
   */
  public String distribution(MatrixLine line, boolean quartiles) {
    return line.distribution()
        .value()
        .map(d -> messages.text(code(d, quartiles), numbers(d)))
        .orElse("");
  }

  private static String code(Distribution distribution, boolean quartiles) {
    if (distribution.n() == 1) {
      return "matrix.one";
    }
    boolean same = distribution.min().compareTo(distribution.max()) == 0;
    String code = same ? "matrix.same" : quartiles ? "matrix.quartiles" : "matrix.distribution";
    return distribution.bounded() == 0 ? code : code + "-bounded";
  }

  private static ImmutableMap<String, String> numbers(Distribution d) {
    return ImmutableMap.<String, String>builder()
        .put("n", Integer.toString(d.n()))
        .put("bounded", Integer.toString(d.bounded()))
        .put("min", VietnameseNumber.print(d.min()))
        .put("lower", VietnameseNumber.print(d.lowerQuartile()))
        .put("median", VietnameseNumber.print(d.median()))
        .put("upper", VietnameseNumber.print(d.upperQuartile()))
        .put("max", VietnameseNumber.print(d.max()))
        .put("mean", VietnameseNumber.print(d.mean()))
        .buildOrThrow();
  }

  private static String signed(Quantity difference) {
    return sign(difference.amount()) + difference;
  }

  private static String sign(BigDecimal amount) {
    return amount.signum() > 0 ? "+" : "";
  }

  /**
   * Returns by which methods the figures were found, each in a sentence.
   *
   * @param matrix the matrix
   * @return those that it makes use of
   */
  public ImmutableList<String> methods(IndicatorMatrix matrix) {
    ImmutableList<MatrixCell> cells =
        matrix.rows().stream()
            .flatMap(row -> row.lines().stream())
            .flatMap(line -> line.cells().stream())
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<String> methods = ImmutableList.builder();
    methods.add(messages.text("matrix.method-distribution"));
    if (matrix.names().size() == 2) {
      methods.add(messages.text("matrix.method-contrast"));
    }
    if (cells.stream().anyMatch(cell -> cell.rank().isKnown())) {
      methods.add(messages.text("matrix.method-rank"));
    }
    if (cells.stream().anyMatch(cell -> cell.outlier().isKnown())) {
      methods.add(messages.text("matrix.method-outlier"));
    }
    if (cells.stream().anyMatch(cell -> cell.gap().isKnown())) {
      methods.add(messages.text("matrix.method-gap"));
    }
    if (cells.stream().anyMatch(cell -> cell.change().isKnown())) {
      methods.add(messages.text("matrix.method-change"));
    }
    return methods.build();
  }
}
