package vn.kehoach.io.facts;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.indicator.CatalogueEntry;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Between;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Qualitative;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/**
 * Targets of several papers in one table (bảng chỉ tiêu), one a row, read as plans that hold
 * nothing but their indicators.
 *
 * <p>The head line is {@code indicator_id,document,year,comparator,value,unit}; more columns are
 * passed over. The id is one of the catalogue of indicators, whose name and unit it stands for; the
 * unit may be written as the catalogue has it in English. Comparators are {@code =}, {@code >=},
 * {@code >}, {@code <=}, {@code <}, {@code about}, {@code range} and {@code about range} (two
 * numbers with a dash between), {@code status} for words, and {@code baseline}, {@code actual} and
 * {@code change} for values that are no targets; {@code equals} and {@code aim} are {@code =}.
 */
public final class TargetTable {

  private static final ImmutableMap<String, Bound> BOUNDS =
      ImmutableMap.<String, Bound>builder()
          .put("=", Bound.EXACTLY)
          .put("equals", Bound.EXACTLY)
          .put("aim", Bound.EXACTLY)
          .put("baseline", Bound.EXACTLY)
          .put("actual", Bound.EXACTLY)
          .put("change", Bound.EXACTLY)
          .put(">=", Bound.AT_LEAST)
          .put(">", Bound.MORE_THAN)
          .put("<=", Bound.AT_MOST)
          .put("<", Bound.LESS_THAN)
          .put("about", Bound.ABOUT)
          .buildOrThrow();

  private static final ImmutableMap<String, ValueKind> KINDS =
      ImmutableMap.of(
          "baseline", ValueKind.BASELINE, "actual", ValueKind.ACTUAL, "change", ValueKind.CHANGE);

  private static final ImmutableList<String> HEAD =
      ImmutableList.of("indicator_id", "document", "year", "comparator", "value", "unit");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final IndicatorCatalogue catalogue;
  private final Map<String, Map<String, Indicator>> papers = new LinkedHashMap<>();

  private TargetTable(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Returns the papers of a table.
   *
   * @param reader the CSV; not closed
   * @param name what the table is called in complaints
   * @param catalogue what the ids stand for
   * @return a plan for each document, by its name, in the order of the table
   * @throws IOException if the table cannot be read, lacks a column, holds an id that the catalogue
   *     lacks, or a cell does not fit; the message names the line
   */
  public static ImmutableMap<String, Plan> read(
      Reader reader, String name, IndicatorCatalogue catalogue) throws IOException {
    TargetTable table = new TargetTable(catalogue);
    // closing the records would close the caller's reader
    CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(withoutByteOrderMark(reader));
    try {
      for (NamedCsvRecord row : csv) {
        table.add(row);
      }
    } catch (CsvParseException | IllegalArgumentException e) {
      throw new IOException(name + " must be a table of targets, but: " + e.getMessage(), e);
    }
    ImmutableMap.Builder<String, Plan> plans = ImmutableMap.builder();
    table.papers.forEach((paper, rows) -> plans.put(paper, plan(paper, rows)));
    return plans.buildOrThrow();
  }

  private static Reader withoutByteOrderMark(Reader reader) throws IOException {
    BufferedReader buffered = new BufferedReader(reader);
    buffered.mark(1);
    if (buffered.read() != BYTE_ORDER_MARK) {
      buffered.reset();
    }
    return buffered;
  }

  private static Plan plan(String paper, Map<String, Indicator> rows) {
    return Plan.builder()
        .info(PlanInfo.builder().nature(DocumentNature.OTHER).title(paper).build())
        .indicators(rows.values())
        .build();
  }

  private void add(NamedCsvRecord row) {
    List<String> head = row.getHeader();
    if (!head.containsAll(HEAD)) {
      throw new IllegalArgumentException("the head line must hold " + HEAD + ", but was " + head);
    }
    Map<String, Indicator> rows =
        papers.computeIfAbsent(row.getField("document"), d -> new LinkedHashMap<>());
    String id = row.getField("indicator_id");
    CatalogueEntry entry = entry(row, id);
    Indicator indicator = rows.get(id);
    if (indicator == null) {
      indicator =
          Indicator.builder()
              .id(id)
              .number(Integer.toString(rows.size() + 1))
              .name(entry.name())
              .build();
    }
    int place = indicator.values().size() + 1;
    try {
      IndicatorValue value = value(row, id + "-" + place, unit(row.getField("unit"), entry));
      rows.put(id, Indicator.builder().from(indicator).addValues(value).build());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
    }
  }

  private CatalogueEntry entry(NamedCsvRecord row, String id) {
    return catalogue
        .find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "line "
                        + row.getStartingLineNumber()
                        + ": indicator_id must be one of the catalogue, but was '"
                        + id
                        + "'"));
  }

  private static IndicatorValue value(NamedCsvRecord row, String id, Unit unit) {
    String comparator = row.getField("comparator");
    return IndicatorValue.builder()
        .id(id)
        .kind(KINDS.getOrDefault(comparator, ValueKind.TARGET))
        .period(Period.until(PartialDate.parse(row.getField("year"))))
        .value(value(comparator, row.getField("value"), unit))
        .build();
  }

  private static TargetValue value(String comparator, String text, Unit unit) {
    if (comparator.equals("status")) {
      return new Qualitative(text);
    }
    if (comparator.equals("range") || comparator.equals("about range")) {
      List<String> ends = Splitter.on('-').trimResults().splitToList(text);
      if (ends.size() != 2) {
        throw new IllegalArgumentException("a range must read '7-7.5', but was '" + text + "'");
      }
      return Between.of(number(ends.get(0)), number(ends.get(1)), unit);
    }
    Bound bound = BOUNDS.get(comparator);
    if (bound == null) {
      throw new IllegalArgumentException(
          "comparator must be one of " + BOUNDS.keySet() + ", but was '" + comparator + "'");
    }
    return Measured.of(bound, Quantity.of(number(text), unit));
  }

  private static BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("value must be a number, but was '" + text + "'", e);
    }
  }

  /** The unit of the catalogue that is called so in English, else the unit as it is written. */
  private static Unit unit(String text, CatalogueEntry entry) {
    return Optional.of(entry)
        .filter(e -> e.englishUnit().equals(text))
        .flatMap(e -> e.units().stream().findFirst())
        .orElseGet(() -> Unit.of(text));
  }
}
