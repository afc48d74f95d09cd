package vn.kehoach.io.facts;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.kehoach.comparison.Answer;
import vn.kehoach.comparison.IndicatorMatrix;
import vn.kehoach.comparison.MatrixCell;
import vn.kehoach.comparison.MatrixLine;
import vn.kehoach.comparison.MatrixReason;
import vn.kehoach.comparison.MatrixRow;
import vn.kehoach.comparison.Outlier;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.measure.Unit;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.QuotedPassage;
import vn.kehoach.plan.SourceQuotes;
import vn.kehoach.source.Evidence;
import vn.kehoach.timeline.PartialDate;

/**
 * A matrix of plans as a long table for statistics (dạng dài): one plan, indicator, time and value
 * a row, with the line of the paper that it stands in.
 *
 * <p>Words of papers that a spreadsheet would take for a formula begin with an apostrophe.
 */
public final class MatrixTable {

  private final ImmutableList<SourceQuotes> quotes;
  private final FactTable table =
      new FactTable(
          "plan",
          "row",
          "indicator",
          "year",
          "kind",
          "comparator",
          "value",
          "value_max",
          "unit",
          "figure",
          "figure_unit",
          "rank",
          "rank_of",
          "outlier",
          "gap",
          "gap_verdict",
          "yearly_change",
          "yearly_rate",
          "reason",
          "raw",
          "line",
          "span");

  private MatrixTable(List<Plan> plans) {
    this.quotes = plans.stream().map(SourceQuotes::of).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the matrix as CSV.
   *
   * @param matrix the matrix
   * @param plans the plans it was made of, in the order of its columns, for the lines of the papers
   * @return a head line, then the lines of each indicator; plans that do not have it have none
   * @throws IllegalArgumentException if there are more or fewer plans than columns
   */
  public static String toCsv(IndicatorMatrix matrix, List<Plan> plans) {
    if (plans.size() != matrix.names().size()) {
      throw new IllegalArgumentException(
          "plans must be the "
              + matrix.names().size()
              + " of the matrix, but were "
              + plans.size());
    }
    MatrixTable table = new MatrixTable(plans);
    for (MatrixRow row : matrix.rows()) {
      for (MatrixLine line : row.lines()) {
        for (int plan = 0; plan < plans.size(); plan++) {
          table.add(matrix.names().get(plan), row, line, plan);
        }
      }
    }
    return table.table.print();
  }

  private void add(String name, MatrixRow row, MatrixLine line, int plan) {
    MatrixCell cell = line.cells().get(plan);
    if (cell.indicator().isEmpty()) {
      return;
    }
    if (cell.values().isEmpty()) {
      add(name, row, line, cell, Optional.empty(), "");
    }
    for (IndicatorValue value : cell.values()) {
      String passage = value.evidence().map(e -> passage(e, quotes.get(plan))).orElse("");
      add(name, row, line, cell, Optional.of(value), passage);
    }
  }

  private void add(
      String name,
      MatrixRow row,
      MatrixLine line,
      MatrixCell cell,
      Optional<IndicatorValue> value,
      String passage) {
    Optional<ValueCells> cells = value.map(v -> ValueCells.of(v.value()));
    Optional<Evidence> evidence = value.flatMap(IndicatorValue::evidence);
    table.add(
        FactTable.guarded(name),
        FactTable.guarded(row.label()),
        FactTable.guarded(cell.indicator().map(Indicator::label).orElse("")),
        line.until().map(PartialDate::toString).orElse(""),
        line.kind().label(),
        cells.map(ValueCells::comparator).orElse(""),
        cells.map(ValueCells::value).orElse(""),
        cells.map(ValueCells::valueMax).orElse(""),
        FactTable.guarded(cells.map(ValueCells::unit).orElse("")),
        number(cell.figure()),
        FactTable.guarded(cell.figure().isKnown() ? line.unit().map(Unit::text).orElse("") : ""),
        cell.rank().value().map(Object::toString).orElse(""),
        cell.rank().value().map(rank -> Integer.toString(rank.of())).orElse(""),
        cell.outlier().value().map(Outlier::code).orElse(""),
        cell.gap().value().map(gap -> plain(gap.difference().amount())).orElse(""),
        cell.gap().value().map(gap -> gap.verdict().code()).orElse(""),
        cell.change().value().map(change -> plain(change.linear().amount())).orElse(""),
        cell.change().value().map(change -> number(change.compound())).orElse(""),
        cell.reason().map(MatrixReason::code).orElse(""),
        FactTable.guarded(
            evidence
                .map(Evidence::quote)
                .or(() -> value.map(v -> v.value().toString()))
                .orElse("")),
        FactTable.guarded(passage),
        evidence.map(e -> e.span().toString()).orElse(""));
  }

  private static String number(Answer<BigDecimal> answer) {
    return answer.value().map(MatrixTable::plain).orElse("");
  }

  private static String plain(BigDecimal amount) {
    return amount.toPlainString();
  }

  private static String passage(Evidence evidence, SourceQuotes quotes) {
    return quotes
        .at(evidence.span())
        .map(quote -> FactTable.joined(quote.passages().stream().map(MatrixTable::words)))
        .orElse("");
  }

  private static String words(QuotedPassage passage) {
    return passage.cell().map(cell -> String.join(" | ", cell.line())).orElseGet(passage::text);
  }
}
