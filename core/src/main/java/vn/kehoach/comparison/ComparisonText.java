package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.text.VietnameseNumber;
import vn.kehoach.timeline.DateWords;

/**
 * A comparison as an aligned table for a terminal, in Vietnamese or English.
 *
 * <p>One column a plan; a question mark before a name says that the match is not sure. Values and
 * numbers are in Vietnamese form in both languages, as in the papers. Immutable.
 */
public final class ComparisonText {

  private static final int WIDEST = 44;

  private final ComparisonMessages messages;
  private final DateWords dates;

  private ComparisonText(ComparisonMessages messages, DateWords dates) {
    this.messages = messages;
    this.dates = dates;
  }

  /**
   * Returns the teller of a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the teller
   */
  public static ComparisonText of(Locale locale) {
    return new ComparisonText(ComparisonMessages.of(locale), DateWords.of(locale));
  }

  /**
   * Returns the table of all rows.
   *
   * @param comparison the plans side by side
   * @return lines, each with its line feed
   */
  public String print(PlanComparison comparison) {
    TextTable table = new TextTable(WIDEST);
    table.add(
        ImmutableList.<String>builder()
            .add(messages.text("comparison.indicator"), messages.text("comparison.when"))
            .addAll(comparison.names())
            .add(messages.text("comparison.difference"))
            .build());
    comparison.rows().forEach(row -> add(table, row));
    return table.print();
  }

  private void add(TextTable table, ComparisonRow row) {
    String label = (row.verdict() == MatchVerdict.MAYBE ? "? " : "") + row.label();
    if (row.lines().isEmpty()) {
      table.add(blank(label, row.indicators().size()));
    }
    for (int i = 0; i < row.lines().size(); i++) {
      ComparisonLine line = row.lines().get(i);
      ImmutableList.Builder<String> cells = ImmutableList.builder();
      cells.add(i == 0 ? label : "", when(line));
      line.values().forEach(cell -> cells.add(cell(cell)));
      table.add(cells.add(difference(line)).build());
    }
  }

  private static ImmutableList<String> blank(String label, int plans) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(label, "");
    for (int i = 0; i <= plans; i++) {
      cells.add("");
    }
    return cells.build();
  }

  private String when(ComparisonLine line) {
    String kind = messages.text("kind." + line.kind().label());
    return line.until().map(dates::print).map(date -> kind + " " + date).orElse(kind);
  }

  private static String cell(ImmutableList<IndicatorValue> values) {
    return values.isEmpty()
        ? "–"
        : values.stream().map(v -> v.value().toString()).collect(Collectors.joining("; "));
  }

  private String difference(ComparisonLine line) {
    return line.difference()
        .map(
            d ->
                (d.amount().signum() > 0 ? "+" : "")
                    + VietnameseNumber.print(d.amount())
                    + (d.unit().text().isEmpty() ? "" : " " + d.unit().text()))
        .orElseGet(() -> messages.text("comparability." + line.comparability().code()));
  }
}
