package vn.kehoach.examples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;
import vn.kehoach.plan.Plan;

/**
 * What was read of many papers, a line each and their sums: how long it took, how much was found,
 * what was noticed. Not safe for use by several threads.
 */
public final class SummaryTable {

  private static final String GAP = "  ";

  private final Words words;
  private final List<List<String>> rows = new ArrayList<>();
  private final long[] sums = new long[7];
  private final Map<String, Integer> noticed = new TreeMap<>();

  private SummaryTable(Words words) {
    this.words = words;
  }

  /**
   * Begins a table.
   *
   * @param locale English, or any other for Vietnamese
   * @return the table
   */
  public static SummaryTable of(Locale locale) {
    return new SummaryTable(Words.of(locale));
  }

  /**
   * Adds a paper.
   *
   * @param name what it is called
   * @param millis how long it took to read
   * @param blocks the blocks its reader brought, 0 for a plan kept as JSON
   * @param reading the plan with what was noticed
   */
  public void add(String name, long millis, int blocks, Reading<Plan> reading) {
    Plan plan = reading.value();
    long values = plan.indicators().stream().mapToLong(i -> i.values().size()).sum();
    long[] counts = {
      millis,
      blocks,
      plan.outline().allSections().count(),
      plan.indicators().size(),
      values,
      plan.tasks().size(),
      plan.references().size()
    };
    for (int i = 0; i < counts.length; i++) {
      sums[i] += counts[i];
    }
    Map<String, Integer> codes = new TreeMap<>();
    for (Finding finding : reading.findings()) {
      codes.merge(finding.code(), 1, Integer::sum);
      noticed.merge(finding.code(), 1, Integer::sum);
    }
    rows.add(row(name, counts, codes));
  }

  private static List<String> row(String name, long[] counts, Map<String, Integer> codes) {
    List<String> row = new ArrayList<>();
    row.add(name);
    for (long count : counts) {
      row.add(Long.toString(count));
    }
    row.add(
        codes.entrySet().stream()
            .map(code -> code.getKey() + " " + code.getValue())
            .collect(Collectors.joining(", ")));
    return row;
  }

  /**
   * Returns the table.
   *
   * @return a head, a line for each paper and one of sums
   */
  public String print() {
    List<List<String>> lines = new ArrayList<>();
    List<String> head = new ArrayList<>();
    for (String column :
        List.of(
            "file",
            "millis",
            "blocks",
            "sections",
            "indicators",
            "values",
            "tasks",
            "references",
            "findings")) {
      head.add(words.say("summary." + column));
    }
    lines.add(head);
    lines.addAll(rows);
    lines.add(row(words.say("summary.sum", rows.size()), sums, noticed));
    int[] widths = new int[head.size()];
    for (List<String> line : lines) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], Fit.width(line.get(c)));
      }
    }
    return lines.stream().map(line -> print(line, widths)).collect(Collectors.joining());
  }

  /** Returns a line: names to the left, numbers to the right, the codes as long as they are. */
  private static String print(List<String> line, int[] widths) {
    StringBuilder out = new StringBuilder(Fit.pad(line.get(0), widths[0]));
    for (int c = 1; c < widths.length - 1; c++) {
      String blanks = " ".repeat(widths[c] - Fit.width(line.get(c)));
      out.append(GAP).append(blanks).append(line.get(c));
    }
    return out.append(GAP).append(line.get(widths.length - 1)).toString().stripTrailing() + "\n";
  }
}
