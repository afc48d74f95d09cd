package vn.kehoach.io.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.comparison.PlanProgress;
import vn.kehoach.comparison.ProgressBasis;
import vn.kehoach.comparison.ProgressInput;
import vn.kehoach.comparison.ProgressLine;
import vn.kehoach.comparison.ProgressReason;
import vn.kehoach.comparison.ProgressText;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.measure.Quantity;
import vn.kehoach.timeline.PartialDate;

/** The progress of a plan as a table, one indicator a row. */
public final class ProgressTable {

  private static final int DECIMALS = 4;

  private ProgressTable() {}

  /**
   * Returns the progress as CSV.
   *
   * @param progress the progress
   * @param locale the language of the sentences: Vietnamese; any other gives English
   * @return a head line, then a line for each indicator; shares as decimals, values in Vietnamese
   *     form
   */
  public static String toCsv(PlanProgress progress, Locale locale) {
    ProgressText text = ProgressText.of(locale);
    FactTable table =
        new FactTable(
            "no",
            "indicator",
            "status",
            "reason",
            "formula",
            "basis",
            "target",
            "target_until",
            "result",
            "result_until",
            "expected",
            "done",
            "due",
            "sentence");
    progress.lines().forEach(line -> add(table, line, text.sentence(line)));
    return table.print();
  }

  private static void add(FactTable table, ProgressLine line, String sentence) {
    Optional<IndicatorValue> target = value(line, ProgressInput.Role.TARGET);
    Optional<IndicatorValue> result =
        value(line, ProgressInput.Role.RESULT).or(() -> value(line, ProgressInput.Role.PLAN_RATIO));
    table.add(
        FactTable.guarded(line.indicator().number()),
        FactTable.guarded(line.indicator().label()),
        line.status().code(),
        line.reason().map(ProgressReason::code).orElse(""),
        line.formula().code(),
        line.basis().map(ProgressBasis::code).orElse(""),
        target.map(v -> v.value().toString()).orElse(""),
        target.map(ProgressTable::until).orElse(""),
        result.map(v -> v.value().toString()).orElse(""),
        result.map(ProgressTable::until).orElse(""),
        line.expected().map(Quantity::toString).orElse(""),
        share(line.done()),
        share(line.due()),
        sentence);
  }

  private static Optional<IndicatorValue> value(ProgressLine line, ProgressInput.Role role) {
    return line.inputs(role).findFirst().map(ProgressInput::value);
  }

  static String until(IndicatorValue value) {
    return value
        .period()
        .flatMap(period -> period.end().or(period::start))
        .map(PartialDate::toString)
        .orElse("");
  }

  private static String share(Optional<BigDecimal> share) {
    return share.map(s -> s.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString()).orElse("");
  }
}
